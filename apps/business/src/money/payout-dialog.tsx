import { ConfirmDialog, useCommand, useToast } from '@ecom/dash';
import { useMoneyMessages } from '@ecom/i18n/business-money';
import { formatPhone, parsePhone } from '@ecom/kernel';
import { useState } from 'react';
import { useStore } from '../data/store.ts';
import { forgetMoney, type PayoutWish, type StoreMoney, sendPayout } from './money-data.ts';
import { faultOf, PayeeFields, type TypedPayee } from './payee-fields.tsx';
import { useFrancs } from './use-francs.ts';
import { usePayoutProblem } from './use-payout-problem.ts';

interface Props {
  readonly money: StoreMoney;
  onClose(): void;
}

/** Where the balance goes, and the PIN that says yes to it. */
export function PayoutDialog({ money, onClose }: Props) {
  const { pay } = useMoneyMessages();
  const francs = useFrancs();
  const { id: storeId } = useStore();
  const say = useToast();
  const problemText = usePayoutProblem();
  // The sum that was agreed to, whatever is asked again behind the dialog.
  const [expectedXof] = useState(money.payOutXof);
  const phone = money.phone === null ? '' : formatPhone(money.phone);
  const [typed, setTyped] = useState<TypedPayee>({ network: 'mixx', phone, pin: '' });
  const [fault, setFault] = useState<'phone' | 'pin' | null>(null);
  const command = useCommand(
    (wish: PayoutWish, key: string) => sendPayout(storeId, wish, key),
    (problem) => {
      const text = problemText(problem);
      if (text) command.setError(text);
      void forgetMoney(storeId);
      return text !== null;
    },
  );
  const amount = francs(expectedXof);
  const send = async () => {
    const number = parsePhone(typed.phone);
    const wrong = faultOf(typed);
    if (wrong || !number.ok) return setFault(wrong);
    const { network, pin } = typed;
    const done = await command.run({ network, pin, phone: number.value, expectedXof });
    if (!done) return;
    await forgetMoney(storeId);
    say(pay.asked(amount));
    onClose();
  };
  return (
    <ConfirmDialog
      open
      title={pay.title(amount)}
      body={pay.body}
      confirm={pay.confirm(amount)}
      busy={command.busy}
      error={command.error}
      onConfirm={() => void send()}
      onClose={onClose}
    >
      <PayeeFields
        {...{ typed, fault }}
        onType={(change) => {
          setFault(null);
          setTyped({ ...typed, ...change });
        }}
      />
    </ConfirmDialog>
  );
}

import { ConfirmDialog, Field, SelectField, useCommand, useToast } from '@ecom/dash';
import { useMoneyMessages } from '@ecom/i18n/business-money';
import { formatPhone, mobileNetworkNames, parsePhone } from '@ecom/kernel';
import { Stack } from '@mui/material';
import { useState } from 'react';
import { useStore } from '../data/store.ts';
import { forgetMoney, type PayoutWish, type StoreMoney, sendPayout } from './money-data.ts';
import { useFrancs } from './use-francs.ts';
import { usePayoutProblem } from './use-payout-problem.ts';

interface Props {
  readonly money: StoreMoney;
  onClose(): void;
}

interface Typed {
  readonly network: PayoutWish['network'];
  readonly phone: string;
  readonly pin: string;
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
  const [typed, setTyped] = useState<Typed>({ network: 'mixx', phone, pin: '' });
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
    if (!number.ok) return setFault('phone');
    if (!/^\d{4,6}$/.test(typed.pin)) return setFault('pin');
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
      <Fields
        {...{ typed, fault }}
        onType={(change) => {
          setFault(null);
          setTyped({ ...typed, ...change });
        }}
      />
    </ConfirmDialog>
  );
}

interface FieldsProps {
  readonly typed: Typed;
  readonly fault: 'phone' | 'pin' | null;
  onType(change: Partial<Typed>): void;
}

function Fields({ typed, fault, onType }: FieldsProps) {
  const { pay } = useMoneyMessages();
  return (
    <Stack sx={{ gap: 1 }}>
      <SelectField
        label={pay.network}
        value={typed.network}
        options={Object.entries(mobileNetworkNames)}
        onChoose={(network) => onType({ network: network === 'moov' ? 'moov' : 'mixx' })}
      />
      <Field
        label={pay.phone}
        help={pay.phoneHelp}
        error={fault === 'phone' ? pay.phoneWrong : undefined}
        value={typed.phone}
        onChange={(phone) => onType({ phone })}
        input={{ inputMode: 'tel', autoComplete: 'off', maxLength: 20 }}
      />
      <Field
        label={pay.pin}
        help={pay.pinHelp}
        error={fault === 'pin' ? pay.pinMissing : undefined}
        value={typed.pin}
        onChange={(pin) => onType({ pin })}
        input={{ type: 'password', inputMode: 'numeric', autoComplete: 'off', maxLength: 6 }}
      />
    </Stack>
  );
}

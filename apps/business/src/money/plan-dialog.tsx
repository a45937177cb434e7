import { ConfirmDialog, SelectField, useCommand, useToast } from '@ecom/dash';
import { useMoneyMessages } from '@ecom/i18n/business-money';
import { formatPhone, parsePhone } from '@ecom/kernel';
import { Stack } from '@mui/material';
import { useState } from 'react';
import { useStore } from '../data/store.ts';
import { forgetMoney, type PlanWish, type StoreMoney, sendPlan } from './money-data.ts';
import { faultOf, type PayeeFault, PayeeFields, type TypedPayee } from './payee-fields.tsx';
import { usePayoutProblem } from './use-payout-problem.ts';

interface Props {
  readonly money: StoreMoney;
  onClose(): void;
}

/** Which day, to which phone, and the PIN that says yes to it for every week. */
export function PlanDialog({ money, onClose }: Props) {
  const { plan: texts } = useMoneyMessages();
  const { id: storeId } = useStore();
  const say = useToast();
  const problemText = usePayoutProblem();
  const { plan, maxXof } = money;
  const known = plan?.phone ?? money.phone;
  const [weekday, setWeekday] = useState(plan?.weekday ?? 5);
  const [typed, setTyped] = useState<TypedPayee>({
    network: plan?.network ?? 'mixx',
    phone: known === null ? '' : formatPhone(known),
    pin: '',
  });
  const [fault, setFault] = useState<PayeeFault>(null);
  const command = useCommand(
    (wish: PlanWish, key: string) => sendPlan(storeId, wish, maxXof, key),
    (problem) => {
      const text = problemText(problem);
      if (text) command.setError(text);
      return text !== null;
    },
  );
  const send = async () => {
    const number = parsePhone(typed.phone);
    const wrong = faultOf(typed);
    if (wrong || !number.ok) return setFault(wrong);
    const { network, pin } = typed;
    if (!(await command.run({ weekday, network, phone: number.value, pin }))) return;
    await forgetMoney(storeId);
    say(texts.saved);
    onClose();
  };
  return (
    <ConfirmDialog
      open
      title={texts.dialog}
      body={texts.body}
      confirm={texts.confirm}
      busy={command.busy}
      error={command.error}
      onConfirm={() => void send()}
      onClose={onClose}
    >
      <Stack sx={{ gap: 1 }}>
        <SelectField
          label={texts.day}
          value={String(weekday)}
          options={texts.days.map((day, n): [string, string] => [String(n + 1), day])}
          onChoose={(day) => setWeekday(Number(day))}
        />
        <PayeeFields
          {...{ typed, fault }}
          onType={(change) => {
            setFault(null);
            setTyped({ ...typed, ...change });
          }}
        />
      </Stack>
    </ConfirmDialog>
  );
}

import { ConfirmDialog, useCommand, useToast } from '@ecom/dash';
import { useMoneyMessages } from '@ecom/i18n/business-money';
import { formatPhone, parsePhone } from '@ecom/kernel';
import { Alert, Button, Stack } from '@mui/material';
import { Smartphone } from 'lucide-react';
import { useState } from 'react';
import { useStore } from '../data/store.ts';
import { type CommissionWish, forgetMoney, payCommission, type StoreMoney } from './money-data.ts';
import { PayeeFields } from './payee-fields.tsx';
import { useFrancs } from './use-francs.ts';
import { usePayoutProblem } from './use-payout-problem.ts';

/** What is owed for cash: the way to pay it, and what became of the last try. */
export function OwedPart({ money }: { readonly money: StoreMoney }) {
  const { owe } = useMoneyMessages();
  const francs = useFrancs();
  const [isOpen, setOpen] = useState(false);
  const { cashDueXof, commissionPayment: last } = money;
  if (last?.state === 'sending' || last?.state === 'waiting') {
    const text = owe.waiting(francs(last.amountXof), formatPhone(last.phone));
    return <Alert severity="info">{text}</Alert>;
  }
  const hasFailed = last?.state === 'failed' || last?.state === 'expired';
  return (
    <Stack sx={{ gap: 1, alignItems: 'flex-start' }}>
      {hasFailed && <Alert severity="warning">{owe.failed}</Alert>}
      <Button variant="outlined" startIcon={<Smartphone size={18} />} onClick={() => setOpen(true)}>
        {owe.open(francs(cashDueXof))}
      </Button>
      {isOpen && <OwedDialog money={money} onClose={() => setOpen(false)} />}
    </Stack>
  );
}

interface DialogProps {
  readonly money: StoreMoney;
  onClose(): void;
}

function OwedDialog({ money, onClose }: DialogProps) {
  const { owe } = useMoneyMessages();
  const francs = useFrancs();
  const { id: storeId } = useStore();
  const say = useToast();
  const problemText = usePayoutProblem();
  // The sum that was agreed to, whatever is asked again behind the dialog.
  const [amountXof] = useState(money.cashDueXof);
  const phone = money.phone === null ? '' : formatPhone(money.phone);
  const [typed, setTyped] = useState<Pick<CommissionWish, 'network' | 'phone'>>({
    network: 'mixx',
    phone,
  });
  const [isWrong, setWrong] = useState(false);
  const command = useCommand(
    (wish: CommissionWish, key: string) => payCommission(storeId, wish, key),
    (problem) => {
      const text = problemText(problem);
      if (text) command.setError(text);
      void forgetMoney(storeId);
      return text !== null;
    },
  );
  const send = async () => {
    const number = parsePhone(typed.phone);
    if (!number.ok) return setWrong(true);
    if (!(await command.run({ ...typed, phone: number.value, amountXof }))) return;
    await forgetMoney(storeId);
    say(owe.asked);
    onClose();
  };
  return (
    <ConfirmDialog
      open
      title={owe.title(francs(amountXof))}
      body={owe.body}
      confirm={owe.confirm}
      busy={command.busy}
      error={command.error}
      onConfirm={() => void send()}
      onClose={onClose}
    >
      <PayeeFields
        typed={typed}
        fault={isWrong ? 'phone' : null}
        onType={(change) => {
          setWrong(false);
          setTyped({ ...typed, ...change });
        }}
      />
    </ConfirmDialog>
  );
}

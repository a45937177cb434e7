import { ConfirmDialog, useCommand, useToast } from '@ecom/dash';
import { useMoneyMessages } from '@ecom/i18n/business-money';
import { Button, Stack, Typography } from '@mui/material';
import { Wallet } from 'lucide-react';
import { useState } from 'react';
import { useStore } from '../data/store.ts';
import { forgetMoney, type StoreMoney, settleCash } from './money-data.ts';
import { OwedPart } from './owed-part.tsx';
import { useFrancs } from './use-francs.ts';
import { usePayoutProblem } from './use-payout-problem.ts';

/** Commission on cash: what is owed, and the tap that settles it from the balance. */
export function CashDue({ money }: { readonly money: StoreMoney }) {
  const { balance } = useMoneyMessages();
  const francs = useFrancs();
  const [isOpen, setOpen] = useState(false);
  const { cashDueXof, cashAheadXof, settleXof, mayPayOut } = money;
  if (cashAheadXof > 0) {
    return (
      <Typography sx={{ mb: 0.75 }}>
        <b>{balance.cashAhead}</b> · {balance.cashAheadHelp(francs(cashAheadXof))}
      </Typography>
    );
  }
  if (cashDueXof === 0) return null;
  return (
    <Stack sx={{ mb: 1.5, gap: 0.75 }}>
      <Typography>
        <b>{balance.cashDue}</b> · {balance.cashDueHelp(francs(cashDueXof))}{' '}
        {settleXof > 0 && balance.cashFirst}
      </Typography>
      {mayPayOut && settleXof > 0 && (
        <Button
          variant="outlined"
          startIcon={<Wallet size={18} />}
          sx={{ alignSelf: 'flex-start' }}
          onClick={() => setOpen(true)}
        >
          {balance.settle(francs(settleXof))}
        </Button>
      )}
      <OwedPart money={money} />
      {isOpen && <SettleDialog money={money} onClose={() => setOpen(false)} />}
    </Stack>
  );
}

interface DialogProps {
  readonly money: StoreMoney;
  onClose(): void;
}

function SettleDialog({ money, onClose }: DialogProps) {
  const { settling } = useMoneyMessages();
  const francs = useFrancs();
  const { id: storeId } = useStore();
  const say = useToast();
  const problemText = usePayoutProblem();
  // The sum that was agreed to, whatever is asked again behind the dialog.
  const [{ settleXof, cashDueXof, payableXof }] = useState(money);
  const command = useCommand(
    (expectedXof: number, key: string) => settleCash(storeId, expectedXof, key),
    (problem) => {
      const text = problemText(problem);
      if (text) command.setError(text);
      void forgetMoney(storeId);
      return text !== null;
    },
  );
  const amount = francs(settleXof);
  const send = async () => {
    if (!(await command.run(settleXof))) return;
    await forgetMoney(storeId);
    say(settling.done(amount));
    onClose();
  };
  const left = francs(payableXof - settleXof);
  return (
    <ConfirmDialog
      open
      title={settling.title(amount)}
      body={
        settleXof < cashDueXof ? settling.part(francs(cashDueXof - settleXof)) : settling.body(left)
      }
      confirm={settling.confirm}
      busy={command.busy}
      error={command.error}
      onConfirm={() => void send()}
      onClose={onClose}
    />
  );
}

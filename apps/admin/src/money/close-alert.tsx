import { ReasonDialog, useToast } from '@ecom/dash';
import { useMoneyMessages } from '@ecom/i18n/admin-money';
import { Button } from '@mui/material';
import { useState } from 'react';
import { closeAlert, type MoneyAlert, refreshMoney } from './data.ts';

/** Says that a matter is settled, and how: no look at the orders would find it. */
export function CloseAlert({ alert }: { readonly alert: MoneyAlert }) {
  const { overview, alertKinds } = useMoneyMessages();
  const say = useToast();
  const [open, setOpen] = useState(false);
  const end = () => {
    setOpen(false);
    void refreshMoney();
  };
  return (
    <>
      <Button size="small" variant="outlined" onClick={() => setOpen(true)}>
        {overview.close}
      </Button>
      <ReasonDialog
        open={open}
        title={overview.closeTitle(alertKinds[alert.kind])}
        body={overview.closeBody}
        confirm={overview.close}
        send={closeAlert(alert.id)}
        onDone={() => {
          say(overview.closed);
          end();
        }}
        onStale={end}
        onClose={() => setOpen(false)}
      />
    </>
  );
}

import { Section } from '@ecom/dash';
import { useMoneyMessages } from '@ecom/i18n/business-money';
import { formatPhone } from '@ecom/kernel';
import { Alert, Button, Stack, Typography } from '@mui/material';
import { Send } from 'lucide-react';
import { useState } from 'react';
import { CashDue } from './cash-due.tsx';
import type { StoreMoney } from './money-data.ts';
import { PayoutDialog } from './payout-dialog.tsx';
import { useFrancs } from './use-francs.ts';

/** The balance large, what is to come and what is owed below it, and the way out. */
export function BalancePart({ money }: { readonly money: StoreMoney }) {
  const { balance } = useMoneyMessages();
  const francs = useFrancs();
  const { payableXof, escrowXof } = money;
  return (
    <Section title={balance.title}>
      <Typography sx={{ fontSize: '2rem', fontWeight: 800, lineHeight: 1.2 }}>
        {francs(payableXof)}
      </Typography>
      <Typography sx={{ color: 'text.secondary', mb: 1.5 }}>{balance.help}</Typography>
      {payableXof < 0 && <Note name={balance.owed} text={balance.owedHelp} />}
      {escrowXof > 0 && <Note name={balance.escrow} text={balance.escrowHelp(francs(escrowXof))} />}
      <CashDue money={money} />
      <WayOut money={money} />
    </Section>
  );
}

const Note = ({ name, text }: { readonly name: string; readonly text: string }) => (
  <Typography sx={{ mb: 0.75 }}>
    <b>{name}</b> · {text}
  </Typography>
);

function WayOut({ money }: { readonly money: StoreMoney }) {
  const { pay, underWay: words } = useMoneyMessages();
  const francs = useFrancs();
  const [isOpen, setOpen] = useState(false);
  const { underWay, mayPayOut, payOutXof, payableXof, settleXof, minXof } = money;
  if (underWay) {
    const say = underWay.state === 'sending' ? words.sending : words.waiting;
    const text = say(francs(underWay.amountXof), formatPhone(underWay.phone));
    return <Alert severity="info">{text}</Alert>;
  }
  if (!mayPayOut) return <Typography>{pay.ownerOnly}</Typography>;
  if (payableXof < 0) return null;
  if (payOutXof === 0) return <Typography>{pay.tooLittle(francs(minXof))}</Typography>;
  return (
    <Stack sx={{ gap: 1, mt: 1.5, alignItems: 'flex-start' }}>
      <Button variant="contained" startIcon={<Send size={18} />} onClick={() => setOpen(true)}>
        {pay.open(francs(payOutXof))}
      </Button>
      {payOutXof < payableXof - settleXof && <Typography>{pay.part(francs(payOutXof))}</Typography>}
      {isOpen && <PayoutDialog money={money} onClose={() => setOpen(false)} />}
    </Stack>
  );
}

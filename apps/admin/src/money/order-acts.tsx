import { ReasonDialog, useToast } from '@ecom/dash';
import { useMoneyMessages } from '@ecom/i18n/admin-money';
import { formatPhone } from '@ecom/kernel';
import { Alert, Box, Button } from '@mui/material';
import { RotateCw, Undo2, WalletCards } from 'lucide-react';
import { useState } from 'react';
import { useAdmin, useMay } from '../data/admin.ts';
import { barStyle } from '../parts/act-bar.ts';
import { AskDialog } from './ask-dialog.tsx';
import { bounce, credit, type MoneyOrder, refreshMoney, sendBack } from './data.ts';
import { useXof } from './money-text.ts';

type Act = 'ask' | 'credit' | 'return' | 'bounce';

const over: readonly MoneyOrder['state'][] = ['posted', 'returned', 'captured'];

/** What an operator can do about an order as it stands; each step says whose money, how much. */
export function OrderActs({ order }: { readonly order: MoneyOrder }) {
  const { order: texts } = useMoneyMessages();
  const { id: ownId } = useAdmin();
  const maySettle = useMay('settle_money');
  const [asking, setAsking] = useState<Act | null>(null);
  const isOwn = order.person?.id === ownId;
  const close = () => setAsking(null);
  if (maySettle && mayBounce(order)) {
    return (
      <>
        {isOwn && <Alert severity="info">{texts.own}</Alert>}
        <Box sx={barStyle}>
          <Button
            variant="outlined"
            disabled={isOwn}
            startIcon={<Undo2 size={18} />}
            onClick={() => setAsking('bounce')}
          >
            {texts.bounce}
          </Button>
        </Box>
        <BounceDialog order={order} open={asking === 'bounce'} onClose={close} />
      </>
    );
  }
  if (!maySettle || over.includes(order.state)) return null;
  return (
    <>
      {isOwn && <Alert severity="info">{texts.own}</Alert>}
      <Box sx={barStyle}>
        <Button
          variant="outlined"
          startIcon={<RotateCw size={18} />}
          onClick={() => setAsking('ask')}
        >
          {texts.ask}
        </Button>
        {order.state === 'suspended' && !isOwn && (
          <>
            <Button
              variant="outlined"
              startIcon={<Undo2 size={18} />}
              onClick={() => setAsking('return')}
            >
              {texts.return}
            </Button>
            <Button
              variant="contained"
              startIcon={<WalletCards size={18} />}
              onClick={() => setAsking('credit')}
            >
              {texts.credit}
            </Button>
          </>
        )}
      </Box>
      <AskDialog order={order} open={asking === 'ask'} onClose={close} />
      <CreditDialog order={order} open={asking === 'credit'} onClose={close} />
      <ReturnDialog order={order} open={asking === 'return'} onClose={close} />
    </>
  );
}

/** What was paid to a phone may come back, from a bank behind it. */
const mayBounce = ({ state, purpose }: MoneyOrder): boolean =>
  state === 'captured' && (purpose === 'payout' || purpose === 'withdrawal');

interface DialogProps {
  readonly order: MoneyOrder;
  readonly open: boolean;
  readonly onClose: () => void;
}

function CreditDialog({ order, open, onClose }: DialogProps) {
  const { order: texts, nobody } = useMoneyMessages();
  const say = useToast();
  const xof = useXof();
  const amount = xof(order.movedXof ?? order.amountXof);
  const who = order.person?.name ?? nobody;
  const fee = order.feeXof > 0 ? ` ${texts.creditFee(xof(order.feeXof))}` : '';
  const end = () => {
    onClose();
    void refreshMoney();
  };
  return (
    <ReasonDialog
      open={open}
      title={texts.creditTitle(amount)}
      body={texts.creditBody(amount, who) + fee}
      confirm={texts.credit}
      send={credit(order.id)}
      onDone={() => {
        say(texts.creditedToast(who));
        end();
      }}
      onStale={end}
      onClose={onClose}
    />
  );
}

function ReturnDialog({ order, open, onClose }: DialogProps) {
  const { order: texts, nobody } = useMoneyMessages();
  const say = useToast();
  const xof = useXof();
  const amount = xof(order.movedXof ?? order.amountXof);
  const who = texts.returnFor(order.person?.name ?? nobody);
  const end = () => {
    onClose();
    void refreshMoney();
  };
  return (
    <ReasonDialog
      open={open}
      title={texts.returnTitle(amount)}
      body={`${texts.returnBody(amount, formatPhone(order.phone))} ${who}`}
      confirm={texts.return}
      send={sendBack(order.id)}
      onDone={() => {
        say(texts.returnedToast);
        end();
      }}
      onStale={end}
      onClose={onClose}
    />
  );
}

function BounceDialog({ order, open, onClose }: DialogProps) {
  const { order: texts } = useMoneyMessages();
  const say = useToast();
  const xof = useXof();
  const amount = xof(order.amountXof);
  const end = () => {
    onClose();
    void refreshMoney();
  };
  return (
    <ReasonDialog
      open={open}
      title={texts.bounceTitle(amount)}
      body={texts.bounceBody(amount, formatPhone(order.phone))}
      confirm={texts.bounce}
      send={bounce(order.id)}
      onDone={() => {
        say(texts.bouncedToast);
        end();
      }}
      onStale={end}
      onClose={onClose}
    />
  );
}

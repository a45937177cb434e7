import { ReasonDialog, useToast } from '@ecom/dash';
import { useAdminOrdersMessages } from '@ecom/i18n/admin-orders';
import { Box, Button } from '@mui/material';
import { KeyRound, type LucideIcon, Undo2, X } from 'lucide-react';
import { useState } from 'react';
import { useMay } from '../data/admin.ts';
import { useXof } from '../money/money-text.ts';
import { barStyle } from '../parts/act-bar.ts';
import { cancelOrder, forgetOrder, keepOrder, type Order, unlockOrder } from './data.ts';
import { RefundDialog } from './refund-dialog.tsx';

type Act = Order['may'][number];

const icons: Readonly<Record<Act, LucideIcon>> = { refund: Undo2, cancel: X, unlock: KeyRound };

/** What an operator can do with the order as it is, and the question behind each. */
export function OrderActs({ order }: { readonly order: Order }) {
  const texts = useAdminOrdersMessages();
  const xof = useXof();
  const say = useToast();
  const maySettle = useMay('settle_orders');
  const [asking, setAsking] = useState<Act | null>(null);
  const close = () => setAsking(null);
  const done = (after: Order, said: string) => {
    close();
    keepOrder(after);
    say(said);
  };
  const stale = () => {
    close();
    void forgetOrder(order.id);
  };
  if (!maySettle || order.may.length === 0) return null;
  const { number } = order;
  const shared = { onStale: stale, onClose: close };
  const isPaid = order.method !== 'cash';
  return (
    <Box sx={barStyle}>
      {order.may.map((act) => {
        const Icon = icons[act];
        return (
          <Button
            key={act}
            variant={act === 'unlock' ? 'contained' : 'outlined'}
            color={act === 'cancel' ? 'error' : 'primary'}
            startIcon={<Icon size={18} />}
            onClick={() => setAsking(act)}
          >
            {texts[act]}
          </Button>
        );
      })}
      <ReasonDialog
        {...shared}
        open={asking === 'cancel'}
        danger
        title={texts.cancelTitle(number)}
        body={
          isPaid ? texts.cancelBody(xof(order.totalXof - order.refundedXof)) : texts.cancelBodyCash
        }
        confirm={texts.cancel}
        send={(reason, key) => cancelOrder(order, reason, key)}
        onDone={(after) => done(after, texts.done.cancel(number))}
      />
      <ReasonDialog
        {...shared}
        open={asking === 'unlock'}
        title={texts.unlockTitle(number)}
        body={texts.unlockBody}
        confirm={texts.unlock}
        send={(reason, key) => unlockOrder(order, reason, key)}
        onDone={(after) => done(after, texts.done.unlock(number))}
      />
      {asking === 'refund' && <RefundDialog order={order} onDone={done} {...shared} />}
    </Box>
  );
}

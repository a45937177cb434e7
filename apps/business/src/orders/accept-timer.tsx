import { color } from '@ecom/dash';
import { useOrderMessages } from '@ecom/i18n/business-orders';
import { Box } from '@mui/material';
import { Timer } from 'lucide-react';
import { useEffect } from 'react';
import { useStore } from '../data/store.ts';
import { forgetOrders, type OrderRow } from './order-data.ts';
import { leftText, pressesBelowMs } from './time-left.ts';
import { useLeft } from './use-left.ts';

/** How long an order can still be accepted, counted down by the server's clock. */
export function AcceptTimer({ order }: { readonly order: OrderRow }) {
  const { timer } = useOrderMessages();
  const { id: storeId } = useStore();
  const leftMs = useLeft(order.acceptInMs);
  const isOver = leftMs !== null && leftMs <= 0;
  // The server lets it go at that moment: the order is asked for as it is then.
  useEffect(() => {
    if (isOver) void forgetOrders(storeId);
  }, [isOver, storeId]);
  if (leftMs === null) return null;
  return (
    <Box role="timer" sx={leftMs < pressesBelowMs ? pressingStyle : calmStyle}>
      <Timer size={18} aria-hidden="true" />
      {isOver ? timer.over : timer.left(leftText(leftMs))}
    </Box>
  );
}

const baseStyle = {
  display: 'flex',
  alignItems: 'center',
  gap: 1,
  px: 1.5,
  py: 0.75,
  borderRadius: 2,
  fontWeight: 700,
};
const calmStyle = { ...baseStyle, backgroundColor: color('sun-100'), color: color('sun-800') };
const pressingStyle = {
  ...baseStyle,
  backgroundColor: color('clay-100'),
  color: color('clay-700'),
};

import { color } from '@ecom/dash';
import { useOrderMessages } from '@ecom/i18n/business-orders';
import { useSlotsMessages, useSlotText } from '@ecom/i18n/slots';
import { Box } from '@mui/material';
import { Timer } from 'lucide-react';
import { useEffect } from 'react';
import { useStore } from '../data/store.ts';
import { forgetOrders, type OrderRow } from './order-data.ts';
import { leftText, pressesBelowMs } from './time-left.ts';
import { useLeft } from './use-left.ts';

const farAwayMs = 3_600_000;

/** How long an order can still be accepted, counted down by the server's clock. */
export function AcceptTimer({ order }: { readonly order: OrderRow }) {
  const { timer } = useOrderMessages();
  const { id: storeId } = useStore();
  const { answerBy } = useSlotsMessages();
  const text = useSlotText();
  const leftMs = useLeft(order.acceptInMs);
  const isOver = leftMs !== null && leftMs <= 0;
  // The server lets it go at that moment: the order is asked for as it is then.
  useEffect(() => {
    if (isOver) void forgetOrders(storeId);
  }, [isOver, storeId]);
  if (leftMs === null) return null;
  const { acceptBy } = order;
  // Bought while the shop was closed: a clock time says more than hours that run down.
  const isFar = acceptBy !== null && leftMs > farAwayMs;
  return (
    <Box role="timer" sx={leftMs < pressesBelowMs ? pressingStyle : calmStyle}>
      <Timer size={18} aria-hidden="true" />
      {isOver ? timer.over : isFar ? answerBy(text.moment(acceptBy)) : timer.left(leftText(leftMs))}
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

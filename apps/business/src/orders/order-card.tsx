import { color, useMoments } from '@ecom/dash';
import { useOrderMessages } from '@ecom/i18n/business-orders';
import { Box, Card, Stack } from '@mui/material';
import { Bike, Store } from 'lucide-react';
import { Link } from 'wouter';
import { UnreadPill } from '../messages/unread-pill.tsx';
import { useAmounts } from '../products/amounts.ts';
import { Thumb } from '../products/thumb.tsx';
import { AcceptTimer } from './accept-timer.tsx';
import type { CardAsk } from './act-dialog.tsx';
import { ForHour } from './for-hour.tsx';
import { OrderActs } from './order-acts.tsx';
import type { OrderRow } from './order-data.ts';
import { Promised } from './promise.tsx';
import { rowActs } from './row-acts.ts';
import { StatePill } from './state-pill.tsx';

interface Props {
  readonly order: OrderRow;
  onAsk(ask: CardAsk): void;
}

/** An order on the board: who, what, how much, how long, and the next step under the thumb. */
export function OrderCard({ order, onAsk }: Props) {
  const texts = useOrderMessages();
  const { moment } = useMoments();
  const { price } = useAmounts();
  const { id, number, state, fulfilment, method, firstTitle, lineCount, customer } = order;
  const Icon = fulfilment === 'delivery' ? Bike : Store;
  return (
    <Card component="li" aria-label={texts.number(number)} sx={cardStyle}>
      <Stack direction="row" sx={headStyle}>
        <Box component={Link} href={`/commandes/${id}`} sx={linkStyle}>
          {number}
        </Box>
        <StatePill state={state} />
      </Stack>
      <UnreadPill orderId={id} />
      {state === 'placed' && <AcceptTimer order={order} />}
      {order.slot && <ForHour slot={order.slot} />}
      <Stack direction="row" sx={{ gap: 1.5, alignItems: 'center' }}>
        <Thumb pictureId={order.pictureId} sizePx={48} />
        <Box sx={{ flex: 1, minWidth: 0 }}>
          <Box sx={{ fontWeight: 600, overflowWrap: 'anywhere' }}>{firstTitle}</Box>
          {lineCount > 1 && <Box sx={quietStyle}>{texts.lines.more(lineCount - 1)}</Box>}
          <Box sx={quietStyle}>{customer.name || texts.customer.unnamed}</Box>
        </Box>
      </Stack>
      <Stack direction="row" sx={headStyle}>
        <Box sx={{ ...quietStyle, display: 'flex', gap: 1, alignItems: 'center' }}>
          <Icon size={18} aria-hidden="true" />
          {texts.fulfilments[fulfilment]}
        </Box>
        <Box sx={{ ...quietStyle, whiteSpace: 'nowrap' }}>
          {order.placedAt && moment(order.placedAt)}
        </Box>
      </Stack>
      <Stack direction="row" sx={lineStyle}>
        <Box sx={quietStyle}>{texts.methods[method]}</Box>
        {/* What is left of it; all that it was where nothing is. */}
        <Box sx={{ fontWeight: 800, fontSize: '1.125rem', whiteSpace: 'nowrap' }}>
          {price(order.totalXof - order.refundedXof || order.totalXof)}
        </Box>
      </Stack>
      <Promised order={order} />
      <OrderActs order={order} may={rowActs(order)} asks={asks} onAsk={onAsk} />
    </Card>
  );
}

const asks: readonly CardAsk[] = ['deliver', 'refuse'];

const cardStyle = { p: 2, display: 'flex', flexDirection: 'column', gap: 1 };
const lineStyle = { gap: 1.5, justifyContent: 'space-between', alignItems: 'baseline' };
const quietStyle = { fontSize: '0.875rem', color: 'text.secondary' };
const headStyle = { gap: 1, justifyContent: 'space-between', alignItems: 'center' };
const linkStyle = {
  py: 1,
  minHeight: 44,
  display: 'inline-flex',
  alignItems: 'center',
  fontSize: '1.125rem',
  fontWeight: 800,
  color: color('palm-700'),
};

import { color, Pill } from '@ecom/dash';
import { useOrderMessages } from '@ecom/i18n/business-orders';
import { Box } from '@mui/material';
import { useAmounts } from '../products/amounts.ts';
import { Thumb } from '../products/thumb.tsx';
import type { Order, OrderLine } from './order-data.ts';
import { useLineName } from './use-line-name.ts';

/** What is in an order, as it was when it was ordered. */
export function OrderLines({ order }: { readonly order: Order }) {
  const { lines } = useOrderMessages();
  return (
    <Box component="ul" aria-label={lines.title} sx={{ m: 0, p: 0, listStyle: 'none' }}>
      {order.lines.map((item) => (
        <Line key={item.id} item={item} />
      ))}
    </Box>
  );
}

function Line({ item }: { readonly item: OrderLine }) {
  const { lines } = useOrderMessages();
  const { price, priceOf } = useAmounts();
  const nameOf = useLineName();
  const { pictureId, soldBy, unitXof, lineXof, refused, refundedXof } = item;
  return (
    <Box component="li" sx={rowStyle}>
      <Thumb pictureId={pictureId} sizePx={56} />
      <Box sx={{ flex: 1, minWidth: 0 }}>
        <Box sx={{ fontWeight: 700, overflowWrap: 'anywhere' }}>{nameOf(item)}</Box>
        <Box sx={{ fontSize: '0.875rem', color: 'text.secondary' }}>{priceOf(unitXof, soldBy)}</Box>
        {refused ? (
          <Pill tone="bad" text={lines.refused} />
        ) : (
          refundedXof > 0 && <Pill tone="wait" text={lines.refunded(price(refundedXof))} />
        )}
      </Box>
      <Box sx={{ ...amountStyle, ...(refused && struckStyle) }}>{price(lineXof)}</Box>
    </Box>
  );
}

const rowStyle = {
  display: 'flex',
  alignItems: 'center',
  gap: 1.5,
  px: 2,
  py: 1.25,
  borderTop: `1px solid ${color('line')}`,
};
const amountStyle = { fontWeight: 800, whiteSpace: 'nowrap' };
const struckStyle = { textDecoration: 'line-through', color: 'text.secondary', fontWeight: 500 };

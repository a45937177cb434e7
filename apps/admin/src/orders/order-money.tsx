import { Facts, Section, useMoments } from '@ecom/dash';
import { useAdminOrdersMessages } from '@ecom/i18n/admin-orders';
import { Box, Stack, Typography } from '@mui/material';
import { useXof } from '../money/money-text.ts';
import type { Order } from './data.ts';

/** What was paid, who has it now, and what went back. */
export function OrderMoney({ order }: { readonly order: Order }) {
  const texts = useAdminOrdersMessages();
  const xof = useXof();
  return (
    <Section title={texts.money}>
      <Facts
        facts={[
          [texts.items, xof(order.itemsXof)],
          order.deliveryXof > 0 && [texts.delivery, xof(order.deliveryXof)],
          order.discountXof > 0 && [texts.discount, xof(-order.discountXof)],
          [texts.total, xof(order.totalXof)],
          order.refundedXof > 0 && [texts.refunded, xof(order.refundedXof)],
          order.money.promotionXof > 0 && [texts.byEcom, xof(order.money.promotionXof)],
          [texts.commission, xof(order.money.commissionXof)],
          [texts.net, xof(order.money.netXof)],
        ]}
      />
      <WhereItIs order={order} />
      {order.refunds.length > 0 && <Refunds refunds={order.refunds} />}
    </Section>
  );
}

/** In escrow, with its store, in the store's till; nowhere once an order ended before that. */
function WhereItIs({ order }: { readonly order: Order }) {
  const texts = useAdminOrdersMessages();
  const { earned, method, state } = order;
  const isOver = ['rejected', 'expired', 'cancelled', 'returned'].includes(state);
  // Of one that waits for its money nothing has come yet.
  if ((isOver && !earned) || state === 'awaiting_payment') return null;
  const inCash = earned ? texts.earnedCash : texts.earnedCashNot;
  const through = earned ? texts.earned : texts.earnedNot;
  return (
    <Typography sx={{ mt: 1.5, color: 'text.secondary', fontSize: '0.875rem' }}>
      {method === 'cash' ? inCash : through}
    </Typography>
  );
}

function Refunds({ refunds }: Pick<Order, 'refunds'>) {
  const texts = useAdminOrdersMessages();
  const { moment } = useMoments();
  const xof = useXof();
  return (
    <Box sx={{ mt: 2 }}>
      <Typography component="h3" sx={{ fontWeight: 700, mb: 1 }}>
        {texts.refunds}
      </Typography>
      <Stack
        component="ul"
        aria-label={texts.refunds}
        sx={{ m: 0, p: 0, gap: 1.25, listStyle: 'none' }}
      >
        {refunds.map(({ id, amountXof, channel, reason, note, at }) => (
          <Box component="li" key={id} sx={{ overflowWrap: 'anywhere' }}>
            <Box sx={{ fontWeight: 600 }}>
              {`${xof(amountXof)} · ${texts.reasons[reason as keyof typeof texts.reasons] ?? reason}`}
            </Box>
            <Box sx={{ fontSize: '0.8125rem', color: 'text.secondary' }}>
              {`${texts.channels[channel]} · ${moment(at)}`}
            </Box>
            {note !== '' && <Box>{note}</Box>}
          </Box>
        ))}
      </Stack>
    </Box>
  );
}

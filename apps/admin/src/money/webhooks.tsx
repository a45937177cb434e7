import { Section, useMoments } from '@ecom/dash';
import { useMoneyMessages } from '@ecom/i18n/admin-money';
import { Box, Stack, Typography } from '@mui/material';
import type { MoneyOrder } from './data.ts';

/** What the provider sent about an order; nothing is ever booked on it. */
export function Webhooks({ webhooks }: { readonly webhooks: MoneyOrder['webhooks'] }) {
  const { order } = useMoneyMessages();
  const { moment } = useMoments();
  return (
    <Section title={order.webhooks}>
      {webhooks.length === 0 && (
        <Typography sx={{ color: 'text.secondary' }}>{order.noWebhooks}</Typography>
      )}
      <Stack component="ul" sx={{ m: 0, p: 0, gap: 1, listStyle: 'none' }}>
        {webhooks.map(({ eventId, hint, times, receivedAt }) => (
          <Box component="li" key={eventId} sx={{ overflowWrap: 'anywhere' }}>
            <Typography sx={{ fontWeight: 600 }}>{hint}</Typography>
            <Typography sx={{ color: 'text.secondary', fontSize: '0.8125rem' }}>
              {moment(receivedAt)}
              {times > 1 && ` · ${order.times(times)}`}
            </Typography>
          </Box>
        ))}
      </Stack>
    </Section>
  );
}

import { useMoneyMessages } from '@ecom/i18n/admin-money';
import { Box, Stack, Typography } from '@mui/material';
import { Link } from 'wouter';
import { useMoments } from '../app/moments.ts';
import { Section } from '../parts/section.tsx';
import type { MoneyOverview } from './data.ts';
import { OrderStatePill } from './order-state-pill.tsx';

/** How many orders are in each state, and how old the oldest is; each leads into the queue. */
export function OpenOrders({ orders }: { readonly orders: MoneyOverview['orders'] }) {
  const { overview, states } = useMoneyMessages();
  const { waited } = useMoments();
  const ageOf = (iso: string) =>
    Date.now() - new Date(iso).getTime() < 60_000
      ? overview.oldestNow
      : overview.oldest(waited(iso));
  return (
    <Section title={overview.orders}>
      {orders.length === 0 && (
        <Typography sx={{ color: 'text.secondary' }}>{overview.noOrders}</Typography>
      )}
      <Stack component="ul" sx={{ m: 0, p: 0, gap: 1.25, listStyle: 'none' }}>
        {orders.map(({ state, count, oldestAt }) => (
          <Stack component="li" direction="row" key={state} sx={lineStyle}>
            <OrderStatePill state={state} />
            <Box sx={{ flex: 1, color: 'text.secondary', fontSize: '0.875rem' }}>
              {ageOf(oldestAt)}
            </Box>
            <Box
              component={Link}
              href={`/argent/file?state=${state}`}
              aria-label={`${states[state]} (${count})`}
              sx={countStyle}
            >
              {count}
            </Box>
          </Stack>
        ))}
      </Stack>
    </Section>
  );
}

const lineStyle = { gap: 1.5, alignItems: 'center' };
const countStyle = { minWidth: 44, p: 1, textAlign: 'right', fontWeight: 800 };

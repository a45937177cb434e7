import { Section, useMoments } from '@ecom/dash';
import { useMoneyMessages } from '@ecom/i18n/admin-money';
import { Box, Stack, Typography } from '@mui/material';
import { ChevronRight } from 'lucide-react';
import { Link } from 'wouter';
import type { MoneyOverview } from './data.ts';
import { OrderStatePill } from './order-state-pill.tsx';

/** How many orders are in each state, and how old the oldest is; each leads into the queue. */
export function OpenOrders({ orders }: { readonly orders: MoneyOverview['orders'] }) {
  const { overview } = useMoneyMessages();
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
      <Stack component="ul" sx={{ m: 0, p: 0, listStyle: 'none' }}>
        {orders.map(({ state, count, oldestAt }) => (
          <li key={state}>
            <Box component={Link} href={`/argent/file?state=${state}`} sx={lineStyle}>
              <Box component="span" sx={{ minWidth: 32, fontWeight: 800 }}>
                {count}
              </Box>
              <OrderStatePill state={state} />
              <Box component="span" sx={{ flex: 1, color: 'text.secondary' }}>
                {ageOf(oldestAt)}
              </Box>
              <ChevronRight size={18} aria-hidden="true" />
            </Box>
          </li>
        ))}
      </Stack>
    </Section>
  );
}

const lineStyle = {
  display: 'flex',
  gap: 1,
  alignItems: 'center',
  minHeight: 44,
  fontSize: '0.875rem',
  color: 'text.primary',
  textDecoration: 'none',
  borderRadius: 1,
  '&:hover': { textDecoration: 'underline' },
};

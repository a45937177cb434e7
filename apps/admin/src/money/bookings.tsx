import { Section, useMoments } from '@ecom/dash';
import { useMoneyMessages } from '@ecom/i18n/admin-money';
import { Box, Stack, Typography } from '@mui/material';
import type { MoneyOrder } from './data.ts';
import { accountText, useXof } from './money-text.ts';

interface Props {
  readonly transfers: MoneyOrder['transfers'];
  readonly person: MoneyOrder['person'];
}

/** What the ledger holds for an order: each transfer with its sides, which sum to nothing. */
export function Bookings({ transfers, person }: Props) {
  const { order } = useMoneyMessages();
  const { moment } = useMoments();
  return (
    <Section title={order.transfers}>
      {transfers.length === 0 && (
        <Typography sx={{ color: 'text.secondary' }}>{order.noTransfers}</Typography>
      )}
      <Stack component="ul" sx={{ m: 0, p: 0, gap: 2, listStyle: 'none' }}>
        {transfers.map(({ seq, kind, at, legs }) => (
          <Box component="li" key={seq}>
            <Typography sx={{ fontWeight: 700 }}>
              {order.transferKinds[kind] ?? kind}
              <Box component="span" sx={{ color: 'text.secondary', fontWeight: 400 }}>
                {` · ${order.number(seq)} · ${moment(at)}`}
              </Box>
            </Typography>
            {legs.map((leg) => (
              <Leg key={leg.account} leg={leg} name={person?.name ?? null} />
            ))}
          </Box>
        ))}
      </Stack>
    </Section>
  );
}

interface LegProps {
  readonly leg: MoneyOrder['transfers'][number]['legs'][number];
  readonly name: string | null;
}

function Leg({ leg: { account, amountXof }, name }: LegProps) {
  const texts = useMoneyMessages();
  const xof = useXof();
  return (
    <Stack direction="row" sx={{ justifyContent: 'space-between', gap: 2, mt: 0.5 }}>
      <Box component="span" sx={{ color: 'text.secondary' }}>
        {accountText(texts, account, name)}
      </Box>
      <Box component="span" sx={{ fontWeight: 600, whiteSpace: 'nowrap' }}>
        {amountXof > 0 ? '+' : ''}
        {xof(amountXof)}
      </Box>
    </Stack>
  );
}

import { useMoneyMessages } from '@ecom/i18n/admin-money';
import { Box, Card, Typography } from '@mui/material';
import type { MoneyOverview } from './data.ts';
import { useXof } from './money-text.ts';

const names = [
  ['walletsXof', 'wallets', 'walletsNote'],
  ['heldXof', 'held', 'heldNote'],
  ['suspenseXof', 'suspense', 'suspenseNote'],
  ['clearingXof', 'clearing', 'clearingNote'],
] as const;

/** The four sums that an operator knows by heart. */
export function Sums({ sums }: { readonly sums: MoneyOverview['sums'] }) {
  const { overview } = useMoneyMessages();
  const xof = useXof();
  return (
    <Box component="section" aria-label={overview.sums} sx={gridStyle}>
      {names.map(([of, name, note]) => (
        <Card key={of} sx={{ p: 2 }}>
          <Typography sx={{ color: 'text.secondary', fontSize: '0.875rem' }}>
            {overview[name]}
          </Typography>
          <Typography sx={amountStyle}>{xof(sums[of])}</Typography>
          <Typography sx={{ color: 'text.secondary', fontSize: '0.75rem' }}>
            {overview[note]}
          </Typography>
        </Card>
      ))}
    </Box>
  );
}

const gridStyle = {
  display: 'grid',
  gap: { xs: 1.5, md: 2 },
  gridTemplateColumns: {
    xs: 'minmax(0, 1fr)',
    sm: 'repeat(2, minmax(0, 1fr))',
    lg: 'repeat(4, minmax(0, 1fr))',
  },
};

const amountStyle = { fontWeight: 800, fontSize: '1.5rem', lineHeight: 1.35, my: 0.25 };

import { Facts } from '@ecom/dash';
import { useMoneyMessages } from '@ecom/i18n/business-money';
import { Box, Typography } from '@mui/material';
import type { Statement } from './money-data.ts';
import { useFrancs } from './use-francs.ts';

/** What a month came to, by how it was paid. */
export function StatementSums({ sums }: { readonly sums: Statement['sums'] }) {
  const { statement } = useMoneyMessages();
  const francs = useFrancs();
  return (
    <Box sx={gridStyle}>
      {sums.map(({ method, salesXof, refundsXof, commissionXof, settledXof, netXof }) => (
        <Box key={method}>
          <Typography sx={{ fontWeight: 700, mb: 1 }}>{statement.sums[method]}</Typography>
          <Facts
            facts={[
              [statement.sales, francs(salesXof)],
              refundsXof > 0 && [statement.refunds, francs(-refundsXof)],
              [statement.commission, francs(-commissionXof)],
              settledXof > 0 && [statement.settled, francs(-settledXof)],
              [statement.net, francs(netXof)],
            ]}
          />
        </Box>
      ))}
    </Box>
  );
}

const gridStyle = {
  display: 'grid',
  gridTemplateColumns: { xs: '1fr', md: '1fr 1fr' },
  gap: 2.5,
  px: 2,
  py: 1.5,
};

import { Loaded, useMoments } from '@ecom/dash';
import { useMoneyMessages } from '@ecom/i18n/admin-money';
import { Box, Card } from '@mui/material';
import { Alerts } from './alerts.tsx';
import { BookCheck } from './book-check.tsx';
import { type MoneyOverview, useOverview } from './data.ts';
import { Floats } from './floats.tsx';
import { MoneyPage } from './money-page.tsx';
import { OpenOrders } from './open-orders.tsx';
import { Sums } from './sums.tsx';

/** Alerts first; then whose money is where, and how those do who hold it. */
export default function Overview() {
  const texts = useMoneyMessages();
  const { moment } = useMoments();
  const query = useOverview();
  const subtitle = query.data ? texts.overview.asOf(moment(query.data.asOf)) : '\u00a0';
  return (
    <MoneyPage title={texts.title} subtitle={subtitle}>
      {query.data ? (
        <Loaded query={query}>{(overview) => <Whole overview={overview} />}</Loaded>
      ) : (
        <Card>
          <Loaded query={query} rows={8}>
            {() => null}
          </Loaded>
        </Card>
      )}
    </MoneyPage>
  );
}

function Whole({ overview }: { readonly overview: MoneyOverview }) {
  const { alerts, sums, providers, orders, lastCheck } = overview;
  return (
    <>
      <Alerts alerts={alerts} />
      <Sums sums={sums} />
      <Box sx={gridStyle}>
        <Floats providers={providers} alerts={alerts} />
        <Box sx={{ display: 'grid', gap: 2, alignContent: 'start', minWidth: 0 }}>
          <OpenOrders orders={orders} />
          <BookCheck check={lastCheck} />
        </Box>
      </Box>
    </>
  );
}

const gridStyle = {
  display: 'grid',
  gap: 2,
  alignItems: 'start',
  gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 3fr) minmax(0, 2fr)' },
};

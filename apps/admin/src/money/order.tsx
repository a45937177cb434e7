import { ApiProblem } from '@ecom/api-client';
import { Loaded, Page, Section, useMoments } from '@ecom/dash';
import { useMoneyMessages } from '@ecom/i18n/admin-money';
import { Box, Button, Card, Stack } from '@mui/material';
import { RefreshCw } from 'lucide-react';
import { AlertList } from './alerts.tsx';
import { Bookings } from './bookings.tsx';
import { type MoneyOrder, refreshMoney, useOrder } from './data.ts';
import { useXof } from './money-text.ts';
import { OrderActs } from './order-acts.tsx';
import { OrderFacts } from './order-facts.tsx';
import { OrderStatePill } from './order-state-pill.tsx';
import { Timeline } from './timeline.tsx';
import { Webhooks } from './webhooks.tsx';

/** One order, whole: what was asked, what happened, what was booked, what can be done. */
export default function Order({ id }: { readonly id: string }) {
  const { tabs, order } = useMoneyMessages();
  const query = useOrder(id);
  const back = { href: '/argent/file', label: order.back };
  if (query.error instanceof ApiProblem && query.error.code === 'payments.order_unknown') {
    return (
      <Page title={order.gone} back={back}>
        {null}
      </Page>
    );
  }
  if (query.data) return <Known order={query.data} back={back} />;
  return (
    <Page title={tabs.queue} back={back} key="waiting">
      <Card>
        <Loaded query={query} rows={8}>
          {() => null}
        </Loaded>
      </Card>
    </Page>
  );
}

interface KnownProps {
  readonly order: MoneyOrder;
  readonly back: { readonly href: string; readonly label: string };
}

function Known({ order, back }: KnownProps) {
  const { purposes, overview, order: texts } = useMoneyMessages();
  const xof = useXof();
  return (
    <Page
      title={`${purposes[order.purpose]} · ${xof(order.amountXof)}`}
      subtitle={<Summary order={order} />}
      back={back}
      actions={
        <Button
          variant="outlined"
          size="small"
          startIcon={<RefreshCw size={16} />}
          onClick={() => void refreshMoney()}
        >
          {texts.refresh}
        </Button>
      }
    >
      {order.alerts.length > 0 && (
        <Section title={overview.alerts} flush>
          <AlertList alerts={order.alerts} onOrder />
        </Section>
      )}
      <Box sx={gridStyle}>
        <OrderFacts order={order} />
        <Stack sx={{ gap: 2, minWidth: 0 }}>
          <Timeline order={order} />
          <Bookings transfers={order.transfers} person={order.person} />
          <Webhooks webhooks={order.webhooks} />
        </Stack>
      </Box>
      <OrderActs order={order} />
    </Page>
  );
}

function Summary({ order }: { readonly order: MoneyOrder }) {
  const { order: texts } = useMoneyMessages();
  const { moment, waited } = useMoments();
  return (
    <Stack direction="row" sx={{ mt: 0.5, gap: 1, alignItems: 'center', flexWrap: 'wrap' }}>
      <OrderStatePill state={order.state} />
      <span>
        {texts.created} {moment(order.createdAt)} · {waited(order.createdAt)}
      </span>
    </Stack>
  );
}

const gridStyle = {
  display: 'grid',
  gap: 2,
  alignItems: 'start',
  gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'repeat(2, minmax(0, 1fr))' },
};

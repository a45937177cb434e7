import { ApiProblem } from '@ecom/api-client';
import { Loaded, Page, useMoments } from '@ecom/dash';
import { useAdminOrdersMessages } from '@ecom/i18n/admin-orders';
import { Box, Card, Stack } from '@mui/material';
import { type Order as AnyOrder, useOrder } from './data.ts';
import { OrderActs } from './order-acts.tsx';
import { OrderFacts } from './order-facts.tsx';
import { OrderHistory } from './order-history.tsx';
import { OrderLines } from './order-lines.tsx';
import { OrderMoney } from './order-money.tsx';
import { StatePill } from './state-pill.tsx';

/** One order: its goods, its money, its people and steps, and what can be done about it. */
export default function Order({ id }: { readonly id: string }) {
  const texts = useAdminOrdersMessages();
  const query = useOrder(id);
  const back = { href: '/commandes', label: texts.back };
  if (query.error instanceof ApiProblem && query.error.code === 'market.order_unknown') {
    return (
      <Page title={texts.gone} back={back}>
        {null}
      </Page>
    );
  }
  if (!query.data) {
    return (
      <Page title={texts.title} back={back} key="waiting">
        <Card>
          <Loaded query={query} rows={8}>
            {() => null}
          </Loaded>
        </Card>
      </Page>
    );
  }
  const order = query.data;
  return (
    <Page title={texts.number(order.number)} subtitle={<Summary order={order} />} back={back}>
      <Box sx={bodyStyle}>
        <Stack sx={{ gap: 2, minWidth: 0 }}>
          <OrderLines order={order} />
          <OrderMoney order={order} />
        </Stack>
        <Stack sx={{ gap: 2, minWidth: 0 }}>
          <OrderFacts order={order} />
          <OrderHistory moves={order.moves} />
        </Stack>
      </Box>
      <OrderActs order={order} />
    </Page>
  );
}

function Summary({ order }: { readonly order: AnyOrder }) {
  const { moment } = useMoments();
  return (
    <Stack direction="row" sx={{ mt: 0.5, gap: 1, alignItems: 'center', flexWrap: 'wrap' }}>
      <StatePill order={order} />
      {order.placedAt && <span>{moment(order.placedAt)}</span>}
    </Stack>
  );
}

const bodyStyle = {
  display: 'grid',
  gap: 2,
  alignItems: 'start',
  gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 5fr) minmax(0, 4fr)' },
};

import { ApiProblem } from '@ecom/api-client';
import { EmptyState, Loaded, Page, Section } from '@ecom/dash';
import { useOrderMessages } from '@ecom/i18n/business-orders';
import { Alert, Box, Button, Card, Stack } from '@mui/material';
import { SearchX } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { Link } from 'wouter';
import { useStore } from '../data/store.ts';
import { ReturnNotice } from '../returns/return-notice.tsx';
import { AcceptTimer } from './accept-timer.tsx';
import { type Ask, OrderDialog } from './act-dialog.tsx';
import { CustomerPart } from './customer-part.tsx';
import { ForHour } from './for-hour.tsx';
import { History } from './history.tsx';
import { OrderActs } from './order-acts.tsx';
import { type Order, useOrder } from './order-data.ts';
import { OrderLines } from './order-lines.tsx';
import { Promised } from './promise.tsx';
import { ReceiptButton } from './receipt-button.tsx';
import { Refunds } from './refunds.tsx';
import { StatePill } from './state-pill.tsx';
import { Sums } from './sums.tsx';

// The order is as true without it: a network that fails here must not take its page away.
const TalkPart = lazy(() =>
  import('../messages/talk-part.tsx').catch(() => ({ default: () => null })),
);

/** One order whole: what is in it, for whom, for how much, and what happened. */
export default function OrderPage({ id }: { readonly id: string }) {
  const texts = useOrderMessages();
  const { id: storeId } = useStore();
  const query = useOrder(storeId, id);
  const { data, error } = query;
  const isGone = error instanceof ApiProblem && error.status === 404;
  return (
    <Page
      title={data ? texts.number(data.number) : texts.title}
      subtitle={data && <Standing order={data} />}
      back={{ href: '/commandes', label: texts.title }}
    >
      {isGone ? <Gone /> : <Loaded query={query}>{(order) => <Parts order={order} />}</Loaded>}
    </Page>
  );
}

function Standing({ order }: { readonly order: Order }) {
  const { methods, fulfilments } = useOrderMessages();
  return (
    <Stack direction="row" sx={{ mt: 0.5, gap: 1, flexWrap: 'wrap', alignItems: 'center' }}>
      <StatePill state={order.state} />
      <span>{fulfilments[order.fulfilment]}</span>
      <span aria-hidden="true">·</span>
      <span>{methods[order.method]}</span>
    </Stack>
  );
}

const asks = [
  'deliver',
  'acceptPart',
  'refuse',
  'fail',
  'refund',
] as const satisfies readonly Ask[];

function Parts({ order }: { readonly order: Order }) {
  const texts = useOrderMessages();
  const [asked, setAsked] = useState<Ask | null>(null);
  return (
    <>
      {order.state === 'placed' && <AcceptTimer order={order} />}
      {order.slot && <ForHour slot={order.slot} />}
      <Promised order={order} />
      {order.codeTriesLeft === 0 && order.may.includes('deliver') && (
        <Alert severity="error">{texts.deliver.locked}</Alert>
      )}
      {order.returned && <ReturnNotice returned={order.returned} />}
      <OrderActs order={order} may={order.may} asks={asks} onAsk={setAsked} />
      {asked && <OrderDialog order={order} ask={asked} onClose={() => setAsked(null)} />}
      <Box sx={gridStyle}>
        <Stack sx={{ gap: 2.5, minWidth: 0 }}>
          <Section title={texts.lines.title} flush>
            <OrderLines order={order} />
          </Section>
          <Section title={texts.sums.title} action={<ReceiptButton order={order} />}>
            <Sums order={order} />
          </Section>
          {order.refunds.length > 0 && (
            <Section title={texts.refunds.title}>
              <Refunds refunds={order.refunds} />
            </Section>
          )}
        </Stack>
        <Stack sx={{ gap: 2.5, minWidth: 0 }}>
          <Section title={texts.customer.title}>
            <CustomerPart order={order} />
          </Section>
          <Suspense fallback={null}>
            <TalkPart orderId={order.id} />
          </Suspense>
          <Section title={texts.history.title}>
            <History moves={order.moves} />
          </Section>
        </Stack>
      </Box>
    </>
  );
}

function Gone() {
  const { gone, goneBody, toBoard } = useOrderMessages();
  return (
    <Card sx={{ pb: 4, textAlign: 'center' }}>
      <EmptyState drawing={<SearchX size={40} aria-hidden="true" />} title={gone} body={goneBody} />
      <Button component={Link} href="/commandes" variant="contained">
        {toBoard}
      </Button>
    </Card>
  );
}

const gridStyle = {
  display: 'grid',
  gap: 2.5,
  alignItems: 'start',
  gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'minmax(0, 3fr) minmax(0, 2fr)' },
};

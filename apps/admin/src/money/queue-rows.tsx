import { Rows, useMoments } from '@ecom/dash';
import { useMoneyMessages } from '@ecom/i18n/admin-money';
import { Box } from '@mui/material';
import type { QueuedOrder } from './data.ts';
import { providerText, reasonText, useXof } from './money-text.ts';
import { OrderStatePill } from './order-state-pill.tsx';

/** The queue, a row an order; the whole row leads to it. */
export function QueueRows({ orders }: { readonly orders: readonly QueuedOrder[] }) {
  const texts = useMoneyMessages();
  const { queue, purposes, tabs } = texts;
  const { waited } = useMoments();
  const xof = useXof();
  const { columns } = queue;
  return (
    <Rows
      label={tabs.queue}
      rows={orders}
      keyOf={({ id }) => id}
      hrefOf={({ id }) => `/argent/ordres/${id}`}
      columns={[
        {
          head: columns.what,
          cell: ({ purpose, amountXof }) => `${purposes[purpose]} · ${xof(amountXof)}`,
        },
        { head: columns.person, cell: (order) => <Whose order={order} /> },
        { head: columns.provider, cell: ({ provider }) => providerText(texts, provider) },
        {
          head: columns.state,
          cell: ({ state, reason }) => (
            <Box>
              <OrderStatePill state={state} />
              {reason !== null && (
                <Box sx={{ fontSize: '0.75rem', color: 'text.secondary', mt: 0.25 }}>
                  {reasonText(texts, reason)}
                </Box>
              )}
            </Box>
          ),
          plain: true,
        },
        { head: columns.age, cell: ({ createdAt }) => waited(createdAt) },
        { head: columns.next, cell: (order) => <Next order={order} />, quiet: true },
      ]}
    />
  );
}

function Whose({ order: { person, phone } }: { readonly order: QueuedOrder }) {
  const { nobody } = useMoneyMessages();
  return (
    <Box component="span">
      {person?.name ?? nobody}
      <Box component="span" sx={{ color: 'text.secondary', whiteSpace: 'nowrap' }}>
        {' '}
        {phone}
      </Box>
    </Box>
  );
}

function Next({ order: { nextPollAt, polls } }: { readonly order: QueuedOrder }) {
  const { queue, order } = useMoneyMessages();
  const { moment } = useMoments();
  const isDue = nextPollAt !== null && new Date(nextPollAt).getTime() <= Date.now();
  const when = nextPollAt === null ? order.never : isDue ? queue.nextNow : moment(nextPollAt);
  return `${when} · ${polls === 0 ? queue.neverAsked : queue.asked(polls)}`;
}

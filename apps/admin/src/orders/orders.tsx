import { type Column, EmptyState, Loaded, LoadMore, Page, Rows, useMoments } from '@ecom/dash';
import { useAdminOrdersMessages } from '@ecom/i18n/admin-orders';
import { PalmTree } from '@ecom/ui';
import { Box, Button, Card, ToggleButton, ToggleButtonGroup } from '@mui/material';
import { Percent } from 'lucide-react';
import { Link, useSearchParams } from 'wouter';
import { useMay } from '../data/admin.ts';
import { useXof } from '../money/money-text.ts';
import { filterStyle, groupStyle } from '../parts/filter-style.ts';
import { SearchBox } from '../parts/search-box.tsx';
import { type OrderQueue, type OrderRow, useOrders } from './data.ts';
import { StatePill } from './state-pill.tsx';

const queueNames = ['open', 'late', 'locked', 'all'] as const;

/** The orders of all stores: what is in hand, what needs somebody, or what is searched for. */
export default function Orders() {
  const texts = useAdminOrdersMessages();
  const maySeeRates = useMay('view_commission');
  const [params, setParams] = useSearchParams();
  const queue = queueNames.find((one) => one === params.get('file')) ?? 'open';
  const q = params.get('q') ?? '';
  const query = useOrders(queue, q);
  const narrow = (next: { file: OrderQueue; q: string }) =>
    setParams({ file: next.file, ...(next.q && { q: next.q }) }, { replace: true });
  return (
    <Page
      title={texts.title}
      subtitle={texts.body}
      actions={
        maySeeRates && (
          <Button
            component={Link}
            href="/commandes/commissions"
            variant="outlined"
            startIcon={<Percent size={18} />}
          >
            {texts.commissions.link}
          </Button>
        )
      }
    >
      <Box sx={filterStyle}>
        <ToggleButtonGroup
          exclusive
          size="small"
          aria-label={texts.filter}
          value={q ? null : queue}
          onChange={(_, file: OrderQueue | null) => narrow({ file: file ?? queue, q: '' })}
          sx={groupStyle}
        >
          {queueNames.map((one) => (
            <ToggleButton key={one} value={one}>
              {texts.queues[one]}
            </ToggleButton>
          ))}
        </ToggleButtonGroup>
        <SearchBox
          key={q === '' ? 'empty' : 'typed'}
          label={texts.search}
          text={q}
          onSearch={(text) => narrow({ file: queue, q: text })}
        />
      </Box>
      <Card>
        <Loaded query={query}>
          {({ pages }) => (
            <OrderRows queue={queue} q={q} rows={pages.flatMap(({ items }) => items)} />
          )}
        </Loaded>
        <LoadMore query={query} />
      </Card>
    </Page>
  );
}

interface RowsProps {
  readonly queue: OrderQueue;
  readonly q: string;
  readonly rows: readonly OrderRow[];
}

function OrderRows({ queue, q, rows }: RowsProps) {
  const texts = useAdminOrdersMessages();
  const columns = useColumns();
  if (rows.length === 0) {
    const title = q ? texts.none : texts.empty[queue];
    const body = q ? texts.noneBody(q) : texts.emptyBody;
    return <EmptyState drawing={<PalmTree />} title={title} body={body} />;
  }
  return (
    <Rows
      label={q ? texts.results : texts.queues[queue]}
      rows={rows}
      columns={columns}
      keyOf={({ id }) => id}
      hrefOf={({ id }) => `/commandes/${id}`}
    />
  );
}

function useColumns(): readonly Column<OrderRow>[] {
  const { columns, unnamed } = useAdminOrdersMessages();
  const { moment } = useMoments();
  const xof = useXof();
  return [
    { head: columns.number, cell: ({ number }) => number },
    { head: columns.state, cell: (order) => <StatePill order={order} />, plain: true },
    { head: columns.store, cell: ({ store }) => store.name },
    { head: columns.customer, cell: ({ customer }) => customer.name || unnamed },
    { head: columns.total, cell: ({ totalXof }) => xof(totalXof) },
    {
      head: columns.placed,
      cell: ({ placedAt }) => (placedAt === null ? null : moment(placedAt)),
      quiet: true,
    },
  ];
}

import {
  type Column,
  EmptyState,
  Loaded,
  LoadMore,
  Page,
  Pill,
  Rows,
  type Tone,
  useMoments,
} from '@ecom/dash';
import { useAdminDisputesMessages } from '@ecom/i18n/admin-disputes';
import { PalmTree } from '@ecom/ui';
import { Card, ToggleButton, ToggleButtonGroup } from '@mui/material';
import { useSearchParams } from 'wouter';
import { useXof } from '../money/money-text.ts';
import { type Dispute, type DisputeQueue, useDisputes } from './data.ts';

const queueNames = ['open', 'done'] as const;
const countMax = 1_000;

/** What customers and stores do not agree about: what waits for a word, and what has one. */
export default function Disputes() {
  const texts = useAdminDisputesMessages();
  const [params, setParams] = useSearchParams();
  const queue = queueNames.find((one) => one === params.get('file')) ?? 'open';
  const query = useDisputes(queue);
  return (
    <Page title={texts.title} subtitle={<Waiting count={query.data?.pages[0]?.waiting} />}>
      <ToggleButtonGroup
        exclusive
        size="small"
        aria-label={texts.filter}
        value={queue}
        onChange={(_, file: DisputeQueue | null) => file && setParams({ file }, { replace: true })}
      >
        {queueNames.map((one) => (
          <ToggleButton key={one} value={one}>
            {texts.queues[one]}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      <Card>
        <Loaded query={query}>
          {({ pages }) => <DisputeRows queue={queue} rows={pages.flatMap(({ items }) => items)} />}
        </Loaded>
        <LoadMore query={query} />
      </Card>
    </Page>
  );
}

function Waiting({ count }: { readonly count: number | undefined }) {
  const texts = useAdminDisputesMessages();
  if (count === undefined) return <span>&nbsp;</span>;
  if (count >= countMax) return <span>{texts.waitingMany}</span>;
  return <span>{count === 0 ? texts.waitingNone : texts.waiting(count)}</span>;
}

interface RowsProps {
  readonly queue: DisputeQueue;
  readonly rows: readonly Dispute[];
}

function DisputeRows({ queue, rows }: RowsProps) {
  const texts = useAdminDisputesMessages();
  const columns = useColumns();
  if (rows.length === 0) {
    return <EmptyState drawing={<PalmTree />} title={texts.empty[queue]} body={texts.emptyBody} />;
  }
  return (
    <Rows
      label={texts.queues[queue]}
      rows={rows}
      columns={columns}
      keyOf={({ id }) => id}
      hrefOf={({ id }) => `/litiges/${id}`}
    />
  );
}

const tones: Readonly<Record<Dispute['state'], Tone>> = {
  open: 'new',
  refused: 'wait',
  disputed: 'wait',
  accepted: 'good',
  withdrawn: 'quiet',
  lapsed: 'quiet',
  judged: 'good',
};

/** Where a dispute stands, in a word. */
export function StatePill({ state }: { readonly state: Dispute['state'] }) {
  const { states } = useAdminDisputesMessages();
  return <Pill tone={tones[state]} text={states[state]} />;
}

function useColumns(): readonly Column<Dispute>[] {
  const { columns, reasons, unnamed } = useAdminDisputesMessages();
  const { waited } = useMoments();
  const xof = useXof();
  return [
    { head: columns.number, cell: ({ number }) => number },
    { head: columns.state, cell: ({ state }) => <StatePill state={state} />, plain: true },
    { head: columns.reason, cell: ({ reason }) => reasons[reason] },
    { head: columns.store, cell: ({ store }) => store.name },
    { head: columns.customer, cell: ({ customer }) => customer.name || unnamed },
    {
      head: columns.worth,
      cell: ({ decision, worthXof }) => xof(decision?.grantedXof ?? worthXof),
    },
    {
      head: columns.since,
      cell: ({ dispute }) => (dispute ? waited(dispute.at) : null),
      quiet: true,
    },
  ];
}

import { type Column, EmptyState, Loaded, LoadMore, Page, Rows, useMoments } from '@ecom/dash';
import { useStoresMessages } from '@ecom/i18n/admin-stores';
import { PalmTree } from '@ecom/ui';
import { Box, Card, ToggleButton, ToggleButtonGroup } from '@mui/material';
import { useSearchParams } from 'wouter';
import { filterStyle, groupStyle } from '../parts/filter-style.ts';
import { SearchBox } from '../parts/search-box.tsx';
import { type QueuedStore, type StoreState, useStores, useStoresWaiting } from './data.ts';

const states = ['submitted', 'open', 'refused', 'suspended'] as const;
const countMax = 1_000;

/** Who waits to open a store, the oldest first; and the stores that were decided about. */
export default function Queue() {
  const stores = useStoresMessages();
  const [params, setParams] = useSearchParams();
  const state = states.find((one) => one === params.get('etat')) ?? 'submitted';
  const q = params.get('q') ?? '';
  const query = useStores(state, q);
  const narrow = (next: { etat: StoreState; q: string }) =>
    setParams({ etat: next.etat, ...(next.q && { q: next.q }) }, { replace: true });
  return (
    <Page title={stores.title} subtitle={<Waiting />}>
      <Box sx={filterStyle}>
        <ToggleButtonGroup
          exclusive
          size="small"
          aria-label={stores.filter}
          value={state}
          onChange={(_, chosen: StoreState | null) => chosen && narrow({ etat: chosen, q })}
          sx={groupStyle}
        >
          {states.map((one) => (
            <ToggleButton key={one} value={one}>
              {stores.states[one]}
            </ToggleButton>
          ))}
        </ToggleButtonGroup>
        <SearchBox
          label={stores.search}
          text={q}
          onSearch={(text) => narrow({ etat: state, q: text })}
        />
      </Box>
      <Card>
        <Loaded query={query}>
          {({ pages }) => (
            <StoreRows state={state} q={q} rows={pages.flatMap((page) => page.stores)} />
          )}
        </Loaded>
        <LoadMore query={query} />
      </Card>
    </Page>
  );
}

function Waiting() {
  const stores = useStoresMessages();
  const waiting = useStoresWaiting();
  if (waiting === undefined) return <span>&nbsp;</span>;
  if (waiting >= countMax) return <span>{stores.waitingMany}</span>;
  return <span>{waiting === 0 ? stores.nothing : stores.waiting(waiting)}</span>;
}

interface RowsProps {
  readonly state: StoreState;
  readonly q: string;
  readonly rows: readonly QueuedStore[];
}

function StoreRows({ state, q, rows }: RowsProps) {
  const stores = useStoresMessages();
  const columns = useColumns(state);
  if (rows.length === 0) {
    const title = q ? stores.noneFound : stores.empty[state];
    const body = q ? stores.noneFoundBody(q) : stores.emptyBody;
    return <EmptyState drawing={<PalmTree />} title={title} body={body} />;
  }
  return (
    <Rows
      label={stores.states[state]}
      rows={rows}
      columns={columns}
      keyOf={({ id }) => id}
      hrefOf={({ id }) => `/boutiques/${id}`}
    />
  );
}

function useColumns(state: StoreState): readonly Column<QueuedStore>[] {
  const { columns, nobody, nameless, someone } = useStoresMessages();
  const { moment, waited } = useMoments();
  const when = (iso: string | null) => (iso === null ? null : moment(iso));
  const what: readonly Column<QueuedStore>[] = [
    { head: columns.name, cell: ({ name }) => name },
    {
      head: columns.owner,
      cell: ({ owner }) => (owner === null ? nobody : (owner.name ?? nameless)),
    },
    { head: columns.quartier, cell: ({ quartier }) => quartier, quiet: true },
  ];
  if (state === 'submitted') {
    return [
      ...what,
      { head: columns.sent, cell: ({ submittedAt }) => when(submittedAt), quiet: true },
      { head: columns.wait, cell: ({ submittedAt }) => submittedAt && waited(submittedAt) },
    ];
  }
  return [
    ...what,
    { head: columns.decided, cell: ({ decidedAt }) => when(decidedAt), quiet: true },
    {
      head: columns.by,
      cell: ({ decidedAt, decidedByName }) =>
        decidedAt === null ? null : (decidedByName ?? someone),
    },
  ];
}

import { type Column, EmptyState, Loaded, LoadMore, Page, Rows, useMoments } from '@ecom/dash';
import { useStoresMessages } from '@ecom/i18n/admin-stores';
import { PalmTree } from '@ecom/ui';
import {
  Box,
  Card,
  InputAdornment,
  OutlinedInput,
  ToggleButton,
  ToggleButtonGroup,
} from '@mui/material';
import { Search as SearchIcon } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useSearchParams } from 'wouter';
import { type QueuedStore, type StoreState, useStores, useStoresWaiting } from './data.ts';

const states = ['submitted', 'open', 'refused', 'suspended'] as const;
const countMax = 1_000;
/** Long enough not to ask for every letter, short enough to feel at once. */
const debounceMs = 300;

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
        <Search text={q} onSearch={(text) => narrow({ etat: state, q: text })} />
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

interface SearchProps {
  readonly text: string;
  readonly onSearch: (text: string) => void;
}

/** The address is the truth; what is typed reaches it a moment later. */
function Search({ text, onSearch }: SearchProps) {
  const { search } = useStoresMessages();
  const [typed, setTyped] = useState(text);
  useEffect(() => {
    const given = typed.trim();
    if (given === text) return;
    const timer = setTimeout(() => onSearch(given), debounceMs);
    return () => clearTimeout(timer);
  }, [typed, text, onSearch]);
  return (
    <OutlinedInput
      fullWidth
      type="search"
      size="small"
      value={typed}
      placeholder={search}
      onChange={(event) => setTyped(event.target.value)}
      startAdornment={
        <InputAdornment position="start">
          <SearchIcon size={18} aria-hidden="true" />
        </InputAdornment>
      }
      inputProps={{ 'aria-label': search, maxLength: 60, autoComplete: 'off' }}
    />
  );
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

const filterStyle = {
  display: 'grid',
  gap: { xs: 1.5, md: 2 },
  alignItems: 'center',
  gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'minmax(0, auto) minmax(220px, 320px)' },
  justifyContent: 'space-between',
};

/** Four words in one line of a small phone; longer ones are moved sideways. */
const groupStyle = {
  maxWidth: '100%',
  overflowX: 'auto',
  '& .MuiToggleButton-root': {
    flex: { xs: '1 0 auto', md: '0 0 auto' },
    px: { xs: 1, md: 2 },
    fontSize: { xs: '0.8125rem', md: '0.875rem' },
    whiteSpace: 'nowrap',
  },
};

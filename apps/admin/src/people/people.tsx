import { color, EmptyState, Loaded, LoadMore, Page, Rows, useMoments } from '@ecom/dash';
import { useAdminMessages } from '@ecom/i18n/admin';
import { formatPhone } from '@ecom/kernel';
import { Box, Card, Typography } from '@mui/material';
import { UserRoundSearch } from 'lucide-react';
import { useSearchParams } from 'wouter';
import { type FoundPerson, searchMin, useSearch } from '../data/people.ts';
import { LevelPill, StatePill } from './person-pills.tsx';
import { PersonSearch } from './person-search.tsx';

/** Whoever was searched for in the top bar; on a phone the field is here. */
export default function People() {
  const { people } = useAdminMessages();
  const [params] = useSearchParams();
  const query = params.get('q') ?? '';
  return (
    <Page title={people.title} subtitle={people.logged}>
      <Box sx={{ display: { xs: 'block', md: 'none' } }}>
        <PersonSearch />
      </Box>
      <Card>
        {query.length >= searchMin ? <Results query={query} /> : <Intro short={query !== ''} />}
      </Card>
    </Page>
  );
}

function Intro({ short }: { readonly short: boolean }) {
  const { people } = useAdminMessages();
  return (
    <EmptyState
      drawing={<UserRoundSearch size={40} color={color('palm-700')} aria-hidden="true" />}
      title={short ? people.short : people.intro}
      body={people.introBody}
    />
  );
}

function Results({ query }: { readonly query: string }) {
  const { people } = useAdminMessages();
  const search = useSearch(query);
  return (
    <>
      <Loaded query={search}>
        {({ pages }) => <Found query={query} found={pages.flatMap(({ users }) => users)} />}
      </Loaded>
      <Typography role="status" sx={{ px: 2, py: 1.5, color: 'text.secondary' }}>
        {search.data && countText(people, search.data.pages, search.hasNextPage)}
      </Typography>
      <LoadMore query={search} />
    </>
  );
}

function countText(
  people: ReturnType<typeof useAdminMessages>['people'],
  pages: readonly { readonly users: readonly FoundPerson[] }[],
  hasMore: boolean,
): string {
  const count = pages.reduce((sum, { users }) => sum + users.length, 0);
  if (count === 0) return '';
  return hasMore ? people.resultsMore(count) : people.results(count);
}

function Found({ query, found }: { readonly query: string; readonly found: FoundPerson[] }) {
  const { people } = useAdminMessages();
  const { moment } = useMoments();
  const { columns } = people;
  if (found.length === 0) {
    return (
      <EmptyState
        drawing={<UserRoundSearch size={40} color={color('muted')} aria-hidden="true" />}
        title={people.none}
        body={people.noneBody(query)}
      />
    );
  }
  return (
    <Rows
      label={people.title}
      rows={found}
      keyOf={({ id }) => id}
      hrefOf={({ id }) => `/personnes/${id}`}
      columns={[
        { head: columns.name, cell: ({ name }) => name ?? people.nameless },
        { head: columns.phone, cell: ({ phone }) => (phone ? formatPhone(phone) : null) },
        { head: columns.level, cell: (person) => <LevelPill person={person} />, plain: true },
        { head: columns.state, cell: (person) => <StatePill person={person} />, plain: true },
        { head: columns.since, cell: ({ createdAt }) => moment(createdAt), quiet: true },
      ]}
    />
  );
}

import { color, EmptyState, Loaded, LoadMore, Page } from '@ecom/dash';
import { useAdminMessages } from '@ecom/i18n/admin';
import { Card } from '@mui/material';
import { ScrollText } from 'lucide-react';
import { useSearchParams } from 'wouter';
import { type TrailFilter, useTrail } from '../data/trail.ts';
import { LineRows } from './line-rows.tsx';
import { TrailFilters } from './trail-filters.tsx';

/** Who did what to whom. The filters stand in the address, so that a view can be passed on. */
export default function Trail() {
  const { trail } = useAdminMessages();
  const [filter, narrow] = useFilter();
  const query = useTrail(filter);
  return (
    <Page title={trail.title} subtitle={trail.body}>
      <TrailFilters filter={filter} onNarrow={narrow} />
      <Card>
        <Loaded query={query} rows={8}>
          {({ pages }) => {
            const lines = pages.flatMap((page) => page.lines);
            if (lines.length > 0) return <LineRows lines={lines} onNarrow={narrow} />;
            return (
              <EmptyState
                drawing={<ScrollText size={40} color={color('muted')} aria-hidden="true" />}
                title={trail.empty}
                body={trail.emptyBody}
              />
            );
          }}
        </Loaded>
        <LoadMore query={query} />
      </Card>
    </Page>
  );
}

function useFilter(): readonly [TrailFilter, (by: Partial<TrailFilter>) => void] {
  const [params, setParams] = useSearchParams();
  const read = (name: string) => params.get(name) ?? '';
  const filter = { actor: read('actor'), subject: read('subject'), action: read('action') };
  const narrow = (by: Partial<TrailFilter>) => {
    const given = Object.entries({ ...filter, ...by }).filter(([, value]) => value !== '');
    setParams(Object.fromEntries(given));
  };
  return [filter, narrow];
}

import { Loaded, LoadMore, Section } from '@ecom/dash';
import { useAdminMessages } from '@ecom/i18n/admin';
import { Typography } from '@mui/material';
import { noFilter, useTrail } from '../data/trail.ts';
import { LineRows } from './line-rows.tsx';

/** What was done to one person. */
export function PersonTrail({ id }: { readonly id: string }) {
  const { person, trail } = useAdminMessages();
  const query = useTrail({ ...noFilter, subject: id });
  return (
    <Section flush title={person.trail}>
      <Loaded query={query}>
        {({ pages }) => {
          const lines = pages.flatMap((page) => page.lines);
          if (lines.length > 0) return <LineRows lines={lines} />;
          return (
            <Typography sx={{ px: 2, pb: 2, color: 'text.secondary' }}>
              {trail.emptyPerson}
            </Typography>
          );
        }}
      </Loaded>
      <LoadMore query={query} />
    </Section>
  );
}

import { Section, useMoments } from '@ecom/dash';
import { useAdminMessages } from '@ecom/i18n/admin';
import { Box, Stack, Typography } from '@mui/material';
import type { Person } from '../data/people.ts';

/** Every freeze that there was, with its reasons; nothing where there was none. */
export function Freezes({ freezes }: { readonly freezes: Person['freezes'] }) {
  const { person, review } = useAdminMessages();
  const { moment } = useMoments();
  if (freezes.length === 0) return null;
  return (
    <Section title={person.freezes}>
      <Stack component="ul" sx={{ m: 0, p: 0, gap: 1.5, listStyle: 'none' }}>
        {freezes.map((one) => (
          <Box component="li" key={one.frozenAt}>
            <Typography sx={{ fontWeight: 600 }}>{one.reason}</Typography>
            <Typography variant="body2" sx={{ color: 'text.secondary' }}>
              {person.frozenBy(one.frozenByName ?? review.someone, moment(one.frozenAt))}
            </Typography>
            {one.liftedAt && (
              <Typography variant="body2" sx={{ color: 'text.secondary' }}>
                {person.liftedBy(one.liftedByName ?? review.someone, moment(one.liftedAt))}
                {one.liftReason && ` · ${one.liftReason}`}
              </Typography>
            )}
          </Box>
        ))}
      </Stack>
    </Section>
  );
}

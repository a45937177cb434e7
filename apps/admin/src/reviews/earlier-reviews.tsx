import { Section, useMoments } from '@ecom/dash';
import { useMessages } from '@ecom/i18n';
import { useAdminMessages } from '@ecom/i18n/admin';
import { Box, Stack, Typography } from '@mui/material';
import type { Review } from '../data/reviews.ts';
import { StatePill } from './state-pill.tsx';

/** What the same person sent before, and what was said of it. */
export function EarlierReviews({ earlier }: { readonly earlier: Review['earlier'] }) {
  const { review } = useAdminMessages();
  const { identity } = useMessages();
  const { moment } = useMoments();
  return (
    <Section title={review.earlier}>
      {earlier.length === 0 && (
        <Typography sx={{ color: 'text.secondary' }}>{review.noEarlier}</Typography>
      )}
      <Stack component="ul" sx={{ m: 0, p: 0, gap: 1.5, listStyle: 'none' }}>
        {earlier.map((one) => (
          <Box component="li" key={one.id}>
            <Stack direction="row" sx={{ gap: 1, flexWrap: 'wrap', alignItems: 'center' }}>
              <StatePill review={one} />
              <span>{identity.kinds[one.documentKind]}</span>
            </Stack>
            <Typography variant="body2" sx={{ mt: 0.5, color: 'text.secondary' }}>
              {moment(one.decidedAt ?? one.submittedAt)}
            </Typography>
            {one.refusalNote && <Typography variant="body2">{one.refusalNote}</Typography>}
          </Box>
        ))}
      </Stack>
    </Section>
  );
}

import { Thumbs, useMoments } from '@ecom/dash';
import { useAdminReviewsMessages } from '@ecom/i18n/admin-reviews';
import { Alert, Box, Button, Card, Rating, Typography } from '@mui/material';
import type { Review } from './data.ts';

interface Props {
  readonly review: Review;
  onAsk(ask: 'hide' | 'keep'): void;
}

/** The words as they were written, what is held against them, and what can be decided. */
export function ReviewCard({ review, onAsk }: Props) {
  const texts = useAdminReviewsMessages();
  const { moment } = useMoments();
  const { stars, words, reply, store, hiddenAt, hiddenReason, openReports } = review;
  return (
    <Card component="li" sx={{ p: 2 }}>
      <Box sx={headStyle}>
        <Typography sx={{ fontWeight: 700, overflowWrap: 'anywhere' }}>
          {review.author ?? texts.someone}
        </Typography>
        <Rating readOnly size="small" value={stars} getLabelText={texts.outOfFive} />
      </Box>
      <Typography variant="body2" color="text.secondary" sx={{ overflowWrap: 'anywhere' }}>
        {[review.title, store.name, moment(review.createdAt)].join(' · ')}
      </Typography>
      <Typography sx={{ mt: 1, ...wordsStyle }} {...(words === '' && { color: 'text.secondary' })}>
        {words === '' ? texts.noWords : words}
      </Typography>
      {/* Of one that is hidden nobody sees them, nor does its moderator. */}
      {!hiddenAt && (
        <Thumbs
          urls={review.pictureIds.map((id) => `/api/v1/market/review-pictures/${id}`)}
          alt={texts.photo}
        />
      )}
      {reply && (
        <Typography variant="body2" sx={{ mt: 1, ...wordsStyle }}>
          <b>{texts.reply}</b>
          {` · ${reply.words}`}
        </Typography>
      )}
      <Reports review={review} />
      {hiddenAt && (
        <Alert severity="info" sx={{ mt: 1.5, overflowWrap: 'anywhere' }}>
          {texts.hiddenFor(hiddenReason ?? '')}
        </Alert>
      )}
      <Box sx={{ mt: 1.5, display: 'flex', flexWrap: 'wrap', gap: 1 }}>
        {!hiddenAt && (
          <Button variant="outlined" color="error" onClick={() => onAsk('hide')}>
            {texts.hide}
          </Button>
        )}
        {(hiddenAt || openReports > 0) && (
          <Button variant="outlined" onClick={() => onAsk('keep')}>
            {hiddenAt ? texts.show : texts.keep}
          </Button>
        )}
      </Box>
    </Card>
  );
}

function Reports({ review: { reports } }: Pick<Props, 'review'>) {
  const texts = useAdminReviewsMessages();
  if (reports.length === 0) return null;
  return (
    <Box sx={{ mt: 1.5 }}>
      <Typography variant="body2" sx={{ fontWeight: 700 }}>
        {texts.reports}
      </Typography>
      <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
        {reports.map(({ reason, note, byName, at }) => (
          <Typography key={at} component="li" variant="body2" sx={{ overflowWrap: 'anywhere' }}>
            {texts.reportedBy(texts.reasons[reason], byName ?? texts.someone)}
            {note !== '' && ` · ${note}`}
          </Typography>
        ))}
      </Box>
    </Box>
  );
}

const headStyle = {
  display: 'flex',
  justifyContent: 'space-between',
  alignItems: 'center',
  gap: 2,
};
const wordsStyle = { whiteSpace: 'pre-line', overflowWrap: 'anywhere' };

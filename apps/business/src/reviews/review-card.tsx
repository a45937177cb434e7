import { Thumbs, useMoments } from '@ecom/dash';
import { useBusinessReviewsMessages } from '@ecom/i18n/business-reviews';
import { Box, Button, Card, Rating, Typography } from '@mui/material';
import type { Review } from './review-data.ts';

interface Props {
  readonly review: Review;
  readonly mayReply: boolean;
  onAsk(ask: 'reply' | 'report'): void;
}

/** Stars, who, of what and when; the words as they were written; what can be done about it. */
export function ReviewCard({ review, mayReply, onAsk }: Props) {
  const texts = useBusinessReviewsMessages();
  const { moment } = useMoments();
  const { stars, words, reply } = review;
  return (
    <Card component="li" sx={{ p: 2 }}>
      <Box sx={headStyle}>
        <Typography sx={{ fontWeight: 700, overflowWrap: 'anywhere' }}>
          {review.author ?? texts.someone}
        </Typography>
        <Rating readOnly size="small" value={stars} getLabelText={texts.outOfFive} />
      </Box>
      <Typography variant="body2" color="text.secondary" sx={{ overflowWrap: 'anywhere' }}>
        {`${review.title} · ${moment(review.createdAt)}`}
      </Typography>
      <Typography sx={{ mt: 1, ...wordsStyle }} {...(words === '' && { color: 'text.secondary' })}>
        {words === '' ? texts.noWords : words}
      </Typography>
      <Thumbs
        urls={review.pictureIds.map((id) => `/api/v1/market/review-pictures/${id}`)}
        alt={texts.photo}
      />
      {reply && (
        <Box sx={replyStyle}>
          <Typography variant="body2" sx={{ fontWeight: 700 }}>
            {texts.reply}
          </Typography>
          <Typography sx={wordsStyle}>{reply.words}</Typography>
        </Box>
      )}
      <Box sx={{ mt: 1.5, display: 'flex', flexWrap: 'wrap', gap: 1 }}>
        {mayReply && (
          <Button variant="outlined" onClick={() => onAsk('reply')}>
            {reply ? texts.changeAct : texts.replyAct}
          </Button>
        )}
        <Button color="inherit" onClick={() => onAsk('report')}>
          {texts.reportAct}
        </Button>
      </Box>
    </Card>
  );
}

const headStyle = {
  display: 'flex',
  justifyContent: 'space-between',
  alignItems: 'center',
  gap: 2,
};
const wordsStyle = { whiteSpace: 'pre-line', overflowWrap: 'anywhere' };
const replyStyle = { mt: 1.5, p: 1.5, borderRadius: 2, bgcolor: 'action.hover' };

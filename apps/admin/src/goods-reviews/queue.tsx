import { EmptyState, Loaded, LoadMore, Page } from '@ecom/dash';
import { useAdminReviewsMessages } from '@ecom/i18n/admin-reviews';
import { PalmTree } from '@ecom/ui';
import { Box, Card, ToggleButton, ToggleButtonGroup } from '@mui/material';
import { useState } from 'react';
import { useSearchParams } from 'wouter';
import { type Queue, type Review, useReviews } from './data.ts';
import { HideDialog, KeepDialog } from './decide-dialogs.tsx';
import { ReviewCard } from './review-card.tsx';

const queueNames = ['reported', 'hidden', 'all'] as const;
const countMax = 1_000;

type Asked = { readonly ask: 'hide' | 'keep'; readonly review: Review };

/** What somebody holds something against, and what was decided about it. */
export default function ReviewQueue() {
  const texts = useAdminReviewsMessages();
  const [params, setParams] = useSearchParams();
  const queue = queueNames.find((one) => one === params.get('file')) ?? 'reported';
  const query = useReviews(queue);
  const [asked, setAsked] = useState<Asked | null>(null);
  const close = () => setAsked(null);
  return (
    <Page title={texts.title} subtitle={<Waiting count={query.data?.pages[0]?.waiting} />}>
      <ToggleButtonGroup
        exclusive
        size="small"
        aria-label={texts.filter}
        value={queue}
        onChange={(_, file: Queue | null) => file && setParams({ file }, { replace: true })}
      >
        {queueNames.map((one) => (
          <ToggleButton key={one} value={one}>
            {texts.queues[one]}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      <Loaded query={query}>
        {({ pages }) => (
          <Reviews
            queue={queue}
            reviews={pages.flatMap(({ items }) => items)}
            onAsk={(ask, review) => setAsked({ ask, review })}
          />
        )}
      </Loaded>
      <LoadMore query={query} />
      {asked?.ask === 'hide' && <HideDialog review={asked.review} onClose={close} />}
      {asked?.ask === 'keep' && <KeepDialog review={asked.review} onClose={close} />}
    </Page>
  );
}

function Waiting({ count }: { readonly count: number | undefined }) {
  const texts = useAdminReviewsMessages();
  if (count === undefined) return <span>&nbsp;</span>;
  if (count >= countMax) return <span>{texts.waitingMany}</span>;
  return <span>{count === 0 ? texts.nothing : texts.waiting(count)}</span>;
}

interface ReviewsProps {
  readonly queue: Queue;
  readonly reviews: readonly Review[];
  onAsk(ask: 'hide' | 'keep', review: Review): void;
}

function Reviews({ queue, reviews, onAsk }: ReviewsProps) {
  const texts = useAdminReviewsMessages();
  if (reviews.length === 0) {
    return (
      <Card>
        <EmptyState drawing={<PalmTree />} title={texts.empty[queue]} body={texts.emptyBody} />
      </Card>
    );
  }
  return (
    <Box component="ul" aria-label={texts.queues[queue]} sx={listStyle}>
      {reviews.map((review) => (
        <ReviewCard key={review.id} review={review} onAsk={(ask) => onAsk(ask, review)} />
      ))}
    </Box>
  );
}

const listStyle = { m: 0, p: 0, listStyle: 'none', display: 'grid', gap: 2, maxWidth: 860 };

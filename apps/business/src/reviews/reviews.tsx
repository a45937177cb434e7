import { EmptyState, Loaded, LoadMore, Page } from '@ecom/dash';
import { useLanguage } from '@ecom/i18n';
import { useBusinessReviewsMessages } from '@ecom/i18n/business-reviews';
import { Box, Card } from '@mui/material';
import { MessageSquare } from 'lucide-react';
import { useState } from 'react';
import { useStore } from '../data/store.ts';
import { ReplyDialog } from './reply-dialog.tsx';
import { ReportDialog } from './report-dialog.tsx';
import { ReviewCard } from './review-card.tsx';
import { type Review, useReviews } from './review-data.ts';
import { starsText } from './stars-text.ts';

type Asked = { readonly ask: 'reply' | 'report'; readonly review: Review };

/** What customers say of the store's goods, and the store's word to it. */
export default function Reviews() {
  const texts = useBusinessReviewsMessages();
  const language = useLanguage();
  const { id: storeId, role } = useStore();
  const query = useReviews(storeId);
  const [asked, setAsked] = useState<Asked | null>(null);
  const rating = query.data?.pages[0]?.rating;
  const reviews = query.data?.pages.flatMap(({ items }) => items) ?? [];
  const mean = rating?.mean ?? null;
  const close = () => setAsked(null);
  return (
    <Page
      title={texts.title}
      subtitle={
        rating && mean !== null ? (
          texts.subtitle(starsText(mean, language), rating.reviews)
        ) : (
          <span>&nbsp;</span>
        )
      }
    >
      <Loaded query={query}>
        {() =>
          reviews.length === 0 ? (
            <Nothing />
          ) : (
            <Box component="ul" aria-label={texts.list} sx={listStyle}>
              {reviews.map((review) => (
                <ReviewCard
                  key={review.id}
                  review={review}
                  mayReply={role !== 'clerk'}
                  onAsk={(ask) => setAsked({ ask, review })}
                />
              ))}
            </Box>
          )
        }
      </Loaded>
      <LoadMore query={query} />
      {asked?.ask === 'reply' && (
        <ReplyDialog storeId={storeId} review={asked.review} onClose={close} />
      )}
      {asked?.ask === 'report' && <ReportDialog review={asked.review} onClose={close} />}
    </Page>
  );
}

function Nothing() {
  const { empty, emptyBody } = useBusinessReviewsMessages();
  return (
    <Card>
      <EmptyState
        drawing={<MessageSquare size={48} aria-hidden="true" />}
        title={empty}
        body={emptyBody}
      />
    </Card>
  );
}

const listStyle = { m: 0, p: 0, listStyle: 'none', display: 'grid', gap: 2, maxWidth: 760 };

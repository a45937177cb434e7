import { useLanguage } from '@ecom/i18n';
import { useReviewsMessages } from '@ecom/i18n/reviews';
import { Button, Skeleton } from '@ecom/ui';
import type { ReactNode } from 'react';
import { type Of, useReviews } from './review-data.ts';
import { ReviewItem } from './review-item.tsx';
import { Stars, starsText } from './stars.tsx';

/** What those say who received it: the mean first, then the newest words. */
export default function ReviewsPart({ of }: { readonly of: Of }): ReactNode {
  const texts = useReviewsMessages();
  const query = useReviews(of);
  const [first] = query.data?.pages ?? [];
  const reviews = query.data?.pages.flatMap(({ items }) => items) ?? [];
  const isStore = 'slug' in of;
  // Off line they are not known: the page says already that it is, and goods come first.
  if (query.isPaused && !first) return null;
  return (
    <section className="mt-6">
      <h2 className="text-lg font-extrabold tracking-tight">{texts.title}</h2>
      {query.isPending && <Skeleton className="mt-2 h-20 w-full rounded-xl" />}
      {query.isError && !first && (
        <div className="mt-1 grid gap-2">
          <p>{texts.failed}</p>
          <Button look="quiet" busy={query.isFetching} onClick={() => void query.refetch()}>
            {texts.retry}
          </Button>
        </div>
      )}
      {first && <Mean rating={first.rating} />}
      {first && !isStore && <StoreMean rating={first.storeRating} />}
      {first && reviews.length === 0 && (
        <div className="mt-2 rounded-xl bg-card p-4 shadow-card">
          <p className="font-bold">{texts.none}</p>
          <p className="text-muted">{isStore ? texts.noneOfStoreBody : texts.noneBody}</p>
        </div>
      )}
      {reviews.length > 0 && (
        <ul className="mt-2 rounded-xl bg-card px-4 shadow-card">
          {reviews.map((review) => (
            <ReviewItem key={review.id} review={review} named={isStore} />
          ))}
        </ul>
      )}
      {query.hasNextPage && (
        <div className="mt-3 grid">
          <Button
            look="quiet"
            busy={query.isFetchingNextPage}
            onClick={() => void query.fetchNextPage()}
          >
            {texts.more}
          </Button>
        </div>
      )}
    </section>
  );
}

interface MeanProps {
  readonly rating: { readonly reviews: number; readonly mean: number | null };
}

function Mean({ rating: { reviews, mean } }: MeanProps) {
  const texts = useReviewsMessages();
  const language = useLanguage();
  if (mean === null) return null;
  return (
    <p className="num mt-1 flex flex-wrap items-center gap-2">
      <span className="text-2xl font-extrabold" aria-hidden="true">
        {starsText(mean, language)}
      </span>
      <Stars stars={mean} size={20} />
      <span className="text-muted">{texts.count(reviews)}</span>
    </p>
  );
}

function StoreMean({ rating: { reviews, mean } }: MeanProps) {
  const texts = useReviewsMessages();
  const language = useLanguage();
  if (mean === null) return null;
  return (
    <p className="num text-sm text-muted">{texts.ofStore(starsText(mean, language), reviews)}</p>
  );
}

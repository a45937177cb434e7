import { useReviewsMessages } from '@ecom/i18n/reviews';
import { Button } from '@ecom/ui';
import { useState } from 'react';
import { OwnPhotos } from './own-photos.tsx';
import { type OwnReview, useOwnReviews } from './review-data.ts';
import { ReviewForm } from './review-form.tsx';
import { Stars } from './stars.tsx';

interface Props {
  readonly userId: string;
  readonly orderId: string;
}

/** What she thought of each thing that she received: to be said, and changed for a while. */
export default function OwnReviews({ userId, orderId }: Props) {
  const { own } = useReviewsMessages();
  const lines = useOwnReviews(userId, orderId).data?.items ?? [];
  const [asked, setAsked] = useState<string>();
  const shown = lines.filter(({ mayReview, review }) => mayReview || review !== null);
  const line = lines.find(({ lineId }) => lineId === asked);
  if (shown.length === 0) return null;
  return (
    <section className="mt-6">
      <h2 className="mb-2 text-lg font-extrabold tracking-tight">{own.title}</h2>
      <ul className="rounded-xl bg-card px-4 shadow-card">
        {shown.map((one) => (
          <li key={one.lineId} className="border-line border-t py-3 first:border-t-0">
            <OwnLine {...{ userId, orderId }} line={one} onAsk={() => setAsked(one.lineId)} />
          </li>
        ))}
      </ul>
      {line && <ReviewForm {...{ userId, orderId, line }} onClose={() => setAsked(undefined)} />}
    </section>
  );
}

interface LineProps extends Props {
  readonly line: OwnReview;
  onAsk(): void;
}

function OwnLine({ userId, orderId, line, onAsk }: LineProps) {
  const { own, reply: replyText } = useReviewsMessages();
  const { title, mayReview, review } = line;
  const act = review ? own.change : own.write;
  return (
    <>
      <div className="flex items-center justify-between gap-3">
        <p className="min-w-0 font-bold [overflow-wrap:anywhere]">{title}</p>
        {review && <Stars stars={review.stars} />}
      </div>
      {review && review.words !== '' && (
        <p className="mt-1 whitespace-pre-line [overflow-wrap:anywhere]">{review.words}</p>
      )}
      {review?.hidden && (
        <p className="mt-1 text-sm font-semibold text-danger [overflow-wrap:anywhere]">
          {own.hidden(review.hiddenReason ?? '')}
        </p>
      )}
      {review?.reply && (
        <p className="mt-1 text-sm text-muted [overflow-wrap:anywhere]">
          {replyText}
          {' · '}
          {review.reply.words}
        </p>
      )}
      {review && <OwnPhotos {...{ userId, orderId, review }} mayChange={mayReview} />}
      {mayReview && (
        <div className="mt-2">
          <Button look="quiet" onClick={onAsk}>
            {act}
            <span className="sr-only">{title}</span>
          </Button>
        </div>
      )}
    </>
  );
}

import { useLanguage, useMessages } from '@ecom/i18n';
import { useReviewsMessages } from '@ecom/i18n/reviews';
import { dayAndTime } from '../home/day-and-time.ts';
import { ReportReview } from './report-review.tsx';
import type { Review } from './review-data.ts';
import { ReviewPhotos } from './review-photos.tsx';
import { Stars } from './stars.tsx';

interface Props {
  readonly review: Review;
  /** In a store’s list: of which of its goods. */
  readonly named: boolean;
}

/** Stars, who and when, the words as they were written, and the store’s answer below. */
export function ReviewItem({ review, named }: Props) {
  const texts = useReviewsMessages();
  const { activity } = useMessages();
  const language = useLanguage();
  const { stars, words, createdAt, changedAt, reply } = review;
  const author = review.author ?? texts.someone;
  const when = dayAndTime(new Date(createdAt), new Date(), language, activity);
  return (
    <li className="border-line border-t py-3 first:border-t-0">
      <div className="flex items-center justify-between gap-3">
        <p className="min-w-0 [overflow-wrap:anywhere]">
          <span className="font-bold">{author}</span>
        </p>
        <Stars stars={stars} />
      </div>
      <p className="num text-sm text-muted [overflow-wrap:anywhere]">
        {[named ? review.title : null, when, changedAt ? texts.changed : null]
          .filter((part) => part !== null)
          .join(' · ')}
      </p>
      {words !== '' && (
        <p className="mt-1.5 whitespace-pre-line [overflow-wrap:anywhere]">{words}</p>
      )}
      <ReviewPhotos ids={review.pictureIds} />
      {reply && (
        <div className="mt-2 rounded-lg bg-palm-50 p-3">
          <p className="text-sm font-bold text-palm-800">{texts.reply}</p>
          <p className="whitespace-pre-line [overflow-wrap:anywhere]">{reply.words}</p>
        </div>
      )}
      <ReportReview review={review} author={author} />
    </li>
  );
}

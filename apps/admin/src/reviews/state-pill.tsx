import { Pill, type Tone } from '@ecom/dash';
import { useAdminMessages } from '@ecom/i18n/admin';
import type { QueuedReview } from '../data/reviews.ts';

const tones: Readonly<Record<QueuedReview['state'], Tone>> = {
  submitted: 'wait',
  approved: 'good',
  refused: 'bad',
};

type Decided = Pick<QueuedReview, 'state' | 'refusalReason'>;

/** Waiting, approved, or why it was refused. */
export function StatePill({ review: { state, refusalReason } }: { readonly review: Decided }) {
  const { reviews, review } = useAdminMessages();
  const text = refusalReason ? review.reasons[refusalReason] : reviews.one[state];
  return <Pill tone={tones[state]} text={text} />;
}

import { useMessages } from '@ecom/i18n';
import { Notice } from '@ecom/ui';
import { Hourglass, ShieldCheck, ShieldX } from 'lucide-react';
import { useMoments } from '../moment.ts';
import type { Review } from './use-identity.ts';
import { WithdrawPapers } from './withdraw-papers.tsx';

/** What became of the papers: waiting, checked, or refused with the reason and what to do. */
export function ReviewState({ review }: { readonly review: Review }) {
  const { identity } = useMessages();
  if (review.state === 'submitted') return <Submitted review={review} />;
  if (review.state === 'approved') {
    return (
      <Notice icon={<ShieldCheck size={20} aria-hidden="true" />}>
        {identity.approvedTitle}. {identity.approvedBody}
      </Notice>
    );
  }
  return review.state === 'refused' ? <Refused review={review} /> : null;
}

function Submitted({ review }: { readonly review: Review }) {
  const { identity } = useMessages();
  const { past } = useMoments();
  return (
    <section className="rounded-xl bg-sun-100 p-4 text-sun-800">
      <div className="flex items-start gap-3.5">
        <Hourglass className="mt-0.5 shrink-0" aria-hidden="true" />
        <div className="min-w-0">
          <h2 className="font-bold leading-snug">{identity.submittedTitle}</h2>
          <p className="mt-0.5 text-sm">{identity.submittedBody}</p>
          {review.submittedAt && (
            <p className="num mt-0.5 text-sm">{identity.submittedAt(past(review.submittedAt))}</p>
          )}
          <WithdrawPapers />
        </div>
      </div>
    </section>
  );
}

function Refused({ review }: { readonly review: Review }) {
  const { identity } = useMessages();
  const reason = review.refusalReason ?? 'other';
  return (
    <section className="rounded-xl bg-clay-100 p-4 text-clay-700">
      <div className="flex items-start gap-3.5">
        <ShieldX className="mt-0.5 shrink-0" aria-hidden="true" />
        <div className="min-w-0">
          <h2 className="font-bold leading-snug">{identity.refusedTitle}</h2>
          <p className="mt-1 text-sm font-semibold">{identity.reasons[reason]}</p>
          <p className="mt-0.5 text-sm">{identity.remedies[reason]}</p>
          {review.refusalNote && (
            <p className="mt-2 break-words text-sm">{identity.note(review.refusalNote)}</p>
          )}
        </div>
      </div>
    </section>
  );
}

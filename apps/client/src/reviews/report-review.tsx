import { ApiProblem } from '@ecom/api-client';
import { useMessages } from '@ecom/i18n';
import { useReviewsMessages } from '@ecom/i18n/reviews';
import { Button, Dialog, Notice } from '@ecom/ui';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { problemText } from '../app/problem-text.ts';
import { useCommandKey } from '../profile/use-command-key.ts';
import { useSession } from '../session/session.ts';
import { type ReportReason, type Review, sendReport } from './review-data.ts';

interface Props {
  readonly review: Review;
  readonly author: string;
}

const reasons: readonly ReportReason[] = [
  'insult',
  'private',
  'advert',
  'off_topic',
  'false',
  'other',
];

/** Asks the platform to look; a guest is led to the sign-in first. */
export function ReportReview({ review, author }: Props) {
  const { report } = useReviewsMessages();
  const session = useSession();
  const [, go] = useLocation();
  const [isAsking, setAsking] = useState(false);
  const [done, setDone] = useState(false);
  const ask = () =>
    session.phase === 'member' ? setAsking(true) : go('/connexion', { state: { ecom: true } });
  if (done) {
    return (
      <p role="status" className="mt-1 py-2 text-sm text-muted">
        {report.done}
      </p>
    );
  }
  return (
    <>
      <button
        type="button"
        // Until it is known who is there, nobody is sent to sign in.
        disabled={session.phase !== 'member' && session.phase !== 'guest'}
        aria-label={report.actNamed(author)}
        onClick={ask}
        className="press -ml-2 mt-1 inline-flex min-h-12 items-center rounded-lg px-2 text-sm font-semibold text-muted underline"
      >
        {report.act}
      </button>
      {isAsking && (
        <ReportDialog
          reviewId={review.id}
          onClose={() => setAsking(false)}
          onDone={() => setDone(true)}
        />
      )}
    </>
  );
}

interface DialogProps {
  readonly reviewId: string;
  onClose(): void;
  onDone(): void;
}

function ReportDialog({ reviewId, onClose, onDone }: DialogProps) {
  const messages = useMessages();
  const { report } = useReviewsMessages();
  const keyed = useCommandKey();
  const [reason, setReason] = useState<ReportReason>('insult');
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string>();
  const send = async () => {
    if (busy) return;
    setBusy(true);
    setProblem(undefined);
    try {
      await keyed(`${reviewId} ${reason}`, (key) => sendReport(reviewId, reason, key));
      onDone();
    } catch (error) {
      const isGone = error instanceof ApiProblem && error.code === 'market.review_unknown';
      setProblem(isGone ? report.gone : problemText(messages, error));
      setBusy(false);
    }
  };
  return (
    <Dialog title={report.title} body={report.body} onClose={onClose}>
      <fieldset>
        <legend className="sr-only">{report.title}</legend>
        {reasons.map((one) => (
          <label key={one} className="flex min-h-12 items-center gap-3">
            <input
              type="radio"
              name="reason"
              className="size-5 accent-palm-800"
              checked={one === reason}
              onChange={() => setReason(one)}
            />
            {report.reasons[one]}
          </label>
        ))}
      </fieldset>
      {problem && <Notice tone="danger">{problem}</Notice>}
      <Button wide busy={busy} onClick={() => void send()}>
        {report.send}
      </Button>
      <Button look="quiet" wide onClick={onClose}>
        {report.cancel}
      </Button>
    </Dialog>
  );
}

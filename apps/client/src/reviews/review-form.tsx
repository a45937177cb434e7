import { useReviewsMessages } from '@ecom/i18n/reviews';
import { Button, Dialog, Notice } from '@ecom/ui';
import { useId, useState } from 'react';
import type { OwnReview } from './review-data.ts';
import { StarChoice } from './star-choice.tsx';
import { useSendReview } from './use-send-review.ts';

interface Props {
  readonly userId: string;
  readonly orderId: string;
  readonly line: OwnReview;
  onClose(): void;
}

const wordsMax = 1_000;

/** Stars, and words for who has some. */
export function ReviewForm({ userId, orderId, line, onClose }: Props) {
  const { own } = useReviewsMessages();
  const id = useId();
  const [stars, setStars] = useState(line.review?.stars ?? null);
  const [words, setWords] = useState(line.review?.words ?? '');
  const [lacks, setLacks] = useState(false);
  const sending = useSendReview(userId, orderId, line.lineId);
  const send = async () => {
    setLacks(stars === null);
    if (stars === null) return;
    if (await sending.send({ stars, words: words.trim() })) onClose();
  };
  return (
    <Dialog title={line.title} body={own.body} onClose={onClose}>
      <StarChoice
        stars={stars}
        error={lacks ? own.starsMissing : undefined}
        onChoose={(chosen) => {
          setStars(chosen);
          setLacks(false);
        }}
      />
      <div>
        <label htmlFor={id} className="block text-sm font-semibold">
          {own.words}
        </label>
        <div className="field mt-1.5 rounded-lg border-2 border-edge bg-card">
          <textarea
            id={id}
            rows={3}
            maxLength={wordsMax}
            value={words}
            aria-describedby={`${id}-help`}
            onChange={({ currentTarget }) => setWords(currentTarget.value)}
            className="block w-full resize-none rounded-lg bg-transparent p-3"
          />
        </div>
        <p id={`${id}-help`} className="mt-1 text-sm text-muted">
          {own.wordsHelp}
        </p>
      </div>
      {sending.problem && <Notice tone="danger">{sending.problem}</Notice>}
      <Button wide busy={sending.busy} onClick={() => void send()}>
        {own.send}
      </Button>
      <Button look="quiet" wide onClick={onClose}>
        {own.cancel}
      </Button>
    </Dialog>
  );
}

import { ConfirmDialog, Field, useCommand, useToast } from '@ecom/dash';
import { useBusinessReviewsMessages } from '@ecom/i18n/business-reviews';
import { useState } from 'react';
import { forgetReviews, type Review, sendReply } from './review-data.ts';

interface Props {
  readonly storeId: string;
  readonly review: Review;
  onClose(): void;
}

const replyMax = 1_000;

/** The store's word, as everybody will read it; what was said before stands in the field. */
export function ReplyDialog({ storeId, review, onClose }: Props) {
  const texts = useBusinessReviewsMessages();
  const say = useToast();
  const [words, setWords] = useState(review.reply?.words ?? '');
  const [lacks, setLacks] = useState(false);
  const command = useCommand(sendReply);
  const act = async () => {
    const given = words.trim();
    setLacks(given === '');
    if (given === '') return;
    if (!(await command.run({ storeId, reviewId: review.id, words: given }))) return;
    say(texts.replyDone);
    void forgetReviews(storeId);
    onClose();
  };
  return (
    <ConfirmDialog
      open
      title={texts.replyTitle(review.author ?? texts.someone)}
      body={texts.replyBody}
      confirm={texts.replySend}
      busy={command.busy}
      error={command.error}
      onConfirm={() => void act()}
      onClose={onClose}
    >
      <Field
        label={texts.replyLabel}
        error={lacks ? texts.replyMissing : undefined}
        value={words}
        onChange={setWords}
        rows={4}
        input={{ maxLength: replyMax, autoFocus: true }}
      />
    </ConfirmDialog>
  );
}

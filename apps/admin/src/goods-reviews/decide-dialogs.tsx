import { ConfirmDialog, Field, useCommand, useToast } from '@ecom/dash';
import { useAdminReviewsMessages } from '@ecom/i18n/admin-reviews';
import { useState } from 'react';
import { forgetReviews, hideReview, keepReview, type Review } from './data.ts';

interface Props {
  readonly review: Review;
  onClose(): void;
}

const reasonMin = 3;
const reasonMax = 300;

/** Why, in words that the author reads; then only she sees it. */
export function HideDialog({ review, onClose }: Props) {
  const texts = useAdminReviewsMessages();
  const say = useToast();
  const [reason, setReason] = useState('');
  const [short, setShort] = useState(false);
  const command = useCommand(hideReview);
  const act = async () => {
    const given = reason.trim();
    setShort(given.length < reasonMin);
    if (given.length < reasonMin) return;
    if (!(await command.run({ id: review.id, reason: given }))) return;
    say(texts.hidden);
    void forgetReviews();
    onClose();
  };
  return (
    <ConfirmDialog
      open
      danger
      title={texts.hideTitle}
      body={texts.hideBody}
      confirm={texts.hide}
      busy={command.busy}
      error={command.error}
      onConfirm={() => void act()}
      onClose={onClose}
    >
      <Field
        label={texts.hideReason}
        error={short ? texts.hideShort : undefined}
        value={reason}
        onChange={setReason}
        rows={3}
        input={{ maxLength: reasonMax, autoFocus: true }}
      />
    </ConfirmDialog>
  );
}

/** Lets it stand, or shows it again. */
export function KeepDialog({ review, onClose }: Props) {
  const texts = useAdminReviewsMessages();
  const say = useToast();
  const command = useCommand(keepReview);
  const act = async () => {
    if (!(await command.run(review.id))) return;
    say(texts.kept);
    void forgetReviews();
    onClose();
  };
  return (
    <ConfirmDialog
      open
      title={texts.keepTitle}
      body={texts.keepBody}
      confirm={review.hiddenAt ? texts.show : texts.keep}
      busy={command.busy}
      error={command.error}
      onConfirm={() => void act()}
      onClose={onClose}
    />
  );
}

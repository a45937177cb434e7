import { ConfirmDialog, SelectField, useCommand, useToast } from '@ecom/dash';
import { useBusinessReviewsMessages } from '@ecom/i18n/business-reviews';
import { useState } from 'react';
import { type ReportReason, type Review, sendReport } from './review-data.ts';

const reasons: readonly ReportReason[] = [
  'insult',
  'private',
  'advert',
  'off_topic',
  'false',
  'other',
];

interface Props {
  readonly review: Review;
  onClose(): void;
}

/** Asks the platform to look at a review. */
export function ReportDialog({ review, onClose }: Props) {
  const texts = useBusinessReviewsMessages();
  const say = useToast();
  const [reason, setReason] = useState<ReportReason>('insult');
  const command = useCommand(sendReport);
  const act = async () => {
    if (!(await command.run({ reviewId: review.id, reason }))) return;
    say(texts.reportDone);
    onClose();
  };
  return (
    <ConfirmDialog
      open
      title={texts.reportTitle}
      body={texts.reportBody}
      confirm={texts.reportSend}
      busy={command.busy}
      error={command.error}
      onConfirm={() => void act()}
      onClose={onClose}
    >
      <SelectField
        label={texts.reportReason}
        value={reason}
        options={reasons.map((one) => [one, texts.reasons[one]])}
        onChoose={(chosen) => setReason(reasons.find((one) => one === chosen) ?? 'other')}
      />
    </ConfirmDialog>
  );
}

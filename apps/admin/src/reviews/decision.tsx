import { ApiProblem } from '@ecom/api-client';
import { useToast } from '@ecom/dash';
import { useAdminMessages } from '@ecom/i18n/admin';
import { Alert, Box, Button } from '@mui/material';
import { Check, X } from 'lucide-react';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { useAdmin } from '../data/admin.ts';
import {
  approve,
  findNextReview,
  forgetReviews,
  type RefusalReason,
  type Review,
  refuse,
} from '../data/reviews.ts';
import { barStyle } from '../parts/act-bar.ts';
import { ApproveDialog } from '../parts/approve-dialog.tsx';
import { RefuseDialog } from '../parts/refuse-dialog.tsx';

interface Props {
  readonly review: Review;
  readonly onOvertaken: () => void;
}

const reasons: readonly RefusalReason[] = [
  'unreadable',
  'wrong_document',
  'expired',
  'name_differs',
  'face_differs',
  'other',
];

/** Approve or refuse, then the next in the queue. */
export function Decision({ review, onOvertaken }: Props) {
  const { review: texts } = useAdminMessages();
  const { id: ownId } = useAdmin();
  const [asking, setAsking] = useState<'approve' | 'refuse' | null>(null);
  const goOn = useGoOn(review);
  const close = () => setAsking(null);
  const heedOvertaken = (error: unknown): boolean => {
    if (!(error instanceof ApiProblem && error.code === 'auth.review_decided')) return false;
    close();
    void forgetReviews().then(onOvertaken);
    return true;
  };
  if (review.userId === ownId) return <Alert severity="info">{texts.own}</Alert>;
  return (
    <Box sx={barStyle}>
      <Button
        variant="outlined"
        color="error"
        startIcon={<X size={18} />}
        onClick={() => setAsking('refuse')}
      >
        {texts.refuse}
      </Button>
      <Button
        variant="contained"
        startIcon={<Check size={18} />}
        onClick={() => setAsking('approve')}
      >
        {texts.approve}
      </Button>
      <ApproveDialog
        {...{ heedOvertaken }}
        open={asking === 'approve'}
        texts={{
          title: texts.approveTitle(review.fullName),
          body: texts.approveBody,
          confirm: texts.approve,
        }}
        send={(_, key) => approve(review.id, key)}
        onClose={close}
        onDone={() => void goOn(texts.approvedToast(review.fullName))}
      />
      <RefuseDialog
        {...{ heedOvertaken }}
        open={asking === 'refuse'}
        texts={{
          ...texts,
          title: texts.refuseTitle(review.fullName),
          body: texts.refuseBody,
          confirm: texts.refuse,
        }}
        reasons={reasons.map((one) => [one, texts.reasons[one]])}
        send={(why, key) => refuse({ id: review.id, ...why }, key)}
        onClose={close}
        onDone={() => void goOn(texts.refusedToast(review.fullName))}
      />
    </Box>
  );
}

/** Says what was done and opens the next file, or the empty queue. */
function useGoOn({ id }: Review) {
  const [, go] = useLocation();
  const say = useToast();
  return async (text: string) => {
    const next = await findNextReview(id).catch(() => null);
    say(text);
    go(next === null ? '/identites' : `/identites/${next}`);
    await forgetReviews();
  };
}

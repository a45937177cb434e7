import { ApiProblem } from '@ecom/api-client';
import { ConfirmDialog, color, useCommand, useToast } from '@ecom/dash';
import { useAdminMessages } from '@ecom/i18n/admin';
import { Alert, Box, Button } from '@mui/material';
import { Check, X } from 'lucide-react';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { useAdmin } from '../data/admin.ts';
import { approve, findNextReview, forgetReviews, type Review } from '../data/reviews.ts';
import { RefuseDialog } from './refuse-dialog.tsx';

interface Props {
  readonly review: Review;
  readonly onOvertaken: () => void;
}

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
        {...{ review, heedOvertaken }}
        open={asking === 'approve'}
        onClose={close}
        onDone={() => void goOn(texts.approvedToast(review.fullName))}
      />
      <RefuseDialog
        {...{ review, heedOvertaken }}
        open={asking === 'refuse'}
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

export interface DecideProps {
  readonly review: Review;
  readonly open: boolean;
  readonly heedOvertaken: (error: unknown) => boolean;
  readonly onClose: () => void;
  readonly onDone: () => void;
}

function ApproveDialog({ review, open, heedOvertaken, onClose, onDone }: DecideProps) {
  const { review: texts } = useAdminMessages();
  const command = useCommand(approve, heedOvertaken);
  const act = async () => {
    if (await command.run(review.id)) onDone();
  };
  return (
    <ConfirmDialog
      open={open}
      title={texts.approveTitle(review.fullName)}
      body={texts.approveBody}
      confirm={texts.approve}
      busy={command.busy}
      error={command.error}
      onConfirm={() => void act()}
      onClose={() => {
        command.setError(undefined);
        onClose();
      }}
    />
  );
}

/** Always in reach, above the bar of places on a phone. */
const barStyle = {
  position: 'sticky',
  bottom: { xs: 'calc(57px + env(safe-area-inset-bottom))', md: 0 },
  zIndex: 5,
  mx: { xs: -2, md: 0 },
  p: 1.5,
  gap: 1.5,
  display: 'grid',
  gridTemplateColumns: { xs: '1fr 1fr', sm: 'auto auto' },
  justifyContent: { sm: 'end' },
  backgroundColor: color('card'),
  border: `1px solid ${color('line')}`,
  borderRadius: { xs: 0, md: 4 },
};

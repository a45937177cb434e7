import { ApiProblem } from '@ecom/api-client';
import { useProblemText, useToast } from '@ecom/dash';
import { useMoneyMessages } from '@ecom/i18n/admin-money';
import { Alert, Box, Button } from '@mui/material';
import { Check, Undo2, X } from 'lucide-react';
import { useState } from 'react';
import { useAdmin, useMay } from '../data/admin.ts';
import { barStyle } from '../parts/act-bar.ts';
import { type AdjustmentView, refreshMoney } from './data.ts';
import { ConfirmAdjustment, RefuseAdjustment, WithdrawAdjustment } from './decide-dialogs.tsx';

type Act = 'confirm' | 'refuse' | 'withdraw';

/** Whoever proposed may take it back; another owner books it or says no. */
export function DecideAdjustment({ one }: { readonly one: AdjustmentView }) {
  const { adjustment: texts } = useMoneyMessages();
  const { id: ownId } = useAdmin();
  const mayAdjust = useMay('adjust_ledger');
  const [asking, setAsking] = useState<Act | null>(null);
  const close = () => setAsking(null);
  const heedDecided = useDecided(close);
  if (!mayAdjust) return null;
  const isOwn = one.proposedBy.id === ownId;
  const dialog = (act: Act) => ({ one, open: asking === act, heedDecided, onClose: close });
  return (
    <>
      <Box sx={barStyle}>
        {isOwn ? (
          <Button
            variant="outlined"
            startIcon={<Undo2 size={18} />}
            onClick={() => setAsking('withdraw')}
          >
            {texts.withdraw}
          </Button>
        ) : (
          <>
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
              onClick={() => setAsking('confirm')}
            >
              {texts.confirm}
            </Button>
          </>
        )}
      </Box>
      <ConfirmAdjustment {...dialog('confirm')} />
      <RefuseAdjustment {...dialog('refuse')} />
      <WithdrawAdjustment {...dialog('withdraw')} />
    </>
  );
}

/** Why this admin cannot decide it, before she looks for the button. */
export function DecisionNote({ one }: { readonly one: AdjustmentView }) {
  const { adjustment: texts } = useMoneyMessages();
  const { id: ownId } = useAdmin();
  const mayAdjust = useMay('adjust_ledger');
  if (!mayAdjust) return <Alert severity="info">{texts.support}</Alert>;
  return one.proposedBy.id === ownId ? <Alert severity="info">{texts.own}</Alert> : null;
}

/** Somebody else was faster: said in passing, and the page is as things are. */
function useDecided(close: () => void): (error: unknown) => boolean {
  const problemText = useProblemText();
  const say = useToast();
  return (error) => {
    if (!(error instanceof ApiProblem && error.code === 'payments.adjustment_decided')) {
      return false;
    }
    say(problemText(error), 'info');
    close();
    void refreshMoney();
    return true;
  };
}

import { ApiProblem } from '@ecom/api-client';
import { ReasonDialog, useToast } from '@ecom/dash';
import { useAdminMessages } from '@ecom/i18n/admin';
import { useStoresMessages } from '@ecom/i18n/admin-stores';
import { Alert, Box, Button } from '@mui/material';
import { Check, RotateCcw, X } from 'lucide-react';
import { useState } from 'react';
import { useAdmin } from '../data/admin.ts';
import { barStyle } from '../parts/act-bar.ts';
import { ApproveDialog } from '../parts/approve-dialog.tsx';
import { RefuseDialog } from '../parts/refuse-dialog.tsx';
import {
  approve,
  forgetStores,
  refuse,
  reinstate,
  type Store,
  type StoreRefusalReason,
  suspend,
} from './data.ts';

interface Props {
  readonly store: Store;
  readonly onOvertaken: () => void;
}

type Act = 'approve' | 'refuse' | 'suspend' | 'reinstate';

/** What can be decided in each state; nothing in the others. */
const actsOf: Readonly<Partial<Record<Store['state'], readonly Act[]>>> = {
  submitted: ['refuse', 'approve'],
  open: ['suspend'],
  suspended: ['reinstate'],
};
const icons = { approve: Check, refuse: X, suspend: X, reinstate: RotateCcw } as const;
const hard: readonly Act[] = ['refuse', 'suspend'];

const reasons: readonly StoreRefusalReason[] = [
  'unreadable',
  'wrong_document',
  'expired',
  'name_differs',
  'place_unclear',
  'goods_not_allowed',
  'other',
];

/** The buttons of the state, and the question behind each. */
export function Decision({ store, onOvertaken }: Props) {
  const texts = useStoresMessages();
  const { id: ownId } = useAdmin();
  const say = useToast();
  const [asking, setAsking] = useState<Act | null>(null);
  const close = () => setAsking(null);
  const acts = actsOf[store.state] ?? [];
  const done = (act: Act) => {
    close();
    say(texts.done[act](store.name));
    void forgetStores();
  };
  const stale = () => {
    close();
    void forgetStores().then(onOvertaken);
  };
  if (acts.length === 0) return null;
  if (store.owner?.id === ownId) return <Own />;
  const heedOvertaken = (error: unknown) => {
    if (isStale(error)) stale();
    return isStale(error);
  };
  const shared = { heedOvertaken, onClose: close };
  return (
    <Box sx={barStyle}>
      {acts.map((act) => {
        const Icon = icons[act];
        const isHard = hard.includes(act);
        return (
          <Button
            key={act}
            variant={isHard ? 'outlined' : 'contained'}
            color={isHard ? 'error' : 'primary'}
            startIcon={<Icon size={18} />}
            onClick={() => setAsking(act)}
          >
            {texts[act]}
          </Button>
        );
      })}
      <ApproveDialog
        {...shared}
        open={asking === 'approve'}
        texts={{
          title: texts.approveTitle(store.name),
          body: texts.approveBody,
          confirm: texts.approve,
        }}
        send={(_, key) => approve(store.id, key)}
        onDone={() => done('approve')}
      />
      <RefuseDialog
        {...shared}
        open={asking === 'refuse'}
        texts={{
          ...texts,
          title: texts.refuseTitle(store.name),
          body: texts.refuseBody,
          confirm: texts.refuse,
        }}
        reasons={reasons.map((one) => [one, texts.reasons[one]])}
        send={(why, key) => refuse({ id: store.id, ...why }, key)}
        onDone={() => done('refuse')}
      />
      <ReasonDialog
        open={asking === 'suspend'}
        title={texts.suspendTitle(store.name)}
        body={texts.suspendBody}
        confirm={texts.suspend}
        danger
        send={(reason, key) => suspend(store.id, reason, key)}
        onDone={() => done('suspend')}
        onStale={stale}
        onClose={close}
      />
      <ReasonDialog
        open={asking === 'reinstate'}
        title={texts.reinstateTitle(store.name)}
        body={texts.reinstateBody}
        confirm={texts.reinstate}
        send={(reason, key) => reinstate(store.id, reason, key)}
        onDone={() => done('reinstate')}
        onStale={stale}
        onClose={close}
      />
    </Box>
  );
}

/** It would be refused: said before anybody tries. */
function Own() {
  const { errors } = useAdminMessages();
  return <Alert severity="info">{errors.ownStore}</Alert>;
}

/** Whether somebody else has decided meanwhile. */
const isStale = (error: unknown): boolean =>
  error instanceof ApiProblem && error.code === 'market.not_in_this_state';

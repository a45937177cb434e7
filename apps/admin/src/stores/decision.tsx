import { ApiProblem } from '@ecom/api-client';
import { ConfirmDialog, color, ReasonDialog, useCommand, useToast } from '@ecom/dash';
import { useAdminMessages } from '@ecom/i18n/admin';
import { useStoresMessages } from '@ecom/i18n/admin-stores';
import { Alert, Box, Button } from '@mui/material';
import { Check, RotateCcw, X } from 'lucide-react';
import { useState } from 'react';
import { useAdmin } from '../data/admin.ts';
import { approve, forgetStores, reinstate, type Store, suspend } from './data.ts';
import { RefuseDialog } from './refuse-dialog.tsx';

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
  const shared = { store, onClose: close, onStale: stale };
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
      <ApproveDialog {...shared} open={asking === 'approve'} onDone={() => done('approve')} />
      <RefuseDialog {...shared} open={asking === 'refuse'} onDone={() => done('refuse')} />
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

export interface DecideProps {
  readonly store: Store;
  readonly open: boolean;
  onDone(): void;
  /** Somebody else was faster. */
  onStale(): void;
  onClose(): void;
}

/** Whether somebody else has decided meanwhile. */
export const isStale = (error: unknown): boolean =>
  error instanceof ApiProblem && error.code === 'market.not_in_this_state';

function ApproveDialog({ store, open, onDone, onStale, onClose }: DecideProps) {
  const texts = useStoresMessages();
  const command = useCommand(approve, (error) => {
    if (isStale(error)) onStale();
    return isStale(error);
  });
  const act = async () => {
    if (await command.run(store.id)) onDone();
  };
  return (
    <ConfirmDialog
      open={open}
      title={texts.approveTitle(store.name)}
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
  gridTemplateColumns: { xs: 'repeat(auto-fit, minmax(0, 1fr))', sm: 'auto auto' },
  justifyContent: { sm: 'end' },
  backgroundColor: color('card'),
  border: `1px solid ${color('line')}`,
  borderRadius: { xs: 0, md: 4 },
};

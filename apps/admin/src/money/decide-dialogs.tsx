import { ConfirmDialog, ReasonDialog, useCommand, useToast } from '@ecom/dash';
import { useMoneyMessages } from '@ecom/i18n/admin-money';
import { Box, Typography } from '@mui/material';
import {
  type AdjustmentView,
  confirmAdjustment,
  refreshMoney,
  refuseAdjustment,
  withdrawAdjustment,
} from './data.ts';
import { Effect } from './effect.tsx';
import { accountText, useXof } from './money-text.ts';

interface Props {
  readonly one: AdjustmentView;
  readonly open: boolean;
  readonly heedDecided: (error: unknown) => boolean;
  readonly onClose: () => void;
}

/** Names the proposer, the reason, both accounts with their balances: then it is booked. */
export function ConfirmAdjustment({ one, open, heedDecided, onClose }: Props) {
  const texts = useMoneyMessages();
  const { adjustment, adjustments } = texts;
  const xof = useXof();
  const say = useToast();
  const command = useCommand(confirmAdjustment, heedDecided);
  const act = async () => {
    const done = await command.run(one.id);
    // Refused for want of money or room: the balances that are shown are old.
    if (!done) return void refreshMoney();
    say(adjustment.confirmed);
    onClose();
    await refreshMoney();
  };
  const from = accountText(texts, one.from, one.fromName, one.fromPhone);
  const to = accountText(texts, one.to, one.toName, one.toPhone);
  return (
    <ConfirmDialog
      open={open}
      title={adjustment.confirmTitle(xof(one.amountXof))}
      body={adjustment.confirmBody(from, to)}
      confirm={adjustment.confirm}
      long
      busy={command.busy}
      error={command.error}
      onConfirm={() => void act()}
      onClose={() => {
        command.setError(undefined);
        onClose();
      }}
    >
      <Typography sx={{ fontWeight: 600, mb: 1.5, overflowWrap: 'anywhere' }}>
        {adjustment.confirmBy(one.proposedBy.name ?? adjustments.someone, one.reason)}
      </Typography>
      {one.effect && (
        <Box sx={{ mb: 2 }}>
          <Effect effect={one.effect} />
        </Box>
      )}
    </ConfirmDialog>
  );
}

/** Says no, with a word that the proposer reads. */
export function RefuseAdjustment({ one, open, onClose }: Props) {
  const { adjustment, adjustments } = useMoneyMessages();
  const xof = useXof();
  const say = useToast();
  const end = () => {
    onClose();
    void refreshMoney();
  };
  return (
    <ReasonDialog
      open={open}
      title={adjustment.refuseTitle(xof(one.amountXof))}
      body={adjustment.refuseBody}
      confirm={adjustment.refuse}
      danger
      send={refuseAdjustment(one.id)}
      onDone={() => {
        say(adjustment.refused);
        end();
      }}
      onStale={end}
      onClose={onClose}
    >
      <Typography sx={{ fontWeight: 600, mb: 1.5, overflowWrap: 'anywhere' }}>
        {adjustment.confirmBy(one.proposedBy.name ?? adjustments.someone, one.reason)}
      </Typography>
    </ReasonDialog>
  );
}

/** One's own proposal, taken back. */
export function WithdrawAdjustment({ one, open, heedDecided, onClose }: Props) {
  const { adjustment } = useMoneyMessages();
  const xof = useXof();
  const say = useToast();
  const command = useCommand(withdrawAdjustment, heedDecided);
  const act = async () => {
    if (!(await command.run(one.id))) return;
    say(adjustment.withdrawn);
    onClose();
    await refreshMoney();
  };
  return (
    <ConfirmDialog
      open={open}
      title={adjustment.withdrawTitle(xof(one.amountXof))}
      body={adjustment.withdrawBody}
      confirm={adjustment.withdraw}
      danger
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

import { ConfirmDialog, Facts, useCommand, useToast } from '@ecom/dash';
import { useMoneyMessages } from '@ecom/i18n/admin-money';
import { Box } from '@mui/material';
import { useLocation } from 'wouter';
import { type AdjustmentEffect, propose, refreshMoney, type Wish } from './data.ts';
import { Effect } from './effect.tsx';
import { useXof } from './money-text.ts';

interface Props {
  readonly wish: Wish & { readonly reason: string };
  readonly effect: AdjustmentEffect;
  readonly onClose: () => void;
}

/** The last step before another admin sees it: what would move, from where, to where, why. */
export function ProposeDialog({ wish, effect, onClose }: Props) {
  const { proposal, adjustment } = useMoneyMessages();
  const xof = useXof();
  const say = useToast();
  const [, go] = useLocation();
  const command = useCommand(propose);
  const act = async () => {
    const sent = await command.run(wish);
    if (!sent) return;
    say(proposal.sent);
    go(`/argent/ajustements/${sent.answer.id}`);
    await refreshMoney();
  };
  return (
    <ConfirmDialog
      open
      title={proposal.confirmTitle(xof(wish.amountXof))}
      body={proposal.confirmBody}
      confirm={proposal.send}
      long
      busy={command.busy}
      error={command.error}
      onConfirm={() => void act()}
      onClose={onClose}
    >
      <Effect effect={effect} />
      <Box sx={{ my: 2 }}>
        <Facts facts={[[adjustment.reason, wish.reason]]} />
      </Box>
    </ConfirmDialog>
  );
}

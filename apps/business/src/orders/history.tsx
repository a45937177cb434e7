import { color } from '@ecom/dash';
import { useOrderMessages } from '@ecom/i18n/business-orders';
import { Box } from '@mui/material';
import type { OrderMove } from './order-data.ts';
import { useWho } from './use-who.ts';

/** Every step of an order with who took it, the latest first. */
export function History({ moves }: { readonly moves: readonly OrderMove[] }) {
  const { states, history, reasons } = useOrderMessages();
  const { line } = useWho();
  // A reason has its words; what somebody wrote is quoted.
  const noteOf = ({ event, note }: OrderMove) => {
    const known: Readonly<Record<string, string>> =
      event === 'fail' ? reasons.fail : reasons.refuse;
    return known[note] ?? history.note(note);
  };
  return (
    <Box component="ol" aria-label={history.title} sx={listStyle}>
      {moves.toReversed().map((move) => (
        <li key={`${move.at}${move.to}`}>
          <Box sx={{ fontWeight: 700 }}>{states[move.to]}</Box>
          <Box sx={{ fontSize: '0.875rem', color: 'text.secondary' }}>{line(move)}</Box>
          {move.note && <Box sx={{ overflowWrap: 'anywhere' }}>{noteOf(move)}</Box>}
        </li>
      ))}
    </Box>
  );
}

const listStyle = {
  m: 0,
  p: 0,
  listStyle: 'none',
  '& > li': { py: 1 },
  '& > li + li': { borderTop: `1px solid ${color('line')}` },
};

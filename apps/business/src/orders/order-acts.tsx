import { useToast } from '@ecom/dash';
import { useOrderMessages } from '@ecom/i18n/business-orders';
import { Alert, Box, Button } from '@mui/material';
import { useState } from 'react';
import type { Ask } from './act-dialog.tsx';
import type { Act, OrderRow } from './order-data.ts';
import { useOrderAct } from './use-order-act.ts';

/** What happens with one tap: everything else asks first. */
const plainActs = ['accept', 'prepare', 'ready', 'depart'] as const;
type PlainAct = (typeof plainActs)[number];

interface Props<Asked extends Ask> {
  readonly order: Pick<OrderRow, 'id' | 'number' | 'version'>;
  /** What is allowed now. */
  readonly may: readonly Act[];
  /** What is asked about first; lines are refused while accepting. */
  readonly asks: readonly Asked[];
  /** Opens the question where it outlives this order's leaving the screen. */
  onAsk(ask: Asked): void;
}

/** What can be done with an order now: the next step filled, the rest beside it. */
export function OrderActs<Asked extends Ask>({ order, may, asks, onAsk }: Props<Asked>) {
  const { acts, done } = useOrderMessages();
  const say = useToast();
  const [tapped, setTapped] = useState<PlainAct>();
  const { run, busy, error } = useOrderAct(order);
  const plain = plainActs.filter((act) => may.includes(act));
  const asking = asks.filter((ask) => may.includes(ask === 'acceptPart' ? 'accept' : ask));
  const take = async (act: PlainAct) => {
    setTapped(act);
    if (await run({ act, body: { version: order.version } })) say(done[act](order.number));
  };
  if (plain.length + asking.length === 0) return null;
  return (
    <Box role="group" aria-label={acts.label(order.number)} sx={actsStyle}>
      {plain.map((act, place) => (
        <Button
          key={act}
          variant={place === 0 ? 'contained' : 'outlined'}
          loading={busy && tapped === act}
          disabled={busy}
          onClick={() => void take(act)}
        >
          {acts[act]}
        </Button>
      ))}
      {asking.map((ask) => (
        <Button
          key={ask}
          variant={ask === 'deliver' ? 'contained' : 'outlined'}
          disabled={busy}
          onClick={() => onAsk(ask)}
        >
          {acts[ask]}
        </Button>
      ))}
      {error && (
        <Alert severity="error" sx={{ flexBasis: '100%' }}>
          {error}
        </Alert>
      )}
    </Box>
  );
}

const actsStyle = {
  display: 'flex',
  flexWrap: 'wrap',
  gap: 1,
  mt: 0.5,
  '& > button': { flex: '1 1 auto' },
};

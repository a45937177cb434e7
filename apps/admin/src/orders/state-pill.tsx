import { Pill, type Tone } from '@ecom/dash';
import { useAdminOrdersMessages } from '@ecom/i18n/admin-orders';
import { Stack } from '@mui/material';
import type { OrderRow } from './data.ts';

const tones: Readonly<Record<OrderRow['state'], Tone>> = {
  awaiting_payment: 'quiet',
  placed: 'new',
  accepted: 'wait',
  preparing: 'wait',
  ready: 'wait',
  picked_up: 'wait',
  delivered: 'good',
  completed: 'good',
  rejected: 'bad',
  expired: 'bad',
  cancelled: 'bad',
  delivery_failed: 'bad',
  returned: 'bad',
};

/** Where an order stands, and whether its code is locked. */
export function StatePill({ order }: { readonly order: Pick<OrderRow, 'state' | 'codeLocked'> }) {
  const { states, locked } = useAdminOrdersMessages();
  const isOpen = tones[order.state] === 'wait';
  return (
    <Stack direction="row" component="span" sx={{ gap: 0.75, flexWrap: 'wrap' }}>
      <Pill tone={tones[order.state]} text={states[order.state]} />
      {order.codeLocked && isOpen && <Pill tone="bad" text={locked} />}
    </Stack>
  );
}

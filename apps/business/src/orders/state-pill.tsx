import { Pill, type Tone } from '@ecom/dash';
import { useOrderMessages } from '@ecom/i18n/business-orders';
import type { OrderState } from './order-data.ts';

const tones: Readonly<Record<OrderState, Tone>> = {
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
  cancelled: 'quiet',
  delivery_failed: 'bad',
  returned: 'quiet',
};

/** Where an order stands, in a word. */
export function StatePill({ state }: { readonly state: OrderState }) {
  const { states } = useOrderMessages();
  return <Pill tone={tones[state]} text={states[state]} />;
}

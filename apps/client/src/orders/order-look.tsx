import { useOrdersMessages } from '@ecom/i18n/orders';
import { Badge } from '../profile/row.tsx';
import type { OrderState } from './order-data.ts';

const tones: Readonly<Record<OrderState, 'good' | 'open' | 'bad'>> = {
  awaiting_payment: 'open',
  placed: 'open',
  accepted: 'good',
  preparing: 'good',
  ready: 'good',
  picked_up: 'good',
  delivered: 'good',
  completed: 'good',
  rejected: 'bad',
  expired: 'bad',
  cancelled: 'bad',
  delivery_failed: 'bad',
  returned: 'bad',
};

/** Where an order stands, in a word. */
export function StateBadge({ state }: { readonly state: OrderState }) {
  const { orders } = useOrdersMessages();
  return <Badge tone={tones[state]}>{orders.states[state]}</Badge>;
}

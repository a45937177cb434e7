import { Pill, type Tone } from '@ecom/dash';
import { useMoneyMessages } from '@ecom/i18n/admin-money';
import type { QueuedOrder } from './data.ts';

const tones: Readonly<Record<QueuedOrder['state'], Tone>> = {
  created: 'new',
  submitted: 'wait',
  pending: 'wait',
  verified: 'new',
  posted: 'good',
  failed: 'quiet',
  expired: 'quiet',
  suspended: 'bad',
  returning: 'wait',
  returned: 'quiet',
  captured: 'good',
  voided: 'quiet',
};

/** Where an order stands, in a word. */
export function OrderStatePill({ state }: { readonly state: QueuedOrder['state'] }) {
  const { states } = useMoneyMessages();
  return <Pill tone={tones[state]} text={states[state]} />;
}

import { Pill, type Tone } from '@ecom/dash';
import { useStoresMessages } from '@ecom/i18n/admin-stores';
import type { StoreState } from './data.ts';

const tones: Readonly<Record<StoreState, Tone>> = {
  submitted: 'wait',
  open: 'good',
  refused: 'bad',
  suspended: 'bad',
  closed: 'quiet',
};

/** Where a store stands, in a word. */
export function StatePill({ state }: { readonly state: StoreState }) {
  const { one } = useStoresMessages();
  return <Pill tone={tones[state]} text={one[state]} />;
}

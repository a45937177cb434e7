import { Pill, type Tone } from '@ecom/dash';
import { useBusinessReturnsMessages } from '@ecom/i18n/business-returns';
import type { Return } from './return-data.ts';

const tones: Readonly<Record<Return['state'], Tone>> = {
  open: 'new',
  refused: 'wait',
  disputed: 'wait',
  accepted: 'good',
  withdrawn: 'quiet',
  lapsed: 'quiet',
  judged: 'good',
};

/** Where a return stands, in a word. */
export function StatePill({ state }: { readonly state: Return['state'] }) {
  const { states } = useBusinessReturnsMessages();
  return <Pill tone={tones[state]} text={states[state]} />;
}

import { Pill, type Tone } from '@ecom/dash';
import { useProductMessages } from '@ecom/i18n/business-products';
import type { ProductState } from './product-data.ts';

const tones: Readonly<Record<ProductState, Tone>> = {
  active: 'good',
  draft: 'wait',
  archived: 'quiet',
};

/** For sale, a draft, archived. */
export function StatePill({ state }: { readonly state: ProductState }) {
  const { states } = useProductMessages();
  return <Pill tone={tones[state]} text={states[state]} />;
}

import type { ProductMessages } from '@ecom/i18n/business-products';
import type { ProductState } from './product-data.ts';

/** What a save made of a product, in a sentence. */
export function savedText(
  form: ProductMessages['form'],
  before: ProductState,
  after: ProductState,
): string {
  if (before === after) return form.saved;
  if (after === 'active') return form.published;
  return after === 'archived' ? form.archived : form.keptAsDraft;
}

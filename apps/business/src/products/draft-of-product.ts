import { decimalText } from './draft-numbers.ts';
import { valuesAt } from './draft-options.ts';
import type { Product } from './product-data.ts';
import { newVariant, type ProductDraft } from './product-draft.ts';

const textOf = (value: number | null): string => (value === null ? '' : String(value));

/** What is kept of a product, as it would have been typed. */
export function draftOf(product: Product): ProductDraft {
  const { title, category, brand, description, soldBy, state, optionNames } = product;
  const variants = product.variants.map((one) => ({
    id: one.id,
    name: one.name,
    price: String(one.priceXof),
    was: textOf(one.wasXof),
    low: textOf(one.lowAt),
    sku: one.sku ?? '',
    forSale: one.forSale,
    stock: '',
  }));
  return {
    ...{ title, category, brand, description, soldBy, state },
    attributes: Object.fromEntries(
      Object.entries(product.attributes).map(([key, value]) => [
        key,
        typeof value === 'number' ? decimalText(value) : value,
      ]),
    ),
    options: optionNames.map((name, at) => ({ name, values: valuesAt(variants, at).join(', ') })),
    variants: variants.length > 0 ? variants : [newVariant],
  };
}

import type { Product } from './market-data.ts';

export type Variant = Product['variants'][number];

/** What is shown first, here as in lists: the cheapest that is there, else the cheapest. */
export function firstVariant(variants: readonly Variant[]): Variant | undefined {
  const [first] = [...variants].sort(
    (one, other) =>
      Number(other.available > 0) - Number(one.available > 0) || one.priceXof - other.priceXof,
  );
  return first;
}

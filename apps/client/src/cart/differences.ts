import { type Cart, changeLine, removeLines } from './cart-lines.ts';
import type { Preview, PreviewLine } from './preview.ts';

/** A line that is not what the person chose any more. */
export type Difference = Pick<PreviewLine, 'variantId' | 'unitXof' | 'available'> & {
  readonly problem: NonNullable<PreviewLine['problem']>;
};

/** What the market says differently than the cart. What it does not know at all is gone. */
export function differencesOf({
  stores,
  unknown,
}: Pick<Preview, 'stores' | 'unknown'>): readonly Difference[] {
  const changed = stores.flatMap(({ lines }) =>
    lines.flatMap(({ variantId, unitXof, available, problem }) =>
      problem === null ? [] : [{ variantId, unitXof, available, problem }],
    ),
  );
  const gone = unknown.map((variantId) => ({
    ...{ variantId, unitXof: 0, available: 0 },
    problem: 'gone' as const,
  }));
  return [...changed, ...gone];
}

/** The cart as the market can serve it now: its prices, no more than is there, nothing gone. */
export function acceptDifferences(cart: Cart, differences: readonly Difference[]): Cart {
  return differences.reduce((next, { variantId, problem, unitXof, available }) => {
    if (problem === 'gone' || problem === 'out_of_stock') return removeLines(next, [variantId]);
    const change = { seenXof: unitXof, ...(problem === 'less_stock' && { quantity: available }) };
    return changeLine(next, variantId, change);
  }, cart);
}

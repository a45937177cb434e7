import { err, ok, type Result } from '@ecom/kernel';
import { type Attribute, attributesThatSuit } from './attributes.ts';
import { priceMaxXof } from './product-card.ts';
import type { AttributeValue, ProductState } from './product-wish.ts';
import { bounded } from './stock-move.ts';

export const bulkPolicy = { productsMax: 200, percentMin: -90, percentMax: 900, stockMax: 10_000 };

/** One thing that is done to many products. */
export type BulkChange =
  | { readonly state: ProductState }
  | { readonly category: string }
  /** Of the present price, in whole percent: −10 is a tenth less. */
  | { readonly pricePercent: number }
  /** To each variant that is for sale. */
  | { readonly addStock: number };

interface Priced {
  readonly id: string;
  readonly priceXof: number;
  readonly wasXof: number | null;
}

/** What of a product many are changed in. */
interface Said {
  readonly id: string;
  readonly state: ProductState;
  readonly category: string;
  readonly attributes: Readonly<Record<string, AttributeValue>>;
}

export interface Editable extends Said {
  readonly variants: readonly (Priced & {
    readonly onHand: number;
    readonly reserved: number;
    readonly forSale: boolean;
  })[];
}

/** What an edit makes of a product: how it stands afterwards, and what moves. */
export interface ProductEdit extends Said {
  readonly prices: readonly Priced[];
  readonly moves: readonly { readonly variantId: string; readonly delta: number }[];
}

export type EditRefused =
  | 'market.nothing_for_sale'
  | 'market.price_out_of_range'
  | 'market.stock_too_high';

/** Prices are paid in coins of five francs and more: to the nearest five, never less than five. */
export const percentOf = (priceXof: number, percent: number): number =>
  Math.max(5, Math.round((priceXof * (100 + percent)) / 500) * 5);

/**
 * What `change` makes of a product, or why it cannot; null where it already is so. In another
 * category stays what that one understands too (`known`); a crossed-out price that is not higher
 * any more goes.
 */
export function planEdit(
  change: BulkChange,
  product: Editable,
  known: readonly Attribute[],
): Result<ProductEdit | null, EditRefused> {
  const { id, state, category, attributes, variants } = product;
  const as = { id, state, category, attributes, prices: [], moves: [] };
  if ('state' in change) {
    if (change.state === state) return ok(null);
    const isForSale = variants.some(({ forSale }) => forSale);
    if (change.state === 'active' && !isForSale) return err('market.nothing_for_sale');
    return ok({ ...as, state: change.state });
  }
  if ('category' in change) {
    if (change.category === category) return ok(null);
    const kept = attributesThatSuit(attributes, known);
    return ok({ ...as, category: change.category, attributes: kept });
  }
  if ('pricePercent' in change) {
    const prices = variants.map((one) => repriced(one, change.pricePercent));
    if (prices.some(({ priceXof }) => priceXof > priceMaxXof)) {
      return err('market.price_out_of_range');
    }
    return ok(prices.length === 0 ? null : { ...as, prices });
  }
  const delta = change.addStock;
  const sold = variants.filter(({ forSale }) => forSale);
  if (sold.some((one) => !bounded(delta, one).ok)) return err('market.stock_too_high');
  const moves = sold.map((one) => ({ variantId: one.id, delta }));
  return ok(moves.length === 0 ? null : { ...as, moves });
}

function repriced({ id, priceXof, wasXof }: Priced, percent: number): Priced {
  const next = percentOf(priceXof, percent);
  return { id, priceXof: next, wasXof: wasXof !== null && wasXof > next ? wasXof : null };
}

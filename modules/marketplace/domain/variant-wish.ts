import { err, ok, type Result } from '@ecom/kernel';
import { oneLine } from './shelf-text.ts';

export const variantPolicy = { perProductMax: 60, nameMax: 100, skuMax: 40, onHandMax: 1_000_000 };

/** Stands between the values of a variant's options: «Rouge · 42». */
export const optionSeparator = ' · ';

/** What a member says of something that can be bought. Prices in whole francs. */
export interface VariantWish {
  /** Null for a new one. */
  readonly id: string | null;
  readonly name: string;
  readonly sku: string;
  readonly priceXof: number;
  readonly wasXof: number | null;
  /** At so many it is told to be running low; null for never. */
  readonly lowAt: number | null;
  readonly forSale: boolean;
  /** Of a new one: how many there are. Later, stock moves. */
  readonly openingStock: number;
}

export interface VariantFacts extends Omit<VariantWish, 'sku'> {
  /** The store's own number; null where it has none. */
  readonly sku: string | null;
}

export type VariantRefused =
  | 'market.variant_twice'
  | 'market.sku_twice'
  | 'market.was_not_dearer'
  | 'market.options_unclear';

/**
 * Makes of wishes what is kept, in their order. Names and numbers are each there once; where the
 * product has options, a name holds a value for each.
 */
export function readVariants(
  wishes: readonly VariantWish[],
  optionNames: readonly string[],
): Result<VariantFacts[], VariantRefused> {
  const facts = wishes.map((wish) => ({
    ...wish,
    name: variantNameOf(wish.name),
    sku: oneLine(wish.sku) || null,
  }));
  const twice = repeated(facts.map(({ name }) => name));
  if (twice !== null) return err('market.variant_twice', { facts: { name: twice } });
  const skuTwice = repeated(facts.flatMap(({ sku }) => (sku === null ? [] : [sku])));
  if (skuTwice !== null) return err('market.sku_twice', { facts: { sku: skuTwice } });
  for (const { name, priceXof, wasXof } of facts) {
    if (wasXof !== null && wasXof <= priceXof) {
      return err('market.was_not_dearer', { facts: { name } });
    }
    if (!fitsOptions(name, optionNames)) return err('market.options_unclear', { facts: { name } });
  }
  return ok(facts);
}

/** Around the separator is one space, however it was typed. */
export const variantNameOf = (text: string): string =>
  oneLine(text)
    .split(/\s*·\s*/)
    .join(optionSeparator)
    .trim();

const fitsOptions = (name: string, optionNames: readonly string[]): boolean => {
  if (optionNames.length === 0) return true;
  const values = name.split(optionSeparator);
  return values.length === optionNames.length && values.every((value) => value !== '');
};

/** The first that stands there a second time; null where none does. */
function repeated(texts: readonly string[]): string | null {
  const seen = new Set<string>();
  for (const text of texts) {
    if (seen.has(text)) return text;
    seen.add(text);
  }
  return null;
}

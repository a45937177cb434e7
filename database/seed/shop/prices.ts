import type { Chance } from './random.ts';

/** As prices are told on a market: in steps that grow with them. Whole francs. */
export function rounded(francs: number): number {
  const step = francs < 1_000 ? 25 : francs < 10_000 ? 50 : francs < 50_000 ? 250 : 500;
  return Math.max(step, Math.round(francs / step) * step);
}

/** A store's own price: a little under or over what others ask. */
export const ownPrice = (usualXof: number, chance: Chance): number =>
  rounded(usualXof * (0.96 + chance.next() * 0.1));

/** What it cost before, for one product in eight; null for the others. */
export function formerPrice(priceXof: number, chance: Chance): number | null {
  if (!chance.happens(0.125)) return null;
  const before = rounded(priceXof * (1.1 + chance.next() * 0.25));
  return before > priceXof ? before : null;
}

/** How many are there: many of what is cheap, few of what is dear, sometimes none. */
export function stockOf(priceXof: number, chance: Chance): { onHand: number; lowAt: number } {
  const usual = priceXof < 2_000 ? 90 : priceXof < 10_000 ? 36 : priceXof < 60_000 ? 14 : 6;
  const lowAt = Math.max(1, Math.round(usual / 8));
  if (chance.happens(0.04)) return { onHand: 0, lowAt };
  return { onHand: chance.between(Math.ceil(usual / 10), usual * 2), lowAt };
}

import { wholeIn } from './draft-numbers.ts';
import type { StockMove } from './product-commands.ts';
import { limits } from './product-draft.ts';

/** To the nearest five francs, never less than five: as the API rounds a percentage. */
export const percentOf = (priceXof: number, percent: number): number =>
  Math.max(5, Math.round((priceXof * (100 + percent)) / 500) * 5);

/** «−10», «+10», «10»: whole per cent that change something; null for anything else. */
export function percentIn(text: string): number | null {
  const [, sign, digits = ''] = /^([-−–+]?)\s*(\d{1,3})\s*%?$/.exec(text.trim()) ?? [];
  const percent = digits === '' ? 0 : Number(digits) * (sign && sign !== '+' ? -1 : 1);
  return percent !== 0 && percent >= -90 && percent <= 900 ? percent : null;
}

export const moveReasons = ['received', 'sold', 'damaged', 'lost', 'returned', 'counted'] as const;
export type MoveReason = (typeof moveReasons)[number];
const adds: readonly MoveReason[] = ['received', 'returned'];

/** What is sent of a reason and a number as typed; null where the number is none. */
export function readMove(reason: MoveReason, text: string, note: string): StockMove | null {
  const isCount = reason === 'counted';
  const value = wholeIn(text, isCount ? 0 : 1, limits.stockMax);
  if (value === null) return null;
  if (isCount) return { countedTo: value, reason, note };
  return { delta: adds.includes(reason) ? value : -value, reason, note };
}

/** `all` with the one at `from` standing at `to`. */
export function moved<Value>(all: readonly Value[], from: number, to: number): Value[] {
  const next = all.filter((_, at) => at !== from);
  const one = all[from];
  if (one !== undefined) next.splice(to, 0, one);
  return next;
}

import { err, ok, type Result } from '@ecom/kernel';
import { variantPolicy } from './variant-wish.ts';

/** Why a member moves stock, and the sign that it has; `opening`, `imported` are written by us. */
const signs = {
  received: 1,
  returned: 1,
  sold: -1,
  damaged: -1,
  lost: -1,
  counted: 0,
} as const;
export const moveReasons = Object.keys(signs) as [MoveReason, ...MoveReason[]];
export type MoveReason = keyof typeof signs;
export type StockReason = MoveReason | 'opening' | 'imported';

/** Either so many more or fewer, or what was counted. */
export type StockWish =
  | { readonly delta: number; readonly reason: MoveReason }
  | { readonly countedTo: number; readonly reason: MoveReason };

export interface Stock {
  readonly onHand: number;
  readonly reserved: number;
}

export type MoveRefused =
  | 'market.reason_mismatch'
  | 'market.stock_promised'
  | 'market.stock_too_high';

/**
 * By how much stock changes; 0 where the count finds what was known. What is promised to buyers
 * cannot go: `market.stock_promised` says how many those are.
 */
export function readMove(wish: StockWish, stock: Stock): Result<number, MoveRefused> {
  const isCount = 'countedTo' in wish;
  if (isCount !== (wish.reason === 'counted')) return err('market.reason_mismatch');
  const delta = isCount ? wish.countedTo - stock.onHand : wish.delta;
  if (!isCount && Math.sign(delta) !== signs[wish.reason]) return err('market.reason_mismatch');
  return bounded(delta, stock);
}

/** The same delta, if stock may change by it. */
export function bounded(
  delta: number,
  { onHand, reserved }: Stock,
): Result<number, 'market.stock_promised' | 'market.stock_too_high'> {
  const after = onHand + delta;
  if (after < reserved) return err('market.stock_promised', { facts: { onHand, reserved } });
  const { onHandMax } = variantPolicy;
  return after > onHandMax ? err('market.stock_too_high', { facts: { onHandMax } }) : ok(delta);
}

import { err, ok, type Result } from '@ecom/kernel';
import type { Tx } from '@ecom/server-kit';
import { splitReturn, worthOfReturn } from '../../domain/return-money.ts';
import { refundReasonOf, returnPolicy } from '../../domain/return-rules.ts';
import { takePiecesBack } from '../../store/order-stock-store.ts';
import { raiseOrderVersion } from '../../store/order-store.ts';
import { decideReturnRow, refuseReturnRow } from '../../store/return-step-store.ts';
import type { PayRefused } from '../orders/order-postings.ts';
import { giveBack } from '../orders/settle-money.ts';
import { type ActOnReturn, type HeldReturn, type HoldRefused, holdReturn } from './hold-return.ts';
import { returnedLines } from './read-returns.ts';
import { announceReturn } from './return-news.ts';

export type GrantRefused =
  | HoldRefused
  | PayRefused
  | 'market.refund_too_large'
  | 'market.return_needs_words';

export interface Grant {
  /** Whole francs; 0 for an exchange or another arrangement, which `note` tells. */
  readonly amountXof: number;
  readonly note: string;
  readonly restock: boolean;
}

/** A store says yes: money goes back at once, the goods onto the shelf where they can be sold. */
export async function acceptReturn(
  tx: Tx,
  on: ActOnReturn,
  grant: Grant,
): Promise<Result<null, GrantRefused>> {
  const held = await holdReturn(tx, on, 'accept', 'accepted');
  if (!held.ok) return held;
  // Before the money: stock is locked before accounts.
  if (grant.restock) await restock(tx, held.value, on.actor);
  return decide(tx, on, held.value, { state: 'accepted', ...grant });
}

/** A store says no, and why; its customer may take that to the platform. */
export async function refuseReturn(
  tx: Tx,
  on: ActOnReturn,
  words: string,
): Promise<Result<null, HoldRefused>> {
  const held = await holdReturn(tx, on, 'refuse', 'refused');
  if (!held.ok) return held;
  const { one } = held.value;
  const { disputeHours } = returnPolicy;
  await refuseReturnRow(tx, one.id, { refusal: words, userId: on.userId, disputeHours });
  await announceReturn(tx, one, 'refused');
  return ok(null);
}

/** What is missing never came back: it lies on no shelf, whatever is asked for. */
async function restock(tx: Tx, { order, one }: HeldReturn, actor: string): Promise<void> {
  if (one.reason === 'missing') return;
  const lines = await returnedLines(tx, one);
  const pieces = lines.map(({ variantId, returned }) => ({ variantId, quantity: returned }));
  await takePiecesBack(tx, order, pieces, actor);
}

/**
 * Writes down what store or platform decided, and gives the money back through the same hands as
 * any refund. Once a return, under its lock and its order's; locks accounts.
 */
export async function decide(
  tx: Tx,
  on: ActOnReturn,
  { order, one }: HeldReturn,
  wish: Grant & { readonly state: 'accepted' | 'judged' },
): Promise<Result<null, PayRefused | 'market.refund_too_large' | 'market.return_needs_words'>> {
  const { state, amountXof, note } = wish;
  if (amountXof === 0 && note === '') return err('market.return_needs_words');
  const refund = await refundReturn(tx, on, { order, one }, wish);
  if (!refund.ok) return refund;
  await decideReturnRow(tx, one.id, {
    ...{ state, decision: note, userId: on.userId, grantedXof: amountXof, refundId: refund.value },
    restocked: wish.restock && one.reason !== 'missing',
  });
  await announceReturn(tx, one, state, amountXof);
  return ok(null);
}

/** The refund's id; null where no money goes back. */
async function refundReturn(
  tx: Tx,
  on: ActOnReturn,
  { order, one }: HeldReturn,
  { amountXof, note }: Pick<Grant, 'amountXof' | 'note'>,
): Promise<Result<string | null, PayRefused | 'market.refund_too_large'>> {
  if (amountXof === 0) return ok(null);
  const lines = await returnedLines(tx, one);
  const split = splitReturn(lines, amountXof);
  if (!split) {
    return err('market.refund_too_large', { facts: { refundableXof: worthOfReturn(lines) } });
  }
  const why = { reason: refundReasonOf[one.reason], note: note.slice(0, 300) };
  const given = await giveBack(tx, order, split, on, why);
  if (given.ok) await raiseOrderVersion(tx, order.id);
  return given;
}

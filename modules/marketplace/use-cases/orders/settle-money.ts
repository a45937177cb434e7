import { err, newId, ok, type Result } from '@ecom/kernel';
import { holdAccounts } from '@ecom/payments';
import type { Tx } from '@ecom/server-kit';
import type { OrderFacts, OrderLine } from '../../domain/order-facts.ts';
import {
  deliveryRefundable,
  earningOf,
  lineRefundable,
  type RefundSplit,
  refundable,
  splitRefund,
} from '../../domain/order-money.ts';
import type { RefundReason, ReturnReason } from '../../domain/order-rules.ts';
import {
  insertEarning,
  insertRefund,
  type RefundChannel,
  readEarning,
} from '../../store/order-refund-store.ts';
import { placeOfCheckout } from '../../store/order-store.ts';
import {
  cashDueOf,
  escrowOf,
  feesAccount,
  moveMoney,
  type PayRefused,
  payableOf,
  promotionsAccount,
  walletOf,
} from './order-postings.ts';

/** Who does it, for history and book. */
export interface By {
  readonly actor: string;
  readonly requestId: string;
}

interface Why {
  readonly reason: RefundReason | ReturnReason;
  readonly note?: string;
}

/**
 * Gives a part of an order back: from escrow before the handing over, from store and platform
 * after it, each its share. What was to be paid in cash is taken off the bill; what was, the store
 * gives back by hand, and the platform its commission. What the platform paid for her comes back to
 * it in proportion. Gives the refund's id. Under the order's lock; locks accounts.
 */
export async function giveBack(
  tx: Tx,
  order: OrderFacts,
  split: RefundSplit,
  by: By,
  { reason, note = '' }: Why,
): Promise<Result<string, PayRefused>> {
  const earning = await readEarning(tx, order.id);
  const isReleased = earning !== null;
  const channel: RefundChannel =
    order.method === 'cash' ? (isReleased ? 'hand' : 'bill') : 'wallet';
  const returnedXof = isReleased ? split.commissionXof : 0;
  const amounts = legsOfRefund(order, split, { channel, isReleased });
  const reversed = await reversedBy(tx, order, earning?.transferId ?? null);
  const moves = amounts.some(([, amountXof]) => amountXof !== 0);
  const paid = moves
    ? await moveMoney(tx, {
        kind: 'refund',
        amounts,
        reference: `order:${order.id}`,
        // Money that comes back is booked, whatever the limit of her wallet says.
        unbounded: true,
        ...by,
      })
    : ok(null);
  if (!paid.ok) return paid;
  const id = newId<'rfd'>();
  await insertRefund(tx, {
    ...split,
    ...{ id, orderId: order.id, returnedXof, channel, reason, note },
    actor: by.actor,
    transferId: paid.value,
    reversesId: paid.value && reversed,
  });
  return ok(id);
}

function legsOfRefund(
  { id, userId, storeId }: OrderFacts,
  { amountXof, commissionXof, promotionXof }: RefundSplit,
  { channel, isReleased }: { channel: RefundChannel; isReleased: boolean },
) {
  if (channel === 'bill') return [];
  if (channel === 'hand') {
    return [
      [feesAccount, -commissionXof],
      [cashDueOf(storeId), commissionXof - promotionXof],
      [promotionsAccount, promotionXof],
    ] as const;
  }
  if (!isReleased) {
    return [
      [escrowOf(id), -amountXof - promotionXof],
      [walletOf(userId), amountXof],
      [promotionsAccount, promotionXof],
    ] as const;
  }
  return [
    [payableOf(storeId), commissionXof - amountXof - promotionXof],
    [feesAccount, -commissionXof],
    [walletOf(userId), amountXof],
    [promotionsAccount, promotionXof],
  ] as const;
}

/** The transfer of which a refund takes back a part: the release, or else the payment. */
async function reversedBy(
  tx: Tx,
  { method, checkoutId }: OrderFacts,
  releaseId: string | null,
): Promise<string | null> {
  if (releaseId || method === 'cash') return releaseId;
  return (await placeOfCheckout(tx, checkoutId))?.transferId ?? null;
}

/** Locks what a return and a release of one order move between: they are two postings. */
export const holdMoney = (tx: Tx, { id, userId, storeId }: OrderFacts): Promise<void> =>
  holdAccounts(tx, [escrowOf(id), walletOf(userId), payableOf(storeId)]);

/** Gives back what is left of an order, with or without what its delivery costs. */
export async function giveAllBack(
  tx: Tx,
  order: OrderFacts,
  lines: readonly OrderLine[],
  by: By,
  why: Why & { readonly keepsDelivery?: boolean },
): Promise<number> {
  const left = refundable({ ...order, lines });
  const { keepsDelivery = false } = why;
  const amountXof = keepsDelivery ? left - deliveryRefundable(order) : left;
  if (amountXof === 0) return 0;
  const split = splitRefund({ ...order, lines }, amountXof, null, { keepsDelivery });
  if (!split) throw new Error('less is left than is left');
  const given = await giveBack(tx, order, split, by, why);
  if (!given.ok) throw new Error(`a return was refused: ${given.error.code}`);
  return amountXof;
}

/**
 * Gives store and platform their shares when the goods are handed over; for cash, which the store
 * has in hand, it only owes the commission, less what the platform pays of the order: more than that
 * stands to the store's credit against what it will owe. Once an order. Under its lock; locks accounts.
 */
export async function releaseMoney(
  tx: Tx,
  order: OrderFacts,
  lines: readonly OrderLine[],
  by: By,
): Promise<void> {
  const { grossXof, commissionXof, netXof, promotionXof } = earningOf({ ...order, lines });
  // Nothing is earned by what was given back altogether.
  if (grossXof === 0) return;
  const { id, storeId, method } = order;
  const reference = `order:${id}`;
  const paid =
    method !== 'cash'
      ? await moveMoney(tx, {
          kind: 'release',
          amounts: [
            [escrowOf(id), -grossXof],
            [payableOf(storeId), netXof],
            [feesAccount, commissionXof],
          ],
          reference,
          ...by,
        })
      : await owe(tx, storeId, { commissionXof, promotionXof }, { reference, ...by });
  if (!paid.ok) throw new Error(`a release was refused: ${paid.error.code}`);
  const earned = { grossXof, commissionXof, netXof, transferId: paid.value };
  await insertEarning(tx, { orderId: id, storeId, method, ...earned });
}

async function owe(
  tx: Tx,
  storeId: string,
  { commissionXof, promotionXof }: Readonly<Record<'commissionXof' | 'promotionXof', number>>,
  told: By & { readonly reference: string },
): Promise<Result<string | null, PayRefused>> {
  if (commissionXof === 0 && promotionXof === 0) return ok(null);
  const amounts = [
    [cashDueOf(storeId), promotionXof - commissionXof],
    [feesAccount, commissionXof],
    [promotionsAccount, -promotionXof],
  ] as const;
  return moveMoney(tx, { kind: 'fee', amounts, ...told });
}

/** What a store asks to give back, divided; refused where so much is not left. */
export function refundWanted(
  order: OrderFacts,
  lines: readonly OrderLine[],
  wish: { readonly amountXof: number; readonly lineId: string | null },
): Result<RefundSplit, 'market.line_unknown' | 'market.refund_too_large'> {
  const { amountXof, lineId } = wish;
  if (lineId !== null && !lines.some(({ id }) => id === lineId)) return err('market.line_unknown');
  const split = splitRefund({ ...order, lines }, amountXof, lineId);
  if (split) return ok(split);
  const line = lines.find(({ id }) => id === lineId);
  const refundableXof = line ? lineRefundable(line) : refundable({ ...order, lines });
  return err('market.refund_too_large', { facts: { refundableXof } });
}

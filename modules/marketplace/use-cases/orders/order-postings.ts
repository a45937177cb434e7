import { err, newId, ok, type Result } from '@ecom/kernel';
import { type AccountCode, accountsOf, type Posting, type PostRefused, post } from '@ecom/payments';
import type { Tx } from '@ecom/server-kit';

export type PayRefused = PostRefused;

export const walletOf = (userId: string): AccountCode => `user:${userId}:wallet`;
/** Where money of a phone arrives, before it is an order's. */
export const arrivalOf = (checkoutId: string): AccountCode => `escrow:checkout:${checkoutId}`;
export const escrowOf = (orderId: string): AccountCode => `escrow:order:${orderId}`;
export const payableOf = (storeId: string): AccountCode => `store:${storeId}:payable`;
export const cashDueOf = (storeId: string): AccountCode => `store:${storeId}:cash_due`;
export const feesAccount: AccountCode = 'platform:fees';
export const promotionsAccount: AccountCode = 'platform:promotions';

interface NewMove {
  readonly id?: string;
  readonly kind: Posting['kind'];
  /** What each account gains; those of nothing are left out. */
  readonly amounts: readonly (readonly [account: AccountCode, amountXof: number])[];
  readonly reference: string;
  readonly actor: string;
  readonly requestId: string;
  readonly unbounded?: boolean;
}

/** Moves money of an order, in its caller's transaction; gives the transfer's id. */
export async function moveMoney(tx: Tx, move: NewMove): Promise<Result<string, PostRefused>> {
  const { id = newId(), kind, reference, actor, requestId, unbounded = false } = move;
  const amounts = move.amounts.filter(([, amountXof]) => amountXof !== 0);
  const numbers = await accountsOf(
    tx,
    amounts.map(([code]) => code),
  );
  const legs = amounts.map(([code, amountXof]) => ({
    accountId: numbers.get(code) ?? 0,
    amountXof,
  }));
  const posting = { id, kind, legs, reference, actor, requestId, unbounded };
  const [posted] = await post(tx, [posting]);
  if (!posted) throw new Error('a posting without an outcome');
  return posted.outcome === 'refused' ? err(posted.code) : ok(id);
}

/**
 * A whole checkout out of the wallet, or from where her phone's money arrived, each order's part
 * into an escrow of its own; what the platform pays for her comes from its promotions.
 */
export async function payIntoEscrow(
  tx: Tx,
  payment: {
    readonly transferId: string;
    readonly from: AccountCode;
    readonly checkoutId: string;
    readonly orders: readonly {
      readonly id: string;
      readonly totalXof: number;
      readonly promotionXof: number;
    }[];
    readonly actor: string;
    readonly requestId: string;
  },
): Promise<Result<string, PayRefused>> {
  const { transferId, from, checkoutId, orders, actor, requestId } = payment;
  const totalXof = orders.reduce((sum, order) => sum + order.totalXof, 0);
  const promotionXof = orders.reduce((sum, order) => sum + order.promotionXof, 0);
  return moveMoney(tx, {
    id: transferId,
    kind: 'order',
    amounts: [
      [from, -totalXof],
      [promotionsAccount, -promotionXof],
      ...orders.map((order) => [escrowOf(order.id), order.totalXof + order.promotionXof] as const),
    ],
    reference: `checkout:${checkoutId}`,
    actor,
    requestId,
  });
}

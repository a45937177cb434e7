import { userSubject } from '@ecom/auth';
import { brandId, err, invariant, newId, ok, type Result, toWireId } from '@ecom/kernel';
import { type CollectionNow, readCollections } from '@ecom/payments';
import { releaseOffers } from '@ecom/promotions';
import type { Tx } from '@ecom/server-kit';
import { type CheckoutStep, checkoutStep, type MoneyNow } from '../../domain/checkout-state.ts';
import { orderPolicy } from '../../domain/order-rules.ts';
import {
  holdGoodsAgain,
  lockGoodsOf,
  lockOrdersOf,
  releaseGoodsOf,
  startAnswering,
} from '../../store/awaited-order-store.ts';
import {
  type CheckoutRow,
  endAwaited,
  lapseAwaited,
  lockCheckout,
  placeAwaited,
  returnAwaited,
} from '../../store/checkout-payment-store.ts';
import { moveOrder } from '../../store/order-store.ts';
import { announceOrders } from './order-news.ts';
import { arrivalOf, moveMoney, payIntoEscrow, walletOf } from './order-postings.ts';
import type { By } from './settle-money.ts';

/** What a phone's money says of its checkout. Suspended money is not here: somebody looks at it. */
export function moneyNow({ state }: Pick<CollectionNow, 'state'>): MoneyNow {
  if (state === 'succeeded') return 'here';
  return state === 'sending' || state === 'waiting' ? 'under_way' : 'not_coming';
}

/** What is due of a checkout that a phone pays; null for nothing. Locks nothing. */
export const stepDue = (
  checkout: CheckoutRow,
  collection: Pick<CollectionNow, 'state'>,
): CheckoutStep | null =>
  checkoutStep({
    state: checkout.state,
    money: moneyNow(collection),
    isHoldOver: (checkout.heldForMs ?? 1) <= 0,
    hasLapsed: checkout.lapsedAt !== null,
    isReturned: checkout.returnId !== null,
  });

/**
 * Does what is due of a checkout that a phone pays, by what payments says of its money now: places
 * it, ends it, gives its stock free, gives back what came too late. True where there was something.
 * Locks the checkout, its orders, hours, products, variants, accounts.
 */
export async function settleCheckout(tx: Tx, id: string, requestId: string): Promise<boolean> {
  const checkout = await lockCheckout(tx, id);
  if (!checkout?.collectionId) return false;
  const [collection] = await readCollections(tx, [checkout.collectionId]);
  const step = collection && stepDue(checkout, collection);
  if (!step) return false;
  const by = { actor: 'system', requestId };
  if (step === 'place') await placeOrGiveBack(tx, checkout, by);
  else if (step === 'end') await endUnpaid(tx, checkout, 'expired', by);
  else if (step === 'give_back') await giveLateMoney(tx, checkout, by);
  else {
    await lockOrdersOf(tx, id);
    await lockGoodsOf(tx, id);
    await releaseGoodsOf(tx, id);
    await lapseAwaited(tx, id);
  }
  return true;
}

/** Its money is here. Where its goods are gone meanwhile, it goes back by itself. */
async function placeOrGiveBack(tx: Tx, checkout: CheckoutRow, by: By): Promise<void> {
  const { id, userId, lapsedAt } = checkout;
  const orders = await lockOrdersOf(tx, id);
  await lockGoodsOf(tx, id);
  if (lapsedAt && !(await holdGoodsAgain(tx, id))) {
    await endUnpaid(tx, checkout, 'expired', by);
    await giveLateMoney(tx, checkout, by);
    return;
  }
  await startAnswering(tx, id, orderPolicy.acceptMinutes);
  for (const order of orders) {
    const paid = { event: 'pay', to: 'placed', side: 'system' } as const;
    await moveOrder(tx, order, { ...paid, actor: by.actor });
  }
  const transferId = newId();
  await placeAwaited(tx, id, transferId);
  const payment = { transferId, from: arrivalOf(id), checkoutId: id, orders, ...by };
  const paid = await payIntoEscrow(tx, payment);
  invariant(paid.ok, 'money that has arrived could not be moved on');
  await announceOrders(tx, userId, orders);
}

/** Ends a checkout that was never paid: no store has heard of it. Under its lock. */
async function endUnpaid(
  tx: Tx,
  checkout: CheckoutRow,
  to: 'expired' | 'cancelled',
  by: By,
): Promise<void> {
  const { id, userId, totalXof } = checkout;
  const orders = await lockOrdersOf(tx, id);
  await lockGoodsOf(tx, id);
  await releaseGoodsOf(tx, id);
  for (const { id: orderId } of orders) await releaseOffers(tx, orderId);
  for (const order of orders) {
    const end =
      to === 'cancelled'
        ? ({ event: 'cancel', side: 'customer' } as const)
        : ({ event: 'expire', side: 'system' } as const);
    await moveOrder(tx, order, { ...end, to, actor: by.actor });
  }
  await endAwaited(tx, id, to);
  if (to === 'cancelled') return;
  tx.announce({
    subject: userSubject(userId),
    type: 'market.checkout_unpaid',
    data: { checkoutId: toWireId('chk', brandId(id)), totalXof },
  });
}

/** Money that came when there was nothing to buy for it any more goes to her wallet. */
async function giveLateMoney(tx: Tx, checkout: CheckoutRow, by: By): Promise<void> {
  const { id, userId, totalXof } = checkout;
  const given = await moveMoney(tx, {
    kind: 'refund',
    amounts: [
      [arrivalOf(id), -totalXof],
      [walletOf(userId), totalXof],
    ],
    reference: `checkout:${id}`,
    // Money that comes back is booked, whatever the limit of her wallet says.
    unbounded: true,
    ...by,
  });
  invariant(given.ok, 'money that came too late could not be given back');
  await returnAwaited(tx, id, given.value);
  tx.announce({
    subject: userSubject(userId),
    type: 'market.checkout_returned',
    data: { checkoutId: toWireId('chk', brandId(id)), totalXof },
  });
}

/**
 * Takes back what a phone is still asked for. What it pays all the same goes to her wallet.
 * Somebody else's checkout is as unknown as none.
 */
export async function cancelCheckout(
  tx: Tx,
  of: { readonly id: string | null; readonly userId: string; readonly requestId: string },
): Promise<Result<null, 'market.checkout_unknown' | 'market.checkout_over'>> {
  const { id, userId, requestId } = of;
  const before = id && (await lockCheckout(tx, id));
  if (!before || before.userId !== userId) return err('market.checkout_unknown');
  // Paid at the very moment when she gave up: the money decides.
  await settleCheckout(tx, before.id, requestId);
  const checkout = await lockCheckout(tx, before.id);
  if (!checkout) return err('market.checkout_unknown');
  if (checkout.state !== 'awaiting_payment') {
    const { state } = checkout;
    return err('market.checkout_over', { facts: { state }, keepWrites: true });
  }
  await endUnpaid(tx, checkout, 'cancelled', { actor: `user:${userId}`, requestId });
  return ok(null);
}

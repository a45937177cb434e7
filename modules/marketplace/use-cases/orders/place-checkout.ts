import { randomInt } from 'node:crypto';
import { type PinTokenRefused, spendPayment } from '@ecom/auth';
import { brandId, err, newId, ok, type Refusal, type Result, toWireId } from '@ecom/kernel';
import {
  type CollectionRefused,
  type MobileMoney,
  type MobileNetwork,
  requestCollection,
} from '@ecom/payments';
import type { Tx } from '@ecom/server-kit';
import type { Preview, PreviewStore } from '../../domain/checkout-preview.ts';
import type { CheckoutState } from '../../domain/checkout-state.ts';
import type { OrderPlace } from '../../domain/order-facts.ts';
import { commissionBase, commissionOf } from '../../domain/order-money.ts';
import { orderPolicy } from '../../domain/order-rules.ts';
import { lockCart, readCart } from '../../store/checkout-shelf-store.ts';
import {
  earlierCheckouts,
  insertCheckout,
  type NewCheckout,
  type NewLine,
  type NewOrder,
} from '../../store/checkout-store.ts';
import { lockSlotsWanted } from '../../store/slot-store.ts';
import type { Buyer } from './buyer-command.ts';
import { announceOrders } from './order-news.ts';
import { arrivalOf, type PayRefused, payIntoEscrow, walletOf } from './order-postings.ts';
import { type CartWish, judgeCart } from './preview-checkout.ts';
import { holdDiscounts, keepDiscounts } from './take-discounts.ts';

export type CheckoutRefused =
  | PayRefused
  | PinTokenRefused
  | 'auth.pin_required'
  | 'auth.device_untrusted'
  | 'auth.restricted'
  | 'market.cart_changed'
  | 'market.out_of_stock'
  | 'market.store_closed'
  | 'market.slot_gone'
  | 'market.zone_not_served'
  | 'market.below_minimum'
  | 'market.cash_refused'
  | 'market.place_missing'
  | 'market.phone_missing'
  | 'market.payment_under_way'
  | CollectionRefused;

export interface CheckoutWish extends Omit<CartWish, 'quartier'> {
  /** Null where everything is fetched. */
  readonly place: OrderPlace | null;
  /** The sum that was shown and agreed to. */
  readonly expectedTotalXof: number;
  /** For a wallet's checkout: given for this sum and the payee `checkout`. */
  readonly pinToken: string | undefined;
  /** For mobile money: the phone that is asked. */
  readonly phone: { readonly network: MobileNetwork; readonly number: string } | null;
  readonly key: string;
  readonly requestId: string;
}

export interface PlacedCheckout {
  readonly id: string;
  readonly totalXof: number;
  readonly state: CheckoutState;
}

/**
 * Buys a cart: stock is held, money goes into escrow (or is asked of a phone, or will be taken at
 * the door), one order a store, all or nothing. Prices are the shelf's; a sum other than the one
 * agreed to is refused. Locks hours, products, variants, offers, accounts; for cash the stores'
 * debts by name before them.
 */
export async function placeCheckout(
  tx: Tx,
  providers: readonly MobileMoney[],
  buyer: Buyer,
  wish: CheckoutWish,
): Promise<Result<PlacedCheckout, CheckoutRefused>> {
  if (wish.method === 'mobile_money') await tx.lockName(`market.awaited:${buyer.userId}`);
  const { ofKey, awaited } = await earlierCheckouts(tx, buyer.userId, wish.key);
  if (ofKey) return ok(ofKey);
  if (awaited) return err('market.payment_under_way', { facts: { checkoutId: wireOf(awaited) } });
  const refused = refuseBuyer(buyer, wish);
  if (refused) return { ok: false, error: refused };
  const variantIds = wish.lines.map(({ variantId }) => variantId);
  if (wish.method === 'cash') await lockDebts(tx, await readCart(tx, variantIds));
  await lockSlotsWanted(tx, wish.slots);
  const shelf = await lockCart(tx, variantIds);
  const cart = { ...wish, quartier: wish.place?.quartier ?? null };
  const judged = await judgeCart(tx, cart, shelf);
  const { userId, sessionId } = buyer;
  const discounted = await holdDiscounts(tx, judged, { codes: wish.codes, userId });
  if (!discounted) return err('market.cart_changed');
  const { preview } = discounted;
  const changed = refuseCart(preview, wish);
  if (changed) return { ok: false, error: changed };
  const { orders, bought } = writeOut(preview);
  const { itemsXof, deliveryXof, discountXof, totalXof } = preview;
  const { method, place, key, pinToken } = wish;
  if (method === 'wallet' && pinToken !== undefined) {
    const payment = { sessionId, pinToken, amountXof: totalXof, payee: 'checkout' };
    const spent = await spendPayment(tx, payment);
    if (!spent.ok) return spent;
  }
  const id = newId<'chk'>();
  const transferId = method === 'wallet' ? newId() : null;
  const collectionId = method === 'mobile_money' ? newId() : null;
  const bill = { itemsXof, deliveryXof, discountXof, totalXof, transferId, collectionId };
  const checkout = { id, userId, key, method, place, ...bill };
  await insertCheckout(tx, checkout, orders, bought, orderPolicy);
  const buys = { checkoutId: id, userId, orders, lines: bought };
  if (!(await keepDiscounts(tx, discounted, buys))) return err('market.cart_changed');
  const paid = await payCheckout(tx, providers, { ...checkout, orders }, wish);
  if (!paid.ok) return paid;
  if (!collectionId) await announceOrders(tx, userId, orders);
  return ok({ id, totalXof, state: collectionId ? 'awaiting_payment' : 'placed' });
}

const wireOf = ({ id }: { readonly id: string }) => toWireId('chk', brandId(id));

/** The money, where it does not wait for the door. */
async function payCheckout(
  tx: Tx,
  providers: readonly MobileMoney[],
  checkout: NewCheckout & { readonly orders: readonly NewOrder[] },
  { phone, requestId }: CheckoutWish,
): Promise<Result<unknown, PayRefused | CollectionRefused>> {
  const { id, userId, transferId, collectionId, totalXof, orders } = checkout;
  if (transferId) {
    const told = { actor: `user:${userId}`, requestId };
    const from = walletOf(userId);
    return payIntoEscrow(tx, { transferId, from, orders, checkoutId: id, ...told });
  }
  if (!collectionId || !phone) return ok(null);
  const asked = { id: collectionId, userId, into: arrivalOf(id), amountXof: totalXof, requestId };
  const { network, number } = phone;
  return requestCollection(tx, providers, { ...asked, network, phone: number });
}

function refuseBuyer(
  { standing }: Buyer,
  { method, pinToken, phone }: CheckoutWish,
): Refusal<CheckoutRefused> | null {
  if (method === 'cash') return null;
  // Who holds the phone says yes on it: neither a PIN nor a known device stands for that.
  if (method === 'mobile_money') return phone ? null : { code: 'market.phone_missing' };
  if (!standing.deviceTrusted) return { code: 'auth.device_untrusted' };
  if (standing.accountRestricted) return { code: 'auth.restricted' };
  return pinToken === undefined ? { code: 'auth.pin_required' } : null;
}

/** Two carts of one store would each find room for its debt that is there once. */
async function lockDebts(tx: Tx, shelf: readonly { readonly storeId: string }[]): Promise<void> {
  const stores = [...new Set(shelf.map(({ storeId }) => storeId))].sort();
  for (const id of stores) await tx.lockName(`market.cash_due:${id}`);
}

/** The first thing that stands in the way, in the words of what can be done about it. */
function refuseCart(preview: Preview, wish: CheckoutWish): Refusal<CheckoutRefused> | null {
  const { stores, unknown, totalXof } = preview;
  const changed = { code: 'market.cart_changed', facts: { totalXof } } as const;
  if (unknown.length > 0 || stores.length === 0) return changed;
  const delivers = stores.some(({ fulfilment }) => fulfilment === 'delivery');
  if (delivers && !wish.place) return { code: 'market.place_missing' };
  const blocked = stores.find(({ problem }) => problem !== null);
  if (blocked?.problem) return { code: whyNot[blocked.problem], facts: factsOf(blocked) };
  for (const line of stores.flatMap((part) => part.lines)) {
    if (line.problem === 'gone') return changed;
    if (line.problem === 'out_of_stock' || line.problem === 'less_stock') {
      const facts = { title: line.title, available: Math.max(0, line.available) };
      return { code: 'market.out_of_stock', facts };
    }
  }
  return totalXof === wish.expectedTotalXof && preview.canPlace ? null : changed;
}

const whyNot = {
  closed: 'market.store_closed',
  paused: 'market.store_closed',
  slot_gone: 'market.slot_gone',
  no_zone: 'market.zone_not_served',
  below_minimum: 'market.below_minimum',
  no_cash: 'market.cash_refused',
} as const;

const factsOf = ({ store }: PreviewStore) => ({ store: store.slug, name: store.name });

/** The rows of each store's order; a code of four digits that nobody can guess from another. */
function writeOut(preview: Preview): { orders: NewOrder[]; bought: NewLine[] } {
  const orders = preview.stores.map((part): NewOrder & { part: PreviewStore } => ({
    id: newId<'ord'>(),
    storeId: part.store.id,
    fulfilment: part.fulfilment,
    slot: part.slot,
    itemsXof: part.itemsXof,
    deliveryXof: part.deliveryXof ?? 0,
    discountXof: part.discountXof,
    discountDeliveryXof: part.discountDeliveryXof,
    promotionXof: part.promotionXof,
    promotionDeliveryXof: part.promotionDeliveryXof,
    totalXof: part.totalXof,
    handoverCode: String(randomInt(10_000)).padStart(4, '0'),
    part,
  }));
  const unnamed = orders.flatMap(({ id: orderId, part }) =>
    part.lines.map(({ available: _, onSale: __, problem: ___, ...line }) => ({
      ...line,
      orderId,
      commissionXof: commissionOf(commissionBase(line), line.commissionBp),
    })),
  );
  // In the order of the cart: ids of one millisecond have none by themselves.
  const ids = unnamed.map(() => newId<'lin'>()).sort();
  const bought = unnamed.map((line, n) => ({ ...line, id: ids[n] ?? newId<'lin'>() }));
  return { orders, bought };
}

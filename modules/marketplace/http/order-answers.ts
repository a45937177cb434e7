import type { z } from '@hono/zod-openapi';
import type { Preview } from '../domain/checkout-preview.ts';
import { nameDiscounts } from '../domain/order-discount.ts';
import { earningOf, refundable } from '../domain/order-money.ts';
import { orderPolicy } from '../domain/order-rules.ts';
import { mayDo, refundableStates } from '../domain/order-state.ts';
import type {
  readCheckoutOrders,
  StoreOrder,
  WholeOrder,
} from '../use-cases/orders/read-orders.ts';
import type {
  orderPageSchema,
  orderRowSchema,
  storeActs,
  storeOrderSchema,
} from './order-schemas.ts';
import { iso, isoOrNull, wire } from './store-answers.ts';

type OrderRow = Awaited<ReturnType<typeof readCheckoutOrders>>[number];
type Page = z.infer<typeof orderPageSchema>;
type StorePage = z.infer<typeof storeOrderSchema>;

const slotAnswer = (from: Date | null, to: Date | null) =>
  from && to && { from: iso(from), to: iso(to) };

export const orderRowAnswer = (order: OrderRow): z.infer<typeof orderRowSchema> => ({
  id: wire('ord', order.id),
  number: order.number,
  state: order.state,
  method: order.method,
  fulfilment: order.fulfilment,
  store: { slug: order.storeSlug, name: order.storeName },
  totalXof: order.totalXof,
  refundedXof: order.refundedXof,
  lineCount: order.lineCount,
  firstTitle: order.firstTitle,
  pictureId: order.pictureId && wire('pic', order.pictureId),
  placedAt: isoOrNull(order.placedAt),
  acceptBy: order.state === 'placed' ? isoOrNull(order.acceptBy) : null,
  acceptInMs: order.acceptInMs,
  readyAbout: isoOrNull(order.readyAbout),
  slot: slotAnswer(order.slotFrom, order.slotTo),
  version: order.version,
});

/** What customer and store see alike. `me` is who looks, as histories name her. */
export function sharedAnswer(whole: WholeOrder, me: string) {
  const { order, lines, moves, refunds, discounts, place } = whole;
  return {
    ...orderRowAnswer(order),
    itemsXof: order.itemsXof,
    deliveryXof: order.deliveryXof,
    discountXof: order.discountXof,
    discounts: [...discounts],
    deliveredAt: isoOrNull(order.deliveredAt),
    lines: lines.map((line) => ({
      id: wire('lin', line.id),
      productId: wire('prd', line.productId),
      variantId: wire('var', line.variantId),
      title: line.title,
      variant: line.variantName,
      pictureId: line.pictureId && wire('pic', line.pictureId),
      soldBy: line.soldBy,
      quantity: line.quantity,
      unitXof: line.unitXof,
      lineXof: line.lineXof,
      discountXof: line.discountXof,
      refused: line.refused,
      refundedXof: line.refundedXof,
    })),
    moves: moves.map(({ event, to, side, actor, byName, note, at }) => ({
      ...{ event, to, side, byName, note },
      by:
        actor === me
          ? ('me' as const)
          : actor === 'system'
            ? ('system' as const)
            : ('other' as const),
      at: iso(at),
    })),
    refunds: refunds.map(({ refundedAt, id, ...refund }) => ({
      ...refund,
      id: wire('rfd', id),
      at: iso(refundedAt),
    })),
    place: place && {
      label: place.label,
      quartier: place.quartier,
      landmark: place.landmark,
      phone: place.phone,
      lat: place.lat,
      lon: place.lon,
    },
    asOf: iso(order.asOf),
  };
}

const withCode: readonly string[] = ['accepted', 'preparing', 'ready', 'picked_up'];

/** As its customer sees it: with the code, and without the names of the store's people. */
export function orderPageAnswer(whole: WholeOrder & { code: string }, me: string): Page {
  const { order, code } = whole;
  const shared = sharedAnswer(whole, me);
  return {
    ...shared,
    moves: shared.moves.map((move) => ({ ...move, byName: null })),
    checkoutId: wire('chk', order.checkoutId),
    handoverCode: withCode.includes(order.state) ? code : null,
    codeLocked: order.codeTries >= orderPolicy.codeTriesMax,
    may: mayDo(order, 'customer').filter((event) => event === 'cancel'),
  };
}

export const returnedAnswer = (one: StoreOrder['returned']) =>
  one && { id: wire('ret', one.id), state: one.state };

/** As the store's people see it: never with the code. */
export function storeOrderAnswer(whole: StoreOrder, me: string): StorePage {
  const { order, lines, mayRefund } = whole;
  const money = { ...order, lines };
  const acts = mayDo(order, 'store') as (typeof storeActs)[number][];
  const left = refundable(money);
  const canRefund = mayRefund && refundableStates.includes(order.state) && left > 0;
  const due = order.method === 'cash' && order.deliveredAt === null ? left : 0;
  const isOver = ['rejected', 'expired', 'cancelled', 'returned'].includes(order.state);
  const shared = sharedAnswer(whole, me);
  return {
    ...shared,
    moves: shared.moves.map((move) =>
      move.side === 'platform' ? { ...move, byName: null } : move,
    ),
    customer: { name: whole.customerName },
    codeTriesLeft: orderPolicy.codeTriesMax - order.codeTries,
    money: earningOf(money),
    toCollectXof: isOver ? 0 : due,
    refundableXof: canRefund ? left : 0,
    returned: returnedAnswer(whole.returned),
    may: canRefund ? [...acts, 'refund'] : acts,
  };
}

export const previewAnswer = (preview: Preview) => ({
  ...preview,
  unknown: preview.unknown.map((id) => wire('var', id)),
  stores: preview.stores.map((part) => ({
    store: {
      id: wire('sto', part.store.id),
      slug: part.store.slug,
      name: part.store.name,
      openNow: part.store.openNow,
      quartier: part.store.quartier,
      orderMinXof: part.store.orderMinXof,
      opensAt: isoOrNull(part.store.opensAt),
      hasSlots: part.store.hasSlots,
    },
    fulfilment: part.fulfilment,
    slot: part.slot && slotAnswer(part.slot.from, part.slot.to),
    lines: part.lines.map((line) => ({
      variantId: wire('var', line.variantId),
      productId: wire('prd', line.productId),
      title: line.title,
      variant: line.variantName,
      pictureId: line.pictureId && wire('pic', line.pictureId),
      soldBy: line.soldBy,
      quantity: line.quantity,
      unitXof: line.unitXof,
      lineXof: line.lineXof,
      // No more is told than a cart has use for.
      available: Math.max(0, Math.min(line.available, Math.max(20, line.quantity))),
      problem: line.problem,
    })),
    itemsXof: part.itemsXof,
    deliveryXof: part.deliveryXof,
    discountXof: part.discountXof,
    discounts: nameDiscounts(part.discounts),
    totalXof: part.totalXof,
    problem: part.problem,
  })),
});

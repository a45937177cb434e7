import { ok, parseId } from '@ecom/kernel';
import { actorName, commandRequest, type Router, requireActor } from '@ecom/server-kit';
import type { MarketRouteDeps } from '../http.ts';
import { cancelOrder } from '../use-cases/orders/cancel-order.ts';
import { readOwnOrder, readOwnOrders } from '../use-cases/orders/read-orders.ts';
import { settleDue } from '../use-cases/orders/tend-orders.ts';
import { personCommand, refusePerson } from '../use-cases/person-command.ts';
import { refuse } from './market-statuses.ts';
import { limitWrites } from './merchant-parts.ts';
import { orderPageAnswer, orderRowAnswer } from './order-answers.ts';
import { cancelOrderRoute, orderRoute, ordersRoute } from './order-routes.ts';

/** What somebody bought. */
export function orderHandlers(router: Router, { database, onCommitted }: MarketRouteDeps): void {
  router.openapi(ordersRoute, async (c) => {
    const person = requireActor(c);
    const refused = await refusePerson(database, person);
    if (refused) return refuse(c, refused);
    const { after, limit } = c.req.valid('query');
    const afterId = after === undefined ? null : parseId('ord', after);
    // A mark that is none has nothing after it.
    if (after !== undefined && afterId === null) return c.json({ items: [], next: null }, 200);
    const page = await readOwnOrders(database, person.userId, { afterId, limit });
    const items = page.items.map(orderRowAnswer);
    return c.json({ items, next: page.hasMore ? (items.at(-1)?.id ?? null) : null }, 200);
  });

  router.openapi(orderRoute, async (c) => {
    const person = requireActor(c);
    const refused = await refusePerson(database, person);
    if (refused) return refuse(c, refused);
    const id = parseId('ord', c.req.valid('param').orderId);
    const read = () => readOwnOrder(database, person.userId, id);
    let order = await read();
    // What is over by the clock is never shown as if it went on.
    if (order && (await settleDue(database, order.order))) order = await read();
    if (!order) return refuse(c, { code: 'market.order_unknown' });
    return c.json(orderPageAnswer(order, actorName(person)), 200);
  });

  router.openapi(cancelOrderRoute, async (c) => {
    const person = requireActor(c);
    const { userId } = person;
    const { orderId } = c.req.valid('param');
    await limitWrites(database, userId);
    const id = parseId('ord', orderId);
    const request = commandRequest(c, 'market.cancel_order', { orderId });
    const { actor, requestId } = request;
    const result = await personCommand(database, person, request, async (tx) => {
      const cancelled = await cancelOrder(tx, { id, userId, requestId });
      if (!cancelled.ok) return cancelled;
      const order = await readOwnOrder(tx, userId, id);
      if (!order) throw new Error('an order was cancelled that is not there');
      return ok(orderPageAnswer(order, actor));
    });
    onCommitted();
    return result.ok ? c.json(result.value, 200) : refuse(c, result.error);
  });
}

import { parseId } from '@ecom/kernel';
import { actorName, type Router, requireActor } from '@ecom/server-kit';
import type { MarketRouteDeps } from '../http.ts';
import { readOwnOrder, readOwnOrders } from '../use-cases/orders/read-orders.ts';
import { refusePerson } from '../use-cases/person-command.ts';
import { refuse } from './market-statuses.ts';
import { orderPageAnswer, orderRowAnswer } from './order-answers.ts';
import { orderRoute, ordersRoute } from './order-routes.ts';

/** What somebody bought. */
export function orderHandlers(router: Router, { database }: MarketRouteDeps): void {
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
    const order = await readOwnOrder(database, person.userId, id);
    if (!order) return refuse(c, { code: 'market.order_unknown' });
    return c.json(orderPageAnswer(order, actorName(person)), 200);
  });
}

import { ok, parseId, type Result } from '@ecom/kernel';
import { type ApiEnv, actorName, type Router, requireActor, type Tx } from '@ecom/server-kit';
import type { Context } from 'hono';
import type { StoreAct } from '../domain/store-role.ts';
import type { MarketRouteDeps } from '../http.ts';
import { refuseLooking } from '../use-cases/merchant/member-command.ts';
import { acceptOrder, refuseOrder } from '../use-cases/orders/answer-order.ts';
import { failDelivery, handOver } from '../use-cases/orders/hand-over-order.ts';
import { countBoard, readBoard, readStoreOrder } from '../use-cases/orders/read-orders.ts';
import { refundOrder } from '../use-cases/orders/refund-order.ts';
import type { ActOn } from '../use-cases/orders/store-order-act.ts';
import { settleDue } from '../use-cases/orders/tend-orders.ts';
import { type WorkStep, workOrder } from '../use-cases/orders/work-order.ts';
import { shelfCommand } from './catalogue-command.ts';
import { refuse } from './market-statuses.ts';
import { memberOf } from './merchant-parts.ts';
import { orderRowAnswer, storeOrderAnswer } from './order-answers.ts';
import {
  acceptRoute,
  boardCountsRoute,
  boardRoute,
  deliverRoute,
  departRoute,
  failRoute,
  prepareRoute,
  readyRoute,
  refundRoute,
  refuseRoute,
  storeOrderRoute,
} from './store-order-routes.ts';

type Act = (tx: Tx, on: ActOn) => Promise<Result<null, string>>;

interface Wish {
  readonly name: string;
  readonly act?: StoreAct;
  readonly path: { readonly storeId: string; readonly orderId: string };
  readonly body: { readonly version: number };
}

/** A member's act on an order, answered by the order as it is then. */
async function acting(
  c: Context<ApiEnv>,
  { database, onCommitted }: MarketRouteDeps,
  { name, act = 'work_orders', path, body }: Wish,
  useCase: Act,
) {
  const orderId = parseId('ord', path.orderId);
  const { userId } = requireActor(c);
  const { version } = body;
  const command = {
    name: `market.${name}_order`,
    store: path.storeId,
    input: { orderId: path.orderId, ...body },
    act,
    told: { orderId: path.orderId },
  };
  const result = await shelfCommand(c, database, command, async (tx, { storeId, actor }) => {
    const on = { storeId, orderId, version, actor, requestId: c.get('requestId') };
    const done = await useCase(tx, on);
    if (!done.ok) return done;
    const order = await readStoreOrder(tx, { storeId, userId }, orderId);
    if (!order) throw new Error('an order was acted on that is not there');
    return ok(storeOrderAnswer(order, actor));
  });
  onCommitted();
  return result;
}

/** A store's orders, as its people see them and act on them. */
export function storeOrderHandlers(router: Router, deps: MarketRouteDeps): void {
  lookHandlers(router, deps);
  answerHandlers(router, deps);
  workHandlers(router, deps);
  handOverHandlers(router, deps);
}

function lookHandlers(router: Router, { database }: MarketRouteDeps): void {
  router.openapi(boardRoute, async (c) => {
    const member = memberOf(c, c.req.valid('param').storeId);
    const refused = await refuseLooking(database, member);
    if (refused) return refuse(c, refused);
    const { after, limit, state } = c.req.valid('query');
    const afterId = after === undefined ? null : parseId('ord', after);
    // A mark that is none has nothing after it.
    if (after !== undefined && afterId === null) return c.json({ items: [], next: null }, 200);
    const board = await readBoard(database, member.storeId ?? '', state, { afterId, limit });
    const items = board.items.map(({ order, customerName }) => ({
      ...orderRowAnswer(order),
      customer: { name: customerName },
    }));
    return c.json({ items, next: board.hasMore ? (items.at(-1)?.id ?? null) : null }, 200);
  });

  router.openapi(boardCountsRoute, async (c) => {
    const member = memberOf(c, c.req.valid('param').storeId);
    const refused = await refuseLooking(database, member);
    if (refused) return refuse(c, refused);
    return c.json(await countBoard(database, member.storeId ?? ''), 200);
  });

  router.openapi(storeOrderRoute, async (c) => {
    const path = c.req.valid('param');
    const member = memberOf(c, path.storeId);
    const refused = await refuseLooking(database, member);
    if (refused) return refuse(c, refused);
    const id = parseId('ord', path.orderId);
    const of = { storeId: member.storeId ?? '', userId: member.userId };
    const read = () => readStoreOrder(database, of, id);
    let order = await read();
    // What is over by the clock is never shown as if it went on.
    if (order && (await settleDue(database, order.order))) order = await read();
    if (!order) return refuse(c, { code: 'market.order_unknown' });
    return c.json(storeOrderAnswer(order, actorName(requireActor(c))), 200);
  });
}

function answerHandlers(router: Router, deps: MarketRouteDeps): void {
  router.openapi(acceptRoute, async (c) => {
    const [path, body] = [c.req.valid('param'), c.req.valid('json')];
    const refusedLineIds = body.refusedLineIds.map((id) => parseId('lin', id));
    const acceptance = { refusedLineIds, minutes: body.minutes ?? null };
    const result = await acting(c, deps, { name: 'accept', path, body }, (tx, on) =>
      acceptOrder(tx, on, acceptance),
    );
    return result.ok ? c.json(result.value, 200) : refuse(c, result.error);
  });

  router.openapi(refuseRoute, async (c) => {
    const [path, body] = [c.req.valid('param'), c.req.valid('json')];
    const result = await acting(c, deps, { name: 'refuse', path, body }, (tx, on) =>
      refuseOrder(tx, on, body.reason),
    );
    return result.ok ? c.json(result.value, 200) : refuse(c, result.error);
  });
}

function workHandlers(router: Router, deps: MarketRouteDeps): void {
  const working = (c: Context<ApiEnv>, step: WorkStep, wish: Pick<Wish, 'path' | 'body'>) =>
    acting(c, deps, { name: step, ...wish }, (tx, on) => workOrder(tx, on, step));

  router.openapi(prepareRoute, async (c) => {
    const wish = { path: c.req.valid('param'), body: c.req.valid('json') };
    const result = await working(c, 'prepare', wish);
    return result.ok ? c.json(result.value, 200) : refuse(c, result.error);
  });

  router.openapi(readyRoute, async (c) => {
    const wish = { path: c.req.valid('param'), body: c.req.valid('json') };
    const result = await working(c, 'ready', wish);
    return result.ok ? c.json(result.value, 200) : refuse(c, result.error);
  });

  router.openapi(departRoute, async (c) => {
    const wish = { path: c.req.valid('param'), body: c.req.valid('json') };
    const result = await working(c, 'depart', wish);
    return result.ok ? c.json(result.value, 200) : refuse(c, result.error);
  });
}

function handOverHandlers(router: Router, deps: MarketRouteDeps): void {
  router.openapi(deliverRoute, async (c) => {
    const [path, body] = [c.req.valid('param'), c.req.valid('json')];
    const result = await acting(c, deps, { name: 'deliver', path, body }, (tx, on) =>
      handOver(tx, on, body.code),
    );
    return result.ok ? c.json(result.value, 200) : refuse(c, result.error);
  });

  router.openapi(failRoute, async (c) => {
    const [path, body] = [c.req.valid('param'), c.req.valid('json')];
    const result = await acting(c, deps, { name: 'fail', path, body }, (tx, on) =>
      failDelivery(tx, on, body.reason),
    );
    return result.ok ? c.json(result.value, 200) : refuse(c, result.error);
  });

  router.openapi(refundRoute, async (c) => {
    const [path, body] = [c.req.valid('param'), c.req.valid('json')];
    const lineId = body.lineId === undefined ? undefined : parseId('lin', body.lineId);
    const wish = { path, body, name: 'refund', act: 'refund_orders' as const };
    const result = await acting(c, deps, wish, (tx, on) =>
      refundOrder(tx, on, { ...body, lineId }),
    );
    return result.ok ? c.json(result.value, 200) : refuse(c, result.error);
  });
}

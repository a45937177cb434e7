import { ok, parseId, type Result } from '@ecom/kernel';
import { type ApiEnv, actorName, type Router, requireActor, type Tx } from '@ecom/server-kit';
import type { Context } from 'hono';
import type { MarketRouteDeps } from '../http.ts';
import { type OperatorWish, operateOnOrder } from '../use-cases/admin/operator-command.ts';
import { readAllOrders } from '../use-cases/admin/read-all-orders.ts';
import { cancelForAll, refundForStore, unlockCode } from '../use-cases/admin/settle-order.ts';
import type { ActOn } from '../use-cases/orders/store-order-act.ts';
import { adminOrderAnswer, adminOrderRowAnswer } from './admin-order-answers.ts';
import {
  adminCancelRoute,
  adminOrderRoute,
  adminOrdersRoute,
  adminRefundRoute,
  adminUnlockRoute,
} from './admin-order-routes.ts';
import { refuse } from './market-statuses.ts';

/** Orders of all stores, as operators see them and what they do about them. */
export function adminOrderHandlers(router: Router, deps: MarketRouteDeps): void {
  router.openapi(adminOrdersRoute, async (c) => {
    const { after, limit, queue, q } = c.req.valid('query');
    const afterId = after === undefined ? null : parseId('ord', after);
    // A mark that is none has nothing after it.
    const most = after !== undefined && afterId === null ? 0 : limit + 1;
    const look = { queue, text: q ? q : null, afterId, limit: most };
    const found = await readAllOrders(deps.database, requireActor(c), look);
    if (!found.ok) return refuse(c, found.error);
    const items = found.value.slice(0, limit).map(adminOrderRowAnswer);
    const next = found.value.length > limit ? (items.at(-1)?.id ?? null) : null;
    return c.json({ items, next }, 200);
  });

  router.openapi(adminOrderRoute, async (c) => {
    const { id } = c.req.valid('param');
    const wish = { wireId: id, act: 'view_orders', name: 'market.admin_view_order' } as const;
    const result = await operating(c, deps, wish, async () => ok(null));
    return result.ok ? c.json(result.value, 200) : refuse(c, result.error);
  });

  router.openapi(adminCancelRoute, async (c) => {
    const [{ id }, body] = [c.req.valid('param'), c.req.valid('json')];
    const wish = {
      wireId: id,
      act: 'settle_orders',
      name: 'market.admin_cancel_order',
      body,
    } as const;
    const result = await operating(c, deps, wish, (tx, on) => cancelForAll(tx, on, body.reason));
    return result.ok ? c.json(result.value, 200) : refuse(c, result.error);
  });

  router.openapi(adminUnlockRoute, async (c) => {
    const [{ id }, body] = [c.req.valid('param'), c.req.valid('json')];
    const wish = {
      wireId: id,
      act: 'settle_orders',
      name: 'market.admin_unlock_order',
      body,
    } as const;
    const result = await operating(c, deps, wish, unlockCode);
    return result.ok ? c.json(result.value, 200) : refuse(c, result.error);
  });

  router.openapi(adminRefundRoute, async (c) => {
    const [{ id }, body] = [c.req.valid('param'), c.req.valid('json')];
    const lineId = body.lineId === undefined ? undefined : parseId('lin', body.lineId);
    const wish = {
      wireId: id,
      act: 'settle_orders',
      name: 'market.admin_refund_order',
      body,
    } as const;
    const result = await operating(c, deps, wish, (tx, on) =>
      refundForStore(tx, on, { ...body, lineId }),
    );
    return result.ok ? c.json(result.value, 200) : refuse(c, result.error);
  });
}

type Wish = Omit<OperatorWish, 'id'>;

async function operating(
  c: Context<ApiEnv>,
  { database, onCommitted }: MarketRouteDeps,
  wish: Wish,
  useCase: (tx: Tx, on: ActOn) => Promise<Result<null, string>>,
) {
  const actor = requireActor(c);
  const call = {
    actor,
    requestId: c.get('requestId'),
    key: c.req.header('idempotency-key'),
    userAgent: c.req.header('user-agent') ?? '',
  };
  const about = { ...wish, id: parseId('ord', wish.wireId) };
  const result = await operateOnOrder(database, call, about, useCase, (order) =>
    adminOrderAnswer(order, actorName(actor)),
  );
  if (wish.body) onCommitted();
  return result;
}

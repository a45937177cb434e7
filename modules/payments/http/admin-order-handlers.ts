import { brandId, err, type Id, maskPhone, parseId, type Result, toWireId } from '@ecom/kernel';
import type { ApiEnv, Router, Tx } from '@ecom/server-kit';
import type { Context } from 'hono';
import { accountNameOf } from '../domain/adjustment.ts';
import type { MoneyCommand, Operator } from '../use-cases/admin/money-command.ts';
import {
  askNow,
  bounceByHand,
  creditByHand,
  returnByHand,
} from '../use-cases/admin/settle-order.ts';
import {
  type OrderView,
  ownerOf,
  type QueuedOrder,
  readQueue,
  viewOrder,
} from '../use-cases/admin/view-order.ts';
import {
  askRoute,
  bounceRoute,
  creditRoute,
  orderRoute,
  queueRoute,
  returnRoute,
} from './admin-order-routes.ts';
import { alertAnswer } from './admin-overview-handlers.ts';
import {
  type AdminMoneyDeps,
  isoOrNull,
  operatorCommand,
  personAnswer,
  refuseLook,
  refuseMoney,
} from './admin-parts.ts';

const orderId = (id: string): string => toWireId('mmo', brandId(id));
const orderIdOrNull = (id: string | null) => (id === null ? null : orderId(id));

const shared = ({ userId, userName, ageMs, ...order }: QueuedOrder) => ({
  ...order,
  id: orderId(order.id),
  person: personAnswer(userId, userName),
  ageMs: Math.max(0, Math.round(ageMs)),
  createdAt: order.createdAt.toISOString(),
  changedAt: order.changedAt.toISOString(),
  submittedAt: isoOrNull(order.submittedAt),
  hintedAt: isoOrNull(order.hintedAt),
  answeredAt: isoOrNull(order.answeredAt),
  nextPollAt: isoOrNull(order.nextPollAt),
});

const queuedAnswer = (order: QueuedOrder) => ({ ...shared(order), phone: maskPhone(order.phone) });

const orderAnswer = ({ moves, webhooks, transfers, alerts, ...order }: OrderView) => ({
  ...shared(order),
  providerId: order.providerId,
  requestId: order.requestId,
  returnedBy: orderIdOrNull(order.returnedBy),
  returnOf: orderIdOrNull(order.returnOf),
  moves: moves.map(({ at, ...move }) => ({ ...move, at: at.toISOString() })),
  webhooks: webhooks.map(({ receivedAt, lastAt, ...rest }) => ({
    ...rest,
    receivedAt: receivedAt.toISOString(),
    lastAt: lastAt.toISOString(),
  })),
  transfers: transfers.map(({ at, legs, ...rest }) => ({
    ...rest,
    at: at.toISOString(),
    legs: legs.map(({ code, amountXof }) => ({ account: accountNameOf(code), amountXof })),
  })),
  alerts: alerts.map(alertAnswer),
});

/** What is asked of providers and not over, and what an operator does about it. */
export function adminOrderHandlers(router: Router, deps: AdminMoneyDeps): void {
  bounceHandler(router, deps);
  router.openapi(queueRoute, async (c) => {
    const refused = await refuseLook(c, deps, queueRoute['x-act']);
    if (refused) return refuseMoney(c, refused);
    const { state = null, provider = null, direction = null, after, limit } = c.req.valid('query');
    const afterId = after === undefined ? null : parseId('mmo', after);
    // A cursor that is none has nothing after it.
    const most = after !== undefined && afterId === null ? 0 : limit + 1;
    const filter = { state, provider, direction, afterId, limit: most };
    const found = await readQueue(deps.database, filter);
    const orders = found.slice(0, limit);
    const next = found.length > limit ? orderIdOrNull(orders.at(-1)?.id ?? null) : null;
    return c.json({ orders: orders.map(queuedAnswer), next }, 200);
  });

  router.openapi(orderRoute, async (c) => {
    const command = { act: orderRoute['x-act'], name: 'payments.admin_view_order' };
    const { id } = c.req.valid('param');
    const result = await orderCommand(c, deps, id, command, (tx, _, found) => viewOrder(tx, found));
    return result.ok ? c.json(orderAnswer(result.value), 200) : refuseMoney(c, result.error);
  });

  router.openapi(askRoute, async (c) => {
    const { id } = c.req.valid('param');
    const command = { act: askRoute['x-act'], name: 'payments.admin_ask_order', input: { id } };
    const result = await orderCommand(c, deps, id, command, (tx, _, found) => askNow(tx, found));
    return result.ok ? c.body(null, 204) : refuseMoney(c, result.error);
  });

  router.openapi(creditRoute, async (c) => {
    const { id } = c.req.valid('param');
    const command = settling('payments.admin_credit_order', id, c.req.valid('json'));
    const result = await orderCommand(c, deps, id, command, creditByHand);
    return result.ok ? c.body(null, 204) : refuseMoney(c, result.error);
  });

  router.openapi(returnRoute, async (c) => {
    const { id } = c.req.valid('param');
    const command = settling('payments.admin_return_order', id, c.req.valid('json'));
    const result = await orderCommand(c, deps, id, command, (tx, operator, found) =>
      returnByHand(tx, operator, found, deps.providers),
    );
    return result.ok ? c.body(null, 204) : refuseMoney(c, result.error);
  });
}

function bounceHandler(router: Router, deps: AdminMoneyDeps): void {
  router.openapi(bounceRoute, async (c) => {
    const { id } = c.req.valid('param');
    const { reason } = c.req.valid('json');
    const command = settling('payments.admin_bounce_order', id, { reason });
    const result = await orderCommand(c, deps, id, command, (tx, operator, found) =>
      bounceByHand(tx, { ...operator, reason }, found),
    );
    return result.ok ? c.body(null, 204) : refuseMoney(c, result.error);
  });
}

const settling = (name: string, id: string, { reason }: { reason: string }) => ({
  act: creditRoute['x-act'],
  name,
  input: { id, reason },
  detail: { reason },
});

/** A command about the person of an order: who that is must be known before it is written down. */
async function orderCommand<Value, Code extends string>(
  c: Context<ApiEnv>,
  deps: AdminMoneyDeps,
  wireId: string,
  command: MoneyCommand,
  useCase: (tx: Tx, operator: Operator, id: Id<'mmo'>) => Promise<Result<Value, Code>>,
): Promise<Result<Value, string>> {
  const refused = await refuseLook(c, deps, command.act);
  // Tried all the same, so that whoever feels for limits leaves a trace.
  const id = parseId('mmo', wireId);
  const aboutUserId = refused || id === null ? null : await ownerOf(deps.database, id);
  if (!refused && (id === null || aboutUserId === undefined)) return err('payments.order_unknown');
  const detail = { ...command.detail, orderId: wireId };
  const told = { ...command, aboutUserId: aboutUserId ?? null, detail };
  return operatorCommand(c, deps, told, (tx, operator) => useCase(tx, operator, id as Id<'mmo'>));
}

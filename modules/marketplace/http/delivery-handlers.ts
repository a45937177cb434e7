import { ok, parseId } from '@ecom/kernel';
import type { ApiEnv, Router } from '@ecom/server-kit';
import type { Context } from 'hono';
import { orderPolicy } from '../domain/order-rules.ts';
import type { MarketRouteDeps } from '../http.ts';
import { refuseLooking } from '../use-cases/merchant/member-command.ts';
import {
  type CarryStep,
  carryOrder,
  type NamedDelivery,
  readDeliveries,
} from '../use-cases/orders/carry-order.ts';
import { shelfCommand } from './catalogue-command.ts';
import {
  carryDeliverRoute,
  carryDepartRoute,
  carryFailRoute,
  deliveriesRoute,
} from './delivery-routes.ts';
import { refuse } from './market-statuses.ts';
import { memberOf } from './merchant-parts.ts';
import { iso, isoOrNull, wire } from './store-answers.ts';

const deliveryAnswer = (one: NamedDelivery) => ({
  id: wire('ord', one.id),
  number: one.number,
  state: one.state,
  version: one.version,
  customer: { name: one.customerName },
  place: {
    ...{ label: one.label, quartier: one.quartier, landmark: one.landmark },
    ...{ phone: one.phone, lat: one.lat, lon: one.lon },
  },
  goods: one.lines.map(({ title, variantName: variant, soldBy, quantity }) => ({
    ...{ title, variant, soldBy, quantity },
  })),
  toCollectXof: one.toCollectXof,
  readyAbout: isoOrNull(one.readyAbout),
  slot: one.slotFrom && one.slotTo && { from: iso(one.slotFrom), to: iso(one.slotTo) },
  codeLocked: one.codeTries >= orderPolicy.codeTriesMax,
});

/** What a store's own courier sees and does: nothing else of the store is hers. */
export function deliveryHandlers(router: Router, deps: MarketRouteDeps): void {
  const { database } = deps;

  router.openapi(deliveriesRoute, async (c) => {
    const member = memberOf(c, c.req.valid('param').storeId);
    const refused = await refuseLooking(database, member, 'carry_orders');
    if (refused) return refuse(c, refused);
    const items = await readDeliveries(database, member.storeId ?? '');
    return c.json({ items: items.map(deliveryAnswer) }, 200);
  });

  router.openapi(carryDepartRoute, async (c) => {
    const { version } = c.req.valid('json');
    const result = await carrying(c, deps, c.req.valid('param'), version, { act: 'depart' });
    return result.ok ? c.json(result.value, 200) : refuse(c, result.error);
  });

  router.openapi(carryDeliverRoute, async (c) => {
    const { version, code } = c.req.valid('json');
    const step = { act: 'deliver', code } as const;
    const result = await carrying(c, deps, c.req.valid('param'), version, step);
    return result.ok ? c.json(result.value, 200) : refuse(c, result.error);
  });

  router.openapi(carryFailRoute, async (c) => {
    const { version, reason } = c.req.valid('json');
    const step = { act: 'fail', reason } as const;
    const result = await carrying(c, deps, c.req.valid('param'), version, step);
    return result.ok ? c.json(result.value, 200) : refuse(c, result.error);
  });
}

/** A courier's step, answered by what is left to carry. */
async function carrying(
  c: Context<ApiEnv>,
  { database, onCommitted }: MarketRouteDeps,
  path: { readonly storeId: string; readonly orderId: string },
  version: number,
  step: CarryStep,
) {
  const command = {
    name: `market.carry_${step.act}`,
    store: path.storeId,
    input: { orderId: path.orderId, version, ...step },
    act: 'carry_orders' as const,
    told: { orderId: path.orderId },
  };
  const orderId = parseId('ord', path.orderId);
  const result = await shelfCommand(c, database, command, async (tx, { storeId, actor }) => {
    const on = { storeId, orderId, version, actor, requestId: c.get('requestId') };
    const done = await carryOrder(tx, on, step);
    if (!done.ok) return done;
    return ok({ items: (await readDeliveries(tx, storeId)).map(deliveryAnswer) });
  });
  onCommitted();
  return result;
}

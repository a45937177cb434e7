import { ok, parseId } from '@ecom/kernel';
import { commandRequest, type Router, requireActor } from '@ecom/server-kit';
import type { z } from '@hono/zod-openapi';
import type { MarketRouteDeps } from '../http.ts';
import {
  readAwaited,
  readOwnCheckout,
  type WholeCheckout,
} from '../use-cases/orders/read-checkout.ts';
import { cancelCheckout } from '../use-cases/orders/settle-checkout.ts';
import { personCommand, refusePerson } from '../use-cases/person-command.ts';
import {
  awaitedCheckoutRoute,
  cancelCheckoutRoute,
  type checkoutPageSchema,
  ownCheckoutRoute,
} from './awaited-routes.ts';
import { refuse } from './market-statuses.ts';
import { limitWrites } from './merchant-parts.ts';
import { orderRowAnswer } from './order-answers.ts';
import { iso, wire } from './store-answers.ts';

/** A checkout that a phone pays, while it waits and afterwards. */
export function awaitedHandlers(router: Router, { database, onCommitted }: MarketRouteDeps): void {
  /** Where nobody works between requests, the one who waits has it done. */
  const answered = (whole: WholeCheckout) => {
    if (whole.collection?.due) onCommitted();
    return checkoutAnswer(whole);
  };

  router.openapi(awaitedCheckoutRoute, async (c) => {
    const person = requireActor(c);
    const refused = await refusePerson(database, person);
    if (refused) return refuse(c, refused);
    const whole = await readAwaited(database, person.userId);
    return c.json({ items: whole ? [answered(whole)] : [] }, 200);
  });

  router.openapi(ownCheckoutRoute, async (c) => {
    const person = requireActor(c);
    const refused = await refusePerson(database, person);
    if (refused) return refuse(c, refused);
    const id = parseId('chk', c.req.valid('param').checkoutId);
    const whole = await readOwnCheckout(database, person.userId, id);
    return whole ? c.json(answered(whole), 200) : refuse(c, { code: 'market.checkout_unknown' });
  });

  router.openapi(cancelCheckoutRoute, async (c) => {
    const person = requireActor(c);
    const { userId } = person;
    const { checkoutId } = c.req.valid('param');
    await limitWrites(database, userId);
    const id = parseId('chk', checkoutId);
    const request = commandRequest(c, 'market.cancel_checkout', { checkoutId });
    const { requestId } = request;
    const result = await personCommand(database, person, request, async (tx) => {
      const cancelled = await cancelCheckout(tx, { id, userId, requestId });
      return cancelled.ok ? ok({ cancelled: true }) : cancelled;
    });
    onCommitted();
    if (!result.ok) return refuse(c, result.error);
    const whole = await readOwnCheckout(database, userId, id);
    return whole
      ? c.json(checkoutAnswer(whole), 200)
      : refuse(c, { code: 'market.checkout_unknown' });
  });
}

function checkoutAnswer({
  checkout,
  orders,
  collection,
}: WholeCheckout): z.infer<typeof checkoutPageSchema> {
  const { id, state, method, totalXof, createdAt, heldForMs, lapsedAt, returnId } = checkout;
  const heldMs = lapsedAt ? 0 : Math.max(0, Math.round(heldForMs ?? 0));
  return {
    ...{ id: wire('chk', id), state, method, totalXof, createdAt: iso(createdAt) },
    orders: orders.map(orderRowAnswer),
    heldForMs: state === 'awaiting_payment' ? heldMs : null,
    returnedXof: returnId ? totalXof : 0,
    phone: collection && {
      network: collection.network,
      number: collection.phone,
      state: collection.state,
      reason: collection.reason,
      mayStillSucceed: collection.mayStillSucceed,
    },
  };
}

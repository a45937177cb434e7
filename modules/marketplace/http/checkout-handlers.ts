import { err, ok, parseId, parsePhone } from '@ecom/kernel';
import { commandRequest, type Router, requireActor } from '@ecom/server-kit';
import { orderPolicy } from '../domain/order-rules.ts';
import type { WantedSlot } from '../domain/slot.ts';
import type { MarketRouteDeps } from '../http.ts';
import { attemptCheckout } from '../use-cases/orders/attempt-checkout.ts';
import { buyerCommand } from '../use-cases/orders/buyer-command.ts';
import { placeCheckout } from '../use-cases/orders/place-checkout.ts';
import { previewCheckout } from '../use-cases/orders/preview-checkout.ts';
import { readCheckoutOrders } from '../use-cases/orders/read-orders.ts';
import { readSlots } from '../use-cases/orders/read-slots.ts';
import { tellCodes, tellNear } from '../use-cases/orders/tell-codes.ts';
import { checkoutRoute, previewCheckoutRoute, storeSlotsRoute } from './checkout-routes.ts';
import { refuse } from './market-statuses.ts';
import { limitWrites } from './merchant-parts.ts';
import { orderRowAnswer, previewAnswer } from './order-answers.ts';
import { iso, isoOrNull, wire } from './store-answers.ts';

const { checkoutsPerHour } = orderPolicy;
const checkoutLimit = { name: 'market.checkout', max: checkoutsPerHour, windowS: 3_600 };

/** What of a cart names something, and what does not. */
function sortLines<Line extends { readonly variantId: string }>(lines: readonly Line[]) {
  const known = lines.flatMap((line) => {
    const variantId = parseId('var', line.variantId);
    return variantId ? [{ ...line, variantId: variantId as string }] : [];
  });
  const unknown = lines.filter((line) => parseId('var', line.variantId) === null);
  return { known, unknown: unknown.map(({ variantId }) => variantId) };
}

const wantedSlots = (slots: Readonly<Record<string, string>>): WantedSlot[] =>
  Object.entries(slots).map(([slug, from]) => ({ slug, from: new Date(from) }));

/** From cart to order: what it costs, and buying it. */
export function checkoutHandlers(router: Router, deps: MarketRouteDeps): void {
  const { database, providers, onCommitted } = deps;
  router.openapi(previewCheckoutRoute, async (c) => {
    const { lines, quartier = null, slots, ...wish } = c.req.valid('json');
    const { known, unknown } = sortLines(lines);
    const asked = { ...wish, lines: known, quartier, slots: wantedSlots(slots) };
    const userId = c.get('actor')?.userId ?? null;
    const { preview, plan } = await previewCheckout(database, asked, userId);
    const told = previewAnswer(preview);
    const canPlace = told.canPlace && unknown.length === 0;
    const codes = tellCodes(plan).map((one) => ({ ...one, startsAt: isoOrNull(one.startsAt) }));
    const offers = { codes, near: tellNear(plan, preview) };
    const all = [...told.unknown, ...unknown];
    return c.json({ ...told, ...offers, unknown: all, canPlace }, 200);
  });

  router.openapi(storeSlotsRoute, async (c) => {
    const slots = await readSlots(database, c.req.valid('param').slug);
    const items = slots.map(({ from, to, left }) => ({
      ...{ from: iso(from), to: iso(to) },
      isFree: left > 0,
    }));
    return c.json({ items }, 200);
  });

  router.openapi(checkoutRoute, async (c) => {
    const person = requireActor(c);
    const { place, pinToken, phone: paying, ...asked } = c.req.valid('json');
    await limitWrites(database, person.userId, checkoutLimit);
    const phone = place && parsePhone(place.phone);
    const number = paying && parsePhone(paying.number);
    if (phone?.ok === false || number?.ok === false) {
      return refuse(c, { code: 'market.phone_invalid' });
    }
    const { known, unknown } = sortLines(asked.lines);
    const whereTo =
      place && phone?.ok ? { ...place, label: place.label ?? null, phone: phone.value } : null;
    // The token is spent by the first of two that are the same: it does not tell them apart.
    const named = { place: place ?? null, ...(paying && { phone: paying }), ...asked };
    const request = commandRequest(c, 'market.checkout', named);
    const { key, requestId } = request;
    const { userId } = person;
    const rings = asked.method === 'mobile_money' && number?.ok ? number.value : null;
    const slots = wantedSlots(asked.slots);
    const asks = paying && rings !== null ? { network: paying.network, number: rings } : null;
    const told = { pinToken, phone: asks, key, requestId };
    const wish = { ...asked, ...told, lines: known, slots, place: whereTo };
    const buy = () =>
      buyerCommand(database, person, request, async (tx, buyer) => {
        if (unknown.length > 0) return err('market.cart_changed');
        const placed = await placeCheckout(tx, providers, buyer, wish);
        if (!placed.ok) return placed;
        const { id, totalXof, state } = placed.value;
        const orders = (await readCheckoutOrders(tx, id)).map(orderRowAnswer);
        return ok({ id: wire('chk', id), state, totalXof, orders });
      });
    const result = await attemptCheckout(database, request, { userId, phone: rings }, buy);
    onCommitted();
    return result.ok ? c.json(result.value, 201) : refuse(c, result.error);
  });
}

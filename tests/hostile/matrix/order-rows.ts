import { togolesePhone } from '@ecom/testkit';
import { call } from '../../harness/api.ts';
import { home, openOrderShop } from '../../harness/orders.ts';
import { acting, everybody } from './rights.ts';
import type { Row, RowRequest, Scene } from './row.ts';
import { type Seeded, seedPerson } from './seed-person.ts';

const one = '/v1/market/orders/{orderId}';
const checkout = '/v1/market/checkouts/{checkoutId}';
const board = '/v1/business/stores/{storeId}/orders';

/** A store with something on its shelf, and a cart that buys it in cash. */
async function shopAndCart({ api }: Scene) {
  const shop = await openOrderShop(api, [{ title: 'Riz', priceXof: 1_000, onHand: 5 }]);
  const lines = [{ variantId: shop.variantIds[0] ?? '', quantity: 1 }];
  return { shop, body: { lines, place: home, method: 'cash', expectedTotalXof: 1_500 } };
}

/** An order of this person's. */
async function bought(scene: Scene, buyer: Seeded) {
  const { shop, body } = await shopAndCart(scene);
  const { token } = buyer;
  const reply = await call(scene.api, 'POST', '/v1/market/checkouts', { token, body });
  if (reply.status !== 201) throw new Error(JSON.stringify(reply.body));
  return { shop, orderId: reply.body.orders[0].id as string };
}

const own = async (scene: Scene): Promise<RowRequest> => ({
  path: { orderId: (await bought(scene, scene.owner)).orderId },
});

/** A checkout for which the owner's phone is waited. */
async function awaited(scene: Scene): Promise<RowRequest> {
  const { body } = await shopAndCart(scene);
  const phone = { network: 'mixx', number: togolesePhone() };
  const { token } = scene.owner;
  const asked = { ...body, method: 'mobile_money', phone };
  const reply = await call(scene.api, 'POST', '/v1/market/checkouts', { token, body: asked });
  if (reply.status !== 201) throw new Error(JSON.stringify(reply.body));
  return { path: { checkoutId: reply.body.id } };
}

/** An order of a store of which the owner of the scene is a member, after these steps. */
const ofStore =
  (role: string, steps: readonly string[], body?: object) =>
  async (scene: Scene): Promise<RowRequest> => {
    const { shop, orderId } = await bought(scene, await seedPerson(scene.api));
    for (const [done, step] of steps.entries()) {
      const reply = await shop.ask('POST', `/orders/${orderId}/${step}`, { version: done + 1 });
      if (reply.status !== 200) throw new Error(JSON.stringify(reply.body));
    }
    await scene.api.db.query('INSERT INTO market.store_member VALUES ($1, $2, $3)', [
      shop.storeId,
      scene.owner.userId,
      role,
    ]);
    const path = { storeId: `sto_${shop.storeId}`, orderId };
    return { path, ...(body && { body: { version: steps.length + 1, ...body } }) };
  };

async function handingOver(scene: Scene): Promise<RowRequest> {
  const request = await ofStore('clerk', ['accept', 'ready', 'depart'], {})(scene);
  const [row] = await scene.api.db.query<{ code: string }>(
    'SELECT handover_code AS code FROM market.store_order WHERE id = $1',
    [request.path?.orderId?.slice(4)],
  );
  return { ...request, body: { ...(request.body as object), code: row?.code } };
}

const looking = { ...acting('200'), frozen: '200' };
const unknownStore = { stranger: '404 market.store_unknown' };
const unknownCheckout = { stranger: '404 market.checkout_unknown' };
const unknownOrder = { stranger: '404 market.order_unknown' };
const tooLow = {
  ...acting('403 market.role_too_low'),
  frozen: '403 market.role_too_low',
  ...unknownStore,
};
const carried = '/v1/business/stores/{storeId}/deliveries';
const working = { ...acting('200'), ...unknownStore };
const refund = { amountXof: 100, reason: 'late' };

/** What people buy, and what the people of a store do about it. */
export const orderRows: Readonly<Record<string, Row>> = {
  'POST /v1/market/checkouts/preview': {
    request: async (scene) => {
      const { body } = await shopAndCart(scene);
      return { body: { lines: body.lines, quartier: 'Tokoin' } };
    },
    expect: everybody('200'),
  },
  'POST /v1/market/checkouts': {
    request: async (scene) => ({ body: (await shopAndCart(scene)).body }),
    expect: acting('201'),
  },
  'GET /v1/market/checkouts': {
    request: () => ({ query: 'state=awaiting_payment' }),
    expect: looking,
  },
  [`GET ${checkout}`]: { request: awaited, expect: { ...looking, ...unknownCheckout } },
  [`POST ${checkout}/cancel`]: {
    request: awaited,
    expect: { ...acting('200'), ...unknownCheckout },
  },
  'GET /v1/market/orders': { expect: looking },
  [`GET ${one}`]: { request: own, expect: { ...looking, ...unknownOrder } },
  [`GET ${one}/receipt.pdf`]: { request: own, expect: { ...looking, ...unknownOrder } },
  [`GET ${board}/{orderId}/receipt.pdf`]: {
    request: ofStore('clerk', []),
    expect: { ...looking, ...unknownStore },
  },
  [`GET ${one}/messages`]: { request: own, expect: { ...looking, ...unknownOrder } },
  [`POST ${one}/messages`]: {
    request: async (scene) => ({ ...(await own(scene)), body: { text: 'Bonjour' } }),
    expect: { ...acting('201'), ...unknownOrder },
  },
  [`POST ${one}/messages/seen`]: {
    request: async (scene) => ({ ...(await own(scene)), body: { upTo: 'msg_none' } }),
    expect: { ...acting('204'), ...unknownOrder },
  },
  'GET /v1/market/messages/unread': { expect: looking },
  [`GET ${board}/{orderId}/messages`]: {
    request: ofStore('clerk', []),
    expect: { ...looking, ...unknownStore },
  },
  [`POST ${board}/{orderId}/messages`]: {
    request: async (scene) => ({
      ...(await ofStore('clerk', [])(scene)),
      body: { text: 'Bonjour' },
    }),
    expect: { ...acting('201'), ...unknownStore },
  },
  [`POST ${board}/{orderId}/messages/seen`]: {
    request: async (scene) => ({
      ...(await ofStore('clerk', [])(scene)),
      body: { upTo: 'msg_none' },
    }),
    expect: { ...acting('204'), ...unknownStore },
  },
  'GET /v1/business/stores/{storeId}/messages/unread': {
    request: async (scene) => {
      const { path } = await ofStore('clerk', [])(scene);
      return { path: { storeId: path?.storeId ?? '' } };
    },
    expect: { ...looking, ...unknownStore },
  },
  [`POST ${one}/cancel`]: { request: own, expect: { ...acting('200'), ...unknownOrder } },
  [`GET ${board}`]: { request: ofStore('clerk', []), expect: { ...looking, ...unknownStore } },
  [`GET ${board}/counts`]: {
    request: ofStore('clerk', []),
    expect: { ...looking, ...unknownStore },
  },
  [`GET ${board}/{orderId}`]: {
    request: ofStore('clerk', []),
    expect: { ...looking, ...unknownStore },
  },
  [`POST ${board}/{orderId}/accept`]: { request: ofStore('clerk', [], {}), expect: working },
  [`POST ${board}/{orderId}/refuse`]: {
    request: ofStore('clerk', [], { reason: 'too_busy' }),
    expect: working,
  },
  [`POST ${board}/{orderId}/prepare`]: {
    request: ofStore('clerk', ['accept'], {}),
    expect: working,
  },
  [`POST ${board}/{orderId}/ready`]: { request: ofStore('clerk', ['accept'], {}), expect: working },
  [`POST ${board}/{orderId}/depart`]: {
    request: ofStore('clerk', ['accept', 'ready'], {}),
    expect: working,
  },
  [`POST ${board}/{orderId}/deliver`]: { request: handingOver, expect: working },
  [`POST ${board}/{orderId}/fail`]: {
    request: ofStore('clerk', ['accept', 'ready', 'depart'], { reason: 'absent' }),
    expect: working,
  },
  [`GET ${carried}`]: { request: ofStore('courier', []), expect: { ...looking, ...unknownStore } },
  [`POST ${carried}/{orderId}/depart`]: {
    request: ofStore('courier', ['accept', 'ready'], {}),
    expect: working,
  },
  [`POST ${carried}/{orderId}/deliver`]: { request: handingOver, expect: working },
  [`POST ${carried}/{orderId}/fail`]: {
    request: ofStore('courier', ['accept', 'ready', 'depart'], { reason: 'absent' }),
    expect: working,
  },
  [`GET ${board} · by a courier`]: { request: ofStore('courier', []), expect: tooLow },
  [`GET ${board}/{orderId} · by a courier`]: { request: ofStore('courier', []), expect: tooLow },
  [`POST ${board}/{orderId}/accept · by a courier`]: {
    request: ofStore('courier', [], {}),
    expect: { ...acting('403 market.role_too_low'), ...unknownStore },
  },
  [`POST ${board}/{orderId}/refund`]: {
    request: ofStore('manager', ['accept'], refund),
    expect: working,
  },
  [`POST ${board}/{orderId}/refund · by a clerk`]: {
    request: ofStore('clerk', ['accept'], refund),
    expect: { ...acting('403 market.role_too_low'), ...unknownStore },
  },
};

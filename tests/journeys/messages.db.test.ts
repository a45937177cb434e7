import { randomUUID } from 'node:crypto';
import { eraseMarket } from '@ecom/marketplace';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { call, startTestApi, type TestApi } from '../harness/api.ts';
import { joinStore } from '../harness/merchant.ts';
import { type Payer, signUpWithMoney } from '../harness/money.ts';
import { buy, openOrderShop, type Shop } from '../harness/orders.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api.stop());

interface Sale {
  readonly shop: Shop;
  readonly payer: Payer;
  readonly id: string;
}

async function sold(): Promise<Sale> {
  const shop = await openOrderShop(api, [{ title: 'Riz', priceXof: 1_000, onHand: 5 }]);
  const payer = await signUpWithMoney(api, 0);
  const lines = [{ variantId: shop.variantIds[0] ?? '', quantity: 1 }];
  const bought = await buy(api, payer, { lines, method: 'cash', expectedTotalXof: 1_500 });
  expect(bought.status).toBe(201);
  return { shop, payer, id: bought.body.orders[0].id };
}

const path = ({ id }: Sale) => `/v1/market/orders/${id}/messages`;
const say = (sale: Sale, text: string, key: string = randomUUID()) =>
  call(api, 'POST', path(sale), { token: sale.payer.token, body: { text }, key });
const answer = ({ shop, id }: Sale, text: string) =>
  shop.ask('POST', `/orders/${id}/messages`, { text });
const talk = async (sale: Sale, query = '') =>
  (await call(api, 'GET', path(sale) + query, { token: sale.payer.token })).body;
const unread = async ({ payer, shop }: Sale) => {
  const mine = await call(api, 'GET', '/v1/market/messages/unread', { token: payer.token });
  const theirs = await shop.ask('GET', '/messages/unread');
  const counts = ({ body }: typeof mine) => body.items.map((one: { unread: number }) => one.unread);
  return { mine: counts(mine), theirs: counts(theirs) };
};

describe('about an order', () => {
  it('both sides write, read, and are told of what they have not seen', async () => {
    const sale = await sold();
    const key = randomUUID();
    const first = await say(sale, '  Pas trop mûr, svp <b>!</b> ', key);
    expect([first.status, first.body.text]).toEqual([201, 'Pas trop mûr, svp <b>!</b>']);
    expect((await say(sale, '  Pas trop mûr, svp <b>!</b> ', key)).body).toEqual(first.body);
    expect((await say(sale, 'Merci', key)).status).toBe(409);
    await say(sale, 'Merci d’avance');
    expect(await unread(sale)).toEqual({ mine: [], theirs: [2] });
    const told = await call(api, 'GET', '/v1/activity', { token: sale.shop.token });
    expect(told.body.items[0]).toMatchObject({ type: 'market.order_asked' });

    const replied = await answer(sale, 'C’est noté.');
    expect(replied.status).toBe(201);
    expect(await unread(sale)).toEqual({ mine: [1], theirs: [] });
    const seen = await talk(sale);
    expect(seen).toMatchObject({ next: null, mayWrite: true });
    expect(seen.items).toMatchObject([
      { side: 'store', isMine: false, authorName: null, text: 'C’est noté.' },
      { side: 'customer', isMine: true },
      { side: 'customer', isMine: true },
    ]);
    const mark = { upTo: seen.items[0].id };
    const { token } = sale.payer;
    const marked = await call(api, 'POST', `${path(sale)}/seen`, { token, body: mark });
    expect(marked.status).toBe(204);
    expect(await unread(sale)).toEqual({ mine: [], theirs: [] });
    const pages = await talk(sale, '?limit=2');
    expect(pages.items).toHaveLength(2);
    expect((await talk(sale, `?limit=2&before=${pages.next}`)).items).toHaveLength(1);
  });

  it('a mark of before what came since takes nothing back', async () => {
    const sale = await sold();
    await answer(sale, 'Un');
    const [one] = (await talk(sale)).items;
    await answer(sale, 'Deux');
    const body = { upTo: one.id };
    await call(api, 'POST', `${path(sale)}/seen`, { token: sale.payer.token, body });
    expect((await unread(sale)).mine).toEqual([1]);
  });

  it('many who write at once are all counted', async () => {
    const sale = await sold();
    await Promise.all([
      ...Array.from({ length: 6 }, (_, n) => say(sale, `Question ${n}`)),
      ...Array.from({ length: 6 }, (_, n) => answer(sale, `Réponse ${n}`)),
    ]);
    const { items } = await talk(sale);
    expect(items).toHaveLength(12);
    const [row] = await api.db.query<{ customer: number; store: number }>(
      `SELECT customer_unread AS customer, store_unread AS store FROM market.order_talk
       WHERE order_id = $1`,
      [sale.id.slice(4)],
    );
    // Whoever answered had seen what was there: no more is unread than came after it.
    expect(row?.customer).toBeLessThanOrEqual(6);
    expect(row?.store).toBeLessThanOrEqual(6);
    const body = { upTo: items[0].id };
    await call(api, 'POST', `${path(sale)}/seen`, { token: sale.payer.token, body });
    expect((await unread(sale)).mine).toEqual([]);
  });

  it('nobody else reads or writes; a courier does not', async () => {
    const sale = await sold();
    const stranger = await signUpWithMoney(api, 0);
    const theirs = await call(api, 'GET', path(sale), { token: stranger.token });
    expect([theirs.status, theirs.body.code]).toEqual([404, 'market.order_unknown']);
    const other = await sold();
    expect((await other.shop.ask('GET', `/orders/${sale.id}/messages`)).status).toBe(404);
    const courier = await joinStore(api, sale.shop.storeId, 'courier');
    const refused = await courier.ask('GET', `/orders/${sale.id}/messages`);
    expect(refused.body.code).toBe('market.role_too_low');
    const said = await courier.ask('POST', `/orders/${sale.id}/messages`, { text: 'Bonjour' });
    expect(said.body.code).toBe('market.role_too_low');
  });

  it('a month after its end nobody writes any more; what was said is still read', async () => {
    const sale = await sold();
    await say(sale, 'Bonjour');
    await api.db.query(
      `UPDATE market.order_move SET at = at - interval '31 days' WHERE order_id = $1`,
      [sale.id.slice(4)],
    );
    expect((await say(sale, 'Encore ?')).body.code).toBe('market.talk_closed');
    expect(await talk(sale)).toMatchObject({ mayWrite: false, items: [{ text: 'Bonjour' }] });
  });

  it('what a person wrote goes with her account; that she wrote stays', async () => {
    const sale = await sold();
    await say(sale, 'Mon adresse est au fond de la cour');
    await api.parts.database.transaction((tx) => eraseMarket(tx, sale.payer.id.slice(4)));
    const { body } = await sale.shop.ask('GET', `/orders/${sale.id}/messages`);
    expect(body.items).toMatchObject([{ side: 'customer', text: '' }]);
  });
});

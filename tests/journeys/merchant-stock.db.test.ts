import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { call, startTestApi, type TestApi } from '../harness/api.ts';
import { plantCategories } from '../harness/market.ts';
import { joinStore, type Merchant, openShop } from '../harness/merchant.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
  await plantCategories(api.db);
});
afterAll(() => api.stop());

const soap = {
  ...{ title: 'Savon noir', category: 'cereales', state: 'active' },
  variants: [
    { name: 'Petit', priceXof: 500, openingStock: 10 },
    { name: 'Grand', priceXof: 900, wasXof: 1_000, openingStock: 0 },
  ],
};

// biome-ignore lint/suspicious/noExplicitAny: a JSON body, of which each test says what it expects
type Body = any;

const add = async (shop: Merchant, product: object = soap): Promise<Body> => {
  const { status, body } = await shop.ask('POST', '/products', product);
  expect([status, body.code]).toEqual([201, undefined]);
  return body;
};
const move = (shop: Merchant, variant: string, body: object, key?: string) =>
  shop.ask('POST', `/variants/${variant}/movements`, body, key);
const promise = (variant: string, reserved: number) =>
  api.db.query('UPDATE market.variant SET reserved = $2 WHERE id = $1', [
    variant.slice(4),
    reserved,
  ]);

describe('stock', () => {
  it('moves for a reason, by a person, and says so', async () => {
    const shop = await openShop(api);
    const clerk = await joinStore(api, shop.storeId, 'clerk');
    const made = await add(shop);
    const [small, large] = made.variants.map(({ id }: Body) => id);
    const received = await move(clerk, small, { delta: 5, reason: 'received', note: ' Lot\n12 ' });
    expect(received.body).toMatchObject({ delta: 5, onHand: 15, reserved: 0 });
    await move(shop, small, { delta: -2, reason: 'damaged' });
    const counted = await move(shop, small, { countedTo: 11, reason: 'counted' });
    expect(counted.body).toMatchObject({ delta: -2, onHand: 11 });
    const same = await move(shop, small, { countedTo: 11, reason: 'counted' });
    expect(same.body).toEqual({ movementId: null, delta: 0, onHand: 11, reserved: 0 });
    await move(shop, large, { delta: 4, reason: 'returned' });
    const { body } = await shop.ask('GET', `/products/${made.id}/movements`);
    expect(body.next).toBeNull();
    const told = body.items.map((one: Body) => [
      ...[one.variantName, one.delta, one.onHandAfter, one.reason, one.note, one.by],
    ]);
    expect(told).toEqual([
      ['Grand', 4, 4, 'returned', '', 'me'],
      ['Petit', -2, 11, 'counted', '', 'me'],
      ['Petit', -2, 13, 'damaged', '', 'me'],
      ['Petit', 5, 15, 'received', 'Lot 12', 'member'],
      ['Petit', 10, 10, 'opening', '', 'me'],
    ]);
    expect(new Set(body.items.map((one: Body) => one.byId))).toEqual(
      new Set([`usr_${shop.userId}`, `usr_${clerk.userId}`]),
    );
    const paged: Body[] = [];
    for (let after = ''; after !== null; ) {
      const mark = after === '' ? '' : `&after=${after}`;
      const page = await shop.ask('GET', `/products/${made.id}/movements?limit=2${mark}`);
      paged.push(...page.body.items);
      after = page.body.next;
    }
    expect(paged).toEqual(body.items);
  });

  it('is what the client sees: sold out is sold out', async () => {
    const shop = await openShop(api);
    const made = await add(shop);
    const seen = async () => (await call(api, 'GET', `/v1/market/products/${made.id}`)).body;
    expect(await seen()).toMatchObject({ inStock: true });
    await move(shop, made.variants[0].id, { delta: -10, reason: 'sold' });
    expect(await seen()).toMatchObject({
      ...{ inStock: false },
      variants: [{ available: 0 }, { available: 0 }],
    });
  });

  it('moves once with one key, however often it is sent', async () => {
    const shop = await openShop(api);
    const made = await add(shop);
    const key = randomUUID();
    const sold = { delta: -3, reason: 'sold' };
    const [id] = made.variants.map((one: Body) => one.id);
    const all = await Promise.all(Array.from({ length: 10 }, () => move(shop, id, sold, key)));
    expect(new Set(all.map(({ body }) => body.movementId)).size).toBe(1);
    expect(all.map(({ body }) => body.onHand)).toEqual(Array(10).fill(7));
  });

  it.each([
    [422, 'market.reason_mismatch', { delta: 5, reason: 'sold' }],
    [422, 'market.reason_mismatch', { delta: -5, reason: 'received' }],
    [422, 'market.reason_mismatch', { delta: -5, reason: 'counted' }],
    [422, 'market.reason_mismatch', { countedTo: 5, reason: 'sold' }],
    [422, 'market.reason_mismatch', { delta: 0, reason: 'received' }],
    [422, 'market.stock_too_high', { delta: 1_000_000, reason: 'received' }],
    [409, 'market.stock_promised', { delta: -7, reason: 'lost' }],
    [409, 'market.stock_promised', { countedTo: 3, reason: 'counted' }],
    [400, 'http.invalid_request', { delta: 1.5, reason: 'received' }],
    [400, 'http.invalid_request', { delta: 1, countedTo: 4, reason: 'received' }],
    [400, 'http.invalid_request', { delta: 1, reason: 'opening' }],
    [400, 'http.invalid_request', { countedTo: -1, reason: 'counted' }],
  ])('does not move: %i %s %j', async (status, code, body) => {
    const shop = await openShop(api);
    const made = await add(shop);
    const [{ id }] = made.variants;
    await promise(id, 4);
    const reply = await move(shop, id, body);
    expect([reply.status, reply.body.code]).toEqual([status, code]);
    const movements = await shop.ask('GET', `/products/${made.id}/movements`);
    expect(movements.body.items).toHaveLength(1);
  });
});

describe('an edit of many products', () => {
  const edit = (shop: Merchant, ids: string[], change: object) =>
    shop.ask('POST', '/products/bulk', { ids, change });
  const undo = (shop: Merchant, editId: string) =>
    shop.ask('POST', `/products/bulk/${editId}/undo`);
  const read = async (shop: Merchant, { id }: Body) =>
    (await shop.ask('GET', `/products/${id}`)).body;

  it('of prices rounds to five francs, lets a former price go, and is taken back whole', async () => {
    const shop = await openShop(api, 'manager');
    const [made, other] = [await add(shop), await add(shop, { ...soap, state: 'draft' })];
    const done = await edit(shop, [made.id, other.id, made.id], { pricePercent: 13 });
    expect(done.body).toMatchObject({ changed: 2, refused: [] });
    expect(await read(shop, made)).toMatchObject({
      version: 2,
      variants: [
        { priceXof: 565, wasXof: null, onHand: 10 },
        { priceXof: 1_015, wasXof: null, onHand: 0 },
      ],
    });
    const back = await undo(shop, done.body.editId);
    expect(back.body).toEqual({ editId: null, changed: 2, refused: [] });
    const { version, variants } = await read(shop, made);
    expect([version, variants]).toEqual([3, made.variants]);
    const again = await undo(shop, done.body.editId);
    expect([again.status, again.body.code]).toEqual([409, 'market.edit_undone']);
  });

  it('says which cannot, and does the others', async () => {
    const shop = await openShop(api);
    const bare = await add(shop, { ...soap, state: 'draft', variants: [] });
    const draft = await add(shop, { ...soap, state: 'draft' });
    const active = await add(shop);
    const stranger = 'prd_0190b6a5-0000-7000-8000-000000000000';
    const ids = [bare.id, draft.id, active.id, stranger, 'nothing'];
    const { body } = await edit(shop, ids, { state: 'active' });
    expect(body).toMatchObject({ changed: 1 });
    expect(body.refused).toEqual([
      { id: bare.id, code: 'market.nothing_for_sale' },
      { id: stranger, code: 'market.product_unknown' },
      { id: 'nothing', code: 'market.product_unknown' },
    ]);
    expect((await call(api, 'GET', `/v1/market/products/${draft.id}`)).status).toBe(200);
    expect(await read(shop, active)).toMatchObject({ version: 1 });
    const none = await edit(shop, [active.id], { state: 'active' });
    expect(none.body).toEqual({ editId: null, changed: 0, refused: [] });
  });

  it('adds stock to each variant, and takes back only what nobody was promised', async () => {
    const shop = await openShop(api);
    const [first, second] = [await add(shop), await add(shop)];
    const done = await edit(shop, [first.id, second.id], { addStock: 4 });
    const stocks = async (product: Body) =>
      (await read(shop, product)).variants.map(({ onHand }: Body) => onHand);
    expect([await stocks(first), await stocks(second)]).toEqual([
      [14, 4],
      [14, 4],
    ]);
    await promise(second.variants[1].id, 1);
    const back = await undo(shop, done.body.editId);
    expect(back.body).toMatchObject({
      changed: 1,
      refused: [{ id: second.id, code: 'market.stock_promised' }],
    });
    expect([await stocks(first), await stocks(second)]).toEqual([
      [10, 0],
      [14, 4],
    ]);
  });

  it('of a category keeps what that one understands, and gives it back', async () => {
    const shop = await openShop(api);
    await api.db.query(
      `INSERT INTO market.attribute (category, key, kind, name_fr, name_en, position)
       VALUES ('alimentation', 'origin', 'text', 'Origine', 'Origin', 1),
         ('poisson', 'smoked', 'boolean', 'Fumé', 'Smoked', 1) ON CONFLICT DO NOTHING`,
    );
    const attributes = { origin: 'Lac Togo', smoked: true };
    const fish = await add(shop, { ...soap, category: 'poisson', attributes });
    const done = await edit(shop, [fish.id], { category: 'cereales' });
    expect(await read(shop, fish)).toMatchObject({ attributes: { origin: 'Lac Togo' } });
    await undo(shop, done.body.editId);
    expect(await read(shop, fish)).toMatchObject({ category: 'poisson', attributes });
    const odd = await edit(shop, [fish.id], { category: 'alimentation' });
    expect([odd.status, odd.body.code]).toEqual([422, 'market.category_not_for_products']);
  });

  it('is not taken back over what somebody changed since, after a day, or by another store', async () => {
    const shop = await openShop(api);
    const made = await add(shop);
    const done = await edit(shop, [made.id], { state: 'archived' });
    await edit(shop, [made.id], { state: 'draft' });
    const theirs = await undo(await openShop(api), done.body.editId);
    expect([theirs.status, theirs.body.code]).toEqual([404, 'market.edit_unknown']);
    const back = await undo(shop, done.body.editId);
    expect(back.body.refused).toEqual([{ id: made.id, code: 'market.changed_meanwhile' }]);
    const old = await edit(shop, [made.id], { state: 'archived' });
    await api.db.query(`UPDATE market.bulk_edit SET done_at = done_at - interval '25 hours'`);
    expect((await undo(shop, old.body.editId)).body.code).toBe('market.edit_unknown');
    await api.parts.purge();
    expect(await api.db.query('SELECT 1 FROM market.bulk_edit')).toEqual([]);
  });

  it.each([
    { ids: [], change: { state: 'active' } },
    { ids: Array(201).fill('prd_x'), change: { state: 'active' } },
    { ids: ['prd_x'], change: { pricePercent: -100 } },
    { ids: ['prd_x'], change: { pricePercent: 5, addStock: 3 } },
    { ids: ['prd_x'], change: {} },
    { ids: ['prd_x'], change: { addStock: -3 } },
  ])('is no request with %j', async (body) => {
    const reply = await (await openShop(api)).ask('POST', '/products/bulk', body);
    expect([reply.status, reply.body.code]).toEqual([400, 'http.invalid_request']);
  });

  it('in a race with others adds up', async () => {
    const shop = await openShop(api);
    const made = [await add(shop), await add(shop), await add(shop)];
    const ids = made.map(({ id }) => id);
    const [{ id: variant }] = made[0].variants;
    await Promise.all(
      Array.from({ length: 24 }, (_, n) =>
        n % 3 === 0
          ? move(shop, variant, { delta: 1, reason: 'received' })
          : edit(shop, n % 2 ? ids : [...ids].reverse(), { addStock: 1 }),
      ),
    );
    const { variants } = await read(shop, made[0]);
    expect(variants.map(({ onHand }: Body) => onHand)).toEqual([10 + 8 + 16, 16]);
  });
});

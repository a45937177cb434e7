import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { call, startTestApi, type TestApi } from '../harness/api.ts';
import { plantCategories } from '../harness/market.ts';
import { joinStore, type Merchant, openShop, plantAttributes } from '../harness/merchant.ts';
import { photo } from '../hostile/uploads/files.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
  await plantCategories(api.db);
  await plantAttributes(api.db);
});
afterAll(() => api.stop());

const rice = {
  title: 'Riz parfumé 5 kg',
  category: 'cereales',
  attributes: { weight: 5, origin: 'Kovié' },
  variants: [{ priceXof: 4_500, wasXof: 5_000, openingStock: 12, lowAt: 3 }],
};
const onShelf = { ...rice, state: 'active' };

// biome-ignore lint/suspicious/noExplicitAny: a JSON body, of which each test says what it expects
type Body = any;

const add = async (shop: Merchant, product: object = rice): Promise<Body> => {
  const { status, body } = await shop.ask('POST', '/products', product);
  expect([status, body.code]).toEqual([201, undefined]);
  return body;
};

/** What a form sends after reading a product: everything anew. */
const formOf = ({ createdAt, changedAt, pictures, id, ...product }: Body): Body => ({
  ...product,
  variants: product.variants.map(({ onHand, reserved, sku, ...one }: Body) => ({
    ...one,
    sku: sku ?? '',
  })),
});
const put = (shop: Merchant, product: Body, change: object = {}) =>
  shop.ask('PUT', `/products/${product.id}`, { ...formOf(product), ...change });
const seen = (id: string) => call(api, 'GET', `/v1/market/products/${id}`);

describe('a product', () => {
  it('goes from nothing to the client’s page, with a picture', async () => {
    const shop = await openShop(api);
    const made = await add(shop);
    expect(made).toMatchObject({
      ...{ state: 'draft', version: 1, soldBy: 'piece', brand: '', description: '' },
      variants: [{ name: '', sku: null, priceXof: 4_500, onHand: 12, reserved: 0, lowAt: 3 }],
      pictures: [],
    });
    expect((await seen(made.id)).status).toBe(404);
    const path = `/products/${made.id}`;
    const sent = await shop.send(`${path}/pictures`, await photo().jpeg().toBuffer());
    expect([sent.status, sent.body]).toMatchObject([201, { state: 'processing', thumbhash: null }]);
    const own = async () => (await shop.ask('GET', path)).body;
    await expect.poll(async () => (await own()).pictures[0].state).toBe('ready');
    const changed = await put(shop, await own(), { state: 'active' });
    expect([changed.status, changed.body]).toMatchObject([200, { state: 'active', version: 2 }]);
    const shown = await seen(made.id);
    expect([shown.status, shown.body]).toMatchObject([
      200,
      { title: rice.title, inStock: true, variants: [{ priceXof: 4_500, wasXof: 5_000 }] },
    ]);
    const [picture] = shown.body.pictures;
    const file = await fetch(`${api.url}/v1/market/pictures/${picture.id}/320`);
    const bytes = Buffer.from(await file.arrayBuffer());
    // The worker of this very process refuses to read what it writes.
    sharp.unblock({ operation: ['VipsForeignLoadHeif'] });
    const { format, width } = await sharp(bytes).metadata();
    expect([file.headers.get('content-type'), format, width]).toEqual(['image/avif', 'heif', 320]);
    // For shared links, drawn when it is asked for and then kept.
    for (const _ of [1, 2]) {
      const preview = await fetch(`${api.url}/v1/market/previews/${picture.id}`);
      expect(preview.headers.get('content-type')).toBe('image/jpeg');
      const drawn = await sharp(Buffer.from(await preview.arrayBuffer())).metadata();
      expect(drawn.format).toBe('jpeg');
    }
  });

  it('tells the client what it says of itself, in both languages and in order', async () => {
    const shop = await openShop(api);
    const attributes = { dual: true, state: 'used', warranty: '6 mois', warranty2: undefined };
    const phone = { ...onShelf, title: 'Téléphone Itel', category: 'telephones', attributes };
    const { body } = await seen((await add(shop, phone)).id);
    expect(body.attributes).toEqual([
      {
        ...{ key: 'state', nameFr: 'État', nameEn: 'Condition', kind: 'choice', unit: null },
        ...{ value: 'used', choice: { fr: 'Occasion', en: 'Used' } },
      },
      {
        ...{ key: 'warranty', nameFr: 'Garantie', nameEn: 'Warranty', kind: 'text', unit: null },
        ...{ value: '6 mois', choice: null },
      },
      {
        ...{ key: 'dual', nameFr: 'Double SIM', nameEn: 'Dual SIM', kind: 'boolean', unit: null },
        ...{ value: true, choice: null },
      },
    ]);
    const asked = await call(api, 'GET', '/v1/market/categories/cereales/attributes');
    expect(asked.body).toMatchObject({
      isLeaf: true,
      items: [
        { key: 'origin', kind: 'text', unit: null, choices: null },
        { key: 'weight', kind: 'number', unit: 'kg', choices: null },
      ],
    });
    const none = await call(api, 'GET', '/v1/market/categories/avions/attributes');
    expect([none.status, none.body.code]).toEqual([404, 'market.category_unknown']);
    const root = await call(api, 'GET', '/v1/market/categories/alimentation/attributes');
    expect(root.body).toMatchObject({ isLeaf: false, items: [{ key: 'origin' }] });
  });

  it.each([
    ['market.title_too_short', { title: ' \n😀 ' }],
    ['market.category_not_for_products', { category: 'alimentation' }],
    ['market.category_not_for_products', { category: 'avions' }],
    ['market.attribute_unknown', { attributes: { colour: 'rouge' } }],
    ['market.attribute_unknown', { attributes: { constructor: 'rouge' } }],
    ['market.attribute_invalid', { attributes: { weight: '5' } }],
    ['market.attribute_invalid', { attributes: { origin: true } }],
    ['market.nothing_for_sale', { state: 'active', variants: [] }],
    ['market.nothing_for_sale', { state: 'active', variants: [{ priceXof: 500, forSale: false }] }],
    ['market.was_not_dearer', { variants: [{ priceXof: 500, wasXof: 500 }] }],
    ['market.variant_twice', { variants: [{ priceXof: 500 }, { priceXof: 600 }] }],
    [
      'market.sku_twice',
      {
        variants: [
          { name: 'A', sku: 'X1', priceXof: 5 },
          { name: 'B', sku: 'X1', priceXof: 5 },
        ],
      },
    ],
    ['market.options_unclear', { optionNames: ['Taille', 'taille'] }],
    ['market.options_unclear', { optionNames: ['Taille', 'Couleur'] }],
    [
      'market.options_unclear',
      { optionNames: ['Couleur', 'Taille'], variants: [{ name: 'Rouge', priceXof: 5 }] },
    ],
  ])('is refused with %s: %j', async (code, change) => {
    const shop = await openShop(api);
    const reply = await shop.ask('POST', '/products', { ...rice, ...change });
    expect([reply.status, reply.body.code]).toEqual([422, code]);
    const [row] = await api.db.query('SELECT 1 FROM market.product WHERE store_id = $1', [
      shop.storeId,
    ]);
    expect(row).toBeUndefined();
  });

  it.each([
    { variants: [{ priceXof: 0 }] },
    { variants: [{ priceXof: 10.5 }] },
    { variants: [{ priceXof: -5 }] },
    { variants: [{ priceXof: 1e21 }] },
    { variants: [{ priceXof: 5, openingStock: 1_000_001 }] },
    { variants: [{ priceXof: 5, onHand: 7 }] },
    { variants: [{ priceXof: 5, reserved: 7 }] },
    { storeId: 'sto_0190b6a5-0000-7000-8000-000000000000' },
    { version: 9 },
    { attributes: { weight: { $gt: 1 } } },
    { title: 'x'.repeat(121) },
    { optionNames: ['a', 'b', 'c', 'd'] },
  ])('is no request with %j', async (change) => {
    const reply = await (await openShop(api)).ask('POST', '/products', { ...rice, ...change });
    expect([reply.status, reply.body.code]).toEqual([400, 'http.invalid_request']);
  });

  it('with one key ten times at once is one product, and leaves one line in the audit', async () => {
    const shop = await openShop(api);
    const key = randomUUID();
    const all = await Promise.all(
      Array.from({ length: 10 }, () => shop.ask('POST', '/products', rice, key)),
    );
    expect(new Set(all.map(({ body }) => body.id)).size).toBe(1);
    const other = await shop.ask('POST', '/products', { ...rice, title: 'Autre' }, key);
    expect([other.status, other.body.code]).toEqual([409, 'http.idempotency_conflict']);
    const lines = await api.db.query('SELECT action, outcome FROM app.audit WHERE actor = $1', [
      `user:${shop.userId}`,
    ]);
    expect(lines).toEqual([{ action: 'market.create_product', outcome: 'done' }]);
  });
});

describe('a person who writes without end', () => {
  it('is asked to wait, and told how long', async () => {
    const shop = await openShop(api);
    await api.db.query(
      `INSERT INTO app.rate_limit (bucket, window_start, used)
       VALUES ($1, date_bin('1 hour', app.now(), 'epoch'::timestamptz), 3000),
         ($2, date_bin('1 hour', app.now(), 'epoch'::timestamptz), 600)`,
      [`market.write:${shop.userId}`, `market.picture:${shop.userId}`],
    );
    const made = await shop.ask('POST', '/products', rice);
    expect([made.status, made.body.code]).toEqual([429, 'http.rate_limited']);
    expect(made.body.retryInMs).toBeLessThanOrEqual(3_600_000);
    const sent = await shop.send('/products/prd_x/pictures', await photo().png().toBuffer());
    expect([sent.status, sent.body.code]).toEqual([429, 'http.rate_limited']);
    expect((await shop.ask('GET', '/products')).status).toBe(200);
  });
});

describe('a change', () => {
  it('of a price shows in the client at once', async () => {
    const shop = await openShop(api);
    const made = await add(shop, onShelf);
    const [variant] = formOf(made).variants;
    await put(shop, made, { variants: [{ ...variant, priceXof: 3_900, wasXof: 4_500 }] });
    expect((await seen(made.id)).body.variants).toMatchObject([{ priceXof: 3_900, wasXof: 4_500 }]);
    const [{ slug }] = (await api.db.query('SELECT slug FROM market.store WHERE id = $1', [
      shop.storeId,
    ])) as [{ slug: string }];
    const list = await call(api, 'GET', `/v1/market/products?store=${slug}`);
    expect(list.body.items).toMatchObject([{ id: made.id, priceXof: 3_900, wasXof: 4_500 }]);
  });

  it('is found by its own words at once, not corrected to those of older goods', async () => {
    const shop = await openShop(api);
    await add(shop, { ...onShelf, title: 'Batterie solaire' });
    await api.parts.purge();
    const found = async (line: string) => {
      const { body } = await call(api, 'GET', `/v1/market/search?q=${line}`);
      return [body.items[0]?.title, body.corrected];
    };
    expect(await found('batteuse')).toEqual(['Batterie solaire', 'batterie']);
    const made = await add(shop, { ...rice, title: 'Batteuse à maïs' });
    expect(await found('batteuse')).toEqual(['Batterie solaire', 'batterie']);
    const { body } = await put(shop, made, { state: 'active' });
    expect(await found('batteuse')).toEqual(['Batteuse à maïs', null]);
    await put(shop, body, { title: 'Batteuse Zangbéto' });
    expect(await found('zangbeto')).toEqual(['Batteuse Zangbéto', null]);
    await add(shop, { ...onShelf, title: 'Pilon en iroko' });
    expect(await found('iroko')).toEqual(['Pilon en iroko', null]);
  });

  it('by two clerks at once is one clerk’s; the other hears of it', async () => {
    const shop = await openShop(api);
    const clerk = await joinStore(api, shop.storeId, 'clerk');
    const made = await add(shop);
    const all = await Promise.all([
      put(shop, made, { title: 'Riz de Kovié' }),
      put(clerk, made, { title: 'Riz du Nord' }),
    ]);
    expect(all.map(({ status }) => status).sort()).toEqual([200, 409]);
    const late = all.find(({ status }) => status === 409);
    expect(late?.body).toMatchObject({ code: 'market.changed_meanwhile', version: 2 });
    const first = all.find(({ status }) => status === 200);
    const { body } = await clerk.ask('GET', `/products/${made.id}`);
    expect([body.title, body.version]).toEqual([first?.body.title, 2]);
  });

  it('lets variants swap names and numbers, go, and come', async () => {
    const shop = await openShop(api);
    const variants = ['Rouge · 42', 'Rouge · 43', 'Bleu · 42'].map((name, n) => ({
      ...{ name, sku: `C-${n}`, priceXof: 5_000 + n, openingStock: 2 },
    }));
    const optionNames = ['Couleur', 'Pointure'];
    const made = await add(shop, { ...rice, attributes: {}, optionNames, variants });
    const [first, second, third] = formOf(made).variants;
    const next = [
      { ...second, name: first.name, sku: first.sku },
      { ...first, name: second.name, sku: second.sku },
      { name: ' Bleu·42 ', sku: third.sku, priceXof: 9_000, openingStock: 1 },
    ];
    const { status, body } = await put(shop, made, { variants: next });
    expect([status, body.code]).toEqual([200, undefined]);
    expect(body.variants).toMatchObject([
      { id: second.id, name: 'Rouge · 42', sku: 'C-0', priceXof: 5_001, onHand: 2 },
      { id: first.id, name: 'Rouge · 43', sku: 'C-1', priceXof: 5_000, onHand: 2 },
      { name: 'Bleu · 42', sku: 'C-2', priceXof: 9_000, onHand: 1 },
    ]);
    expect(body.variants[2].id).not.toBe(third.id);
    const again = await put(shop, body, { variants: [{ ...third, openingStock: 0 }] });
    expect([again.status, again.body.code]).toEqual([404, 'market.variant_unknown']);
  });

  it('does not take a variant away that buyers were promised', async () => {
    const shop = await openShop(api);
    const made = await add(shop);
    await api.db.query('UPDATE market.variant SET reserved = 2 WHERE store_id = $1', [
      shop.storeId,
    ]);
    const reply = await put(shop, made, { variants: [] });
    expect([reply.status, reply.body]).toMatchObject([
      409,
      { code: 'market.variant_promised', reserved: 2 },
    ]);
  });

  it('does not give a number away that another product has, also in a race', async () => {
    const shop = await openShop(api);
    const numbered = { ...rice, variants: [{ sku: 'RIZ-5', priceXof: 4_500 }] };
    const all = await Promise.all(
      Array.from({ length: 6 }, () => shop.ask('POST', '/products', numbered)),
    );
    expect(all.filter(({ status }) => status === 201)).toHaveLength(1);
    const refused = all.filter(({ status }) => status !== 201);
    expect(refused.map(({ body }) => body.code)).toEqual(Array(5).fill('market.sku_taken'));
    expect(refused[0]?.body.sku).toBe('RIZ-5');
    // Another store counts for itself.
    await add(await openShop(api), numbered);
  });

  it('takes it off the shelf: archived, or paused with nothing for sale', async () => {
    const shop = await openShop(api);
    const made = await add(shop, onShelf);
    expect((await seen(made.id)).status).toBe(200);
    const archived = await put(shop, made, { state: 'archived' });
    expect([archived.body.state, (await seen(made.id)).status]).toEqual(['archived', 404]);
  });
});

describe('another store’s', () => {
  it('product, variant and picture are not there, whatever is asked', async () => {
    const [mine, theirs] = [await openShop(api), await openShop(api)];
    const { id, variants } = await add(theirs, onShelf);
    const picture = await theirs.send(`/products/${id}/pictures`, await photo().png().toBuffer());
    const product = `/products/${id}`;
    const form = { ...rice, variants: [{ priceXof: 1 }], version: 1 };
    const unknown = [
      ['GET', product, undefined, 'market.product_unknown'],
      ['PUT', product, form, 'market.product_unknown'],
      ['POST', `${product}/duplicate`, { title: 'À moi' }, 'market.product_unknown'],
      ['GET', `${product}/movements`, undefined, 'market.product_unknown'],
      ['PUT', `${product}/pictures/order`, { ids: [] }, 'market.product_unknown'],
      ['DELETE', `${product}/pictures/${picture.body.id}`, undefined, 'market.product_unknown'],
      [
        'POST',
        `/variants/${variants[0].id}/movements`,
        { delta: 1, reason: 'received' },
        'market.variant_unknown',
      ],
    ] as const;
    for (const [method, below, body, code] of unknown) {
      const reply = await mine.ask(method, below, body);
      expect([below, reply.status, reply.body.code]).toEqual([below, 404, code]);
    }
    const sent = await mine.send(`${product}/pictures`, await photo().png().toBuffer());
    expect([sent.status, sent.body.code]).toEqual([404, 'market.product_unknown']);
    const bulk = await mine.ask('POST', '/products/bulk', {
      ids: [id],
      change: { state: 'archived' },
    });
    expect(bulk.body).toEqual({
      ...{ editId: null, changed: 0 },
      refused: [{ id, code: 'market.product_unknown' }],
    });
    // Their variant in my product is none of mine either.
    const own = await add(mine);
    const stolen = await put(mine, own, { variants: [{ id: variants[0].id, priceXof: 1 }] });
    expect([stolen.status, stolen.body.code]).toEqual([404, 'market.variant_unknown']);
    expect((await theirs.ask('GET', product)).body).toMatchObject({ version: 1, state: 'active' });
  });
});

describe('a store’s own list', () => {
  it('is narrowed, and counted', async () => {
    const shop = await openShop(api);
    const goods = [
      { ...onShelf, title: 'Gari blanc', variants: [{ priceXof: 600, openingStock: 2, lowAt: 5 }] },
      { ...onShelf, title: 'Gari jaune', variants: [{ priceXof: 700, sku: 'GJ-1' }] },
      { ...rice, title: 'Poisson fumé', category: 'poisson', attributes: {} },
      { ...rice, title: 'Ancien maïs', state: 'archived' },
    ];
    for (const one of goods) await add(shop, one);
    const titles = async (query: string) =>
      (await shop.ask('GET', `/products${query}`)).body.items.map((one: Body) => one.title).sort();
    expect(await titles('')).toEqual(['Gari blanc', 'Gari jaune', 'Poisson fumé']);
    expect(await titles('?state=archived')).toEqual(['Ancien maïs']);
    expect(await titles('?state=active&q=GARI')).toEqual(['Gari blanc', 'Gari jaune']);
    expect(await titles('?q=gj-')).toEqual(['Gari jaune']);
    expect(await titles('?q=%25')).toEqual([]);
    expect(await titles('?category=poisson')).toEqual(['Poisson fumé']);
    expect(await titles('?category=alimentation&low=yes')).toEqual(['Gari blanc']);
    expect((await shop.ask('GET', '/products/counts')).body).toEqual({
      ...{ draft: 1, active: 2, archived: 1, low: 1 },
    });
    const unknown = await shop.ask('GET', '/products?category=avions');
    expect([unknown.status, unknown.body.code]).toEqual([404, 'market.category_unknown']);
    const [line] = (await shop.ask('GET', '/products?q=blanc')).body.items;
    expect(line).toMatchObject({ priceXof: 600, onHand: 2, reserved: 0, low: true, variants: 1 });
  });

  it('gives each product once in pages of any size and order', async () => {
    const shop = await openShop(api);
    const count = 40;
    const ids: string[] = [];
    for (let n = 0; n < count; n += 1) {
      const variants = n % 9 === 0 ? [] : [{ priceXof: 100 + (n % 4), openingStock: n % 3 }];
      ids.push((await add(shop, { ...rice, title: `Article ${n % 5} œuf`, variants })).id);
    }
    const order = fc.constantFrom('changed', 'title', 'price', 'stock');
    await fc.assert(
      fc.asyncProperty(order, fc.integer({ min: 1, max: 50 }), async (sort, limit) => {
        const got: string[] = [];
        for (let after: string | null = ''; after !== null; ) {
          const mark: string = after === '' ? '' : `&after=${encodeURIComponent(after)}`;
          const { body } = await shop.ask('GET', `/products?sort=${sort}&limit=${limit}${mark}`);
          got.push(...body.items.map((one: Body) => one.id));
          after = body.next;
        }
        expect(got).toHaveLength(count);
        expect([...got].sort()).toEqual([...ids].sort());
      }),
      { numRuns: 16 },
    );
    const odd = await shop.ask('GET', '/products?sort=price&after=abc_0190');
    expect(odd.body).toEqual({ items: [], next: null });
  });
});

describe('a duplicate', () => {
  it('is a draft with the same texts and prices, without stock and numbers', async () => {
    const shop = await openShop(api);
    const variants = [{ name: 'Rouge', sku: 'R-1', priceXof: 500, openingStock: 4, lowAt: 1 }];
    const made = await add(shop, { ...onShelf, optionNames: ['Couleur'], variants });
    const path = `/products/${made.id}`;
    await shop.send(`${path}/pictures`, await photo().png().toBuffer());
    const pictures = async (id: string) => (await shop.ask('GET', `/products/${id}`)).body.pictures;
    await expect.poll(async () => (await pictures(made.id))[0].state).toBe('ready');
    const copy = await shop.ask('POST', `${path}/duplicate`, { title: 'Riz (copie)' });
    expect([copy.status, copy.body]).toMatchObject([
      201,
      {
        ...{ title: 'Riz (copie)', state: 'draft', version: 1, optionNames: ['Couleur'] },
        ...{ attributes: rice.attributes, pictures: [{ state: 'processing' }] },
        variants: [{ name: 'Rouge', sku: null, priceXof: 500, onHand: 0, lowAt: 1 }],
      },
    ]);
    await expect.poll(async () => (await pictures(copy.body.id))[0].state).toBe('ready');
    const [model] = await pictures(made.id);
    const [copied] = await pictures(copy.body.id);
    expect(copied).toMatchObject({ thumbhash: model.thumbhash, widthPx: model.widthPx });
    await shop.ask('DELETE', `${path}/pictures/${model.id}`);
    await expect
      .poll(async () => (await fetch(`${api.url}/v1/market/pictures/${model.id}/160`)).status)
      .toBe(404);
    expect((await fetch(`${api.url}/v1/market/pictures/${copied.id}/160`)).status).toBe(200);
  });
});

import { newId } from '@ecom/kernel';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { call, startTestApi, type TestApi } from '../harness/api.ts';
import { type Goods, openStore, plantCategories, stock } from '../harness/market.ts';

let api: TestApi;
let ids: readonly string[];

const goods: readonly Goods[] = [
  { title: 'Riz parfumé 5 kg', priceXof: 4_500, rank: 90 },
  { title: 'Gari blanc', priceXof: 600, rank: 80 },
  { title: 'Maïs jaune', priceXof: 350, rank: 70 },
  { title: 'Téléphone Samsung A15', category: 'telephones', brand: 'Samsung', priceXof: 95_000 },
  { title: 'Écouteurs Samsung', category: 'electronique', brand: 'Samsung', priceXof: 7_500 },
  { title: 'Chargeur rapide', category: 'electronique', brand: 'Oraimo', priceXof: 5_000 },
  { title: 'Poisson fumé', category: 'poisson', priceXof: 2_000, onHand: 0 },
  { title: 'Brouillon caché', state: 'draft' },
  { title: 'Ancien riz', state: 'archived' },
];

beforeAll(async () => {
  api = await startTestApi();
  await plantCategories(api.db);
  ids = await stock(api.db, await openStore(api.db, 'essai'), goods);
  await api.parts.purge();
});
afterAll(() => api.stop());

const get = (path: string) => call(api, 'GET', `/v1/market/${path}`);
const titles = (body: { items: { title: string }[] }) => body.items.map(({ title }) => title);
const visible = goods.filter(({ state }) => state === undefined).map(({ title }) => title);

describe('a list', () => {
  it('shows what is on open shelves, the best first, to everybody', async () => {
    const { status, body } = await get('products');
    expect([status, body.next]).toEqual([200, null]);
    expect(titles(body).slice(0, 3)).toEqual(visible.slice(0, 3));
    expect(titles(body).sort()).toEqual([...visible].sort());
    expect(body.items[0]).toMatchObject({
      id: `prd_${ids[0]}`,
      priceXof: 4_500,
      wasXof: null,
      inStock: true,
      store: { slug: 'essai', name: 'Boutique essai' },
      picture: null,
    });
  });

  it.each([
    ['cheap', (a: Goods, b: Goods) => (a.priceXof ?? 0) - (b.priceXof ?? 0)],
    ['dear', (a: Goods, b: Goods) => (b.priceXof ?? 0) - (a.priceXof ?? 0)],
  ])('is sorted %s', async (sort, compare) => {
    const { body } = await get(`products?sort=${sort}`);
    const expected = goods.filter(({ state }) => state === undefined).sort(compare);
    expect(titles(body)).toEqual(expected.map(({ title }) => title));
  });

  it('of a category holds what is below it', async () => {
    expect(titles((await get('products?category=electronique')).body).sort()).toEqual([
      'Chargeur rapide',
      'Téléphone Samsung A15',
      'Écouteurs Samsung',
    ]);
    expect(titles((await get('products?category=telephones')).body)).toHaveLength(1);
  });

  it('is narrowed by price, store and stock', async () => {
    const { body } = await get(
      'products?store=essai&minXof=500&maxXof=5000&inStock=yes&sort=cheap',
    );
    expect(titles(body)).toEqual(['Gari blanc', 'Riz parfumé 5 kg', 'Chargeur rapide']);
  });

  it.each([
    ['products?category=avions', 404, 'market.category_unknown'],
    ['products?store=nulle-part', 404, 'market.store_unknown'],
    ['products?limit=1000', 400, 'http.invalid_request'],
    ['products/prd_0190b6a5-0000-7000-8000-000000000000', 404, 'market.product_unknown'],
    ['stores/nulle-part', 404, 'market.store_unknown'],
  ])('%s is refused by %i %s', async (path, status, code) => {
    const reply = await get(path);
    expect([reply.status, reply.body.code]).toEqual([status, code]);
  });
});

describe('pages', () => {
  it('of any size and order give each product once, and all of them', async () => {
    const store = await openStore(api.db, 'pages');
    const many = Array.from({ length: 60 }, (_, n) => ({
      title: `Article ${n}`,
      priceXof: 100 + (n % 7) * 50,
      rank: n % 5,
    }));
    const all = (await stock(api.db, store, many)).map((id) => `prd_${id}`).sort();
    const order = fc.constantFrom('best', 'new', 'cheap', 'dear');
    await fc.assert(
      fc.asyncProperty(order, fc.integer({ min: 1, max: 50 }), async (sort, limit) => {
        const seen: string[] = [];
        for (let next: string | null = ''; next !== null; ) {
          const after: string = next === '' ? '' : `&after=${next}`;
          const { body } = await get(`products?store=pages&sort=${sort}&limit=${limit}${after}`);
          seen.push(...body.items.map(({ id }: { id: string }) => id));
          next = body.next;
        }
        expect(seen.length).toBe(all.length);
        expect([...seen].sort()).toEqual(all);
      }),
      { numRuns: 25 },
    );
  });
});

describe('a search', () => {
  it.each([
    ['riz', 'Riz parfumé 5 kg', null],
    ['RIZ PARFUME', 'Riz parfumé 5 kg', null],
    ['telephone', 'Téléphone Samsung A15', null],
    ['téléfone samsung', 'Téléphone Samsung A15', 'telephone samsung'],
    ['ecouteur samsug', 'Écouteurs Samsung', 'ecouteurs samsung'],
    ['garri', 'Gari blanc', 'gari'],
    ['acheter mais pas cher', 'Maïs jaune', null],
    ['poissons fumés', 'Poisson fumé', 'poisson fume'],
    ['chargeurs', 'Chargeur rapide', 'chargeur'],
  ])('for «%s» finds %s', async (line, title, corrected) => {
    const { status, body } = await get(`search?q=${encodeURIComponent(line)}`);
    expect(status).toBe(200);
    expect(titles(body)[0]).toBe(title);
    expect(body.corrected).toBe(corrected);
  });

  it('counts the categories of what it found, and logs what was looked for', async () => {
    const { body } = await get('search?q=samsung');
    expect(body.categories).toEqual([
      { category: 'electronique', count: 1 },
      { category: 'telephones', count: 1 },
    ]);
    const log = await api.db.query(`SELECT found FROM market.search_log WHERE asked = 'samsung'`);
    expect(log).toEqual([{ found: 2 }]);
  });

  it.each(['zzzzqqq', '!!!', 'a', '%27; DROP TABLE market.product; --'])(
    'for «%s» finds nothing, and is no fault',
    async (line) => {
      const { status, body } = await get(`search?q=${line}`);
      expect([status, body.items]).toEqual([200, []]);
    },
  );

  it('goes on page by page', async () => {
    const store = await openStore(api.db, 'savons');
    const soaps = Array.from({ length: 45 }, (_, n) => ({ title: `Savon noir ${n}` }));
    await stock(api.db, store, soaps);
    await api.parts.purge();
    const seen = new Set<string>();
    for (let after: string | null = ''; after !== null; ) {
      const mark: string = after === '' ? '' : `&after=${after}`;
      const { body } = await get(`search?q=savon&limit=20${mark}`);
      for (const { id } of body.items) seen.add(id);
      after = body.next;
    }
    expect(seen.size).toBe(45);
  });

  it('suggests how a line goes on', async () => {
    expect((await get('suggestions?q=telephone%20sam')).body.items).toEqual(['telephone samsung']);
    expect((await get('suggestions?q=x')).body.items).toEqual([]);
  });
});

describe('a product', () => {
  it('says what it is, what it costs, and who sells it', async () => {
    const { body } = await get(`products/prd_${ids[0]}`);
    expect(body).toMatchObject({
      title: 'Riz parfumé 5 kg',
      variants: [{ name: '', priceXof: 4_500, available: 5 }],
      store: { slug: 'essai', products: 7 },
    });
  });

  it('follows its variants: price, stock and shelf', async () => {
    const [id] = await stock(api.db, await openStore(api.db, 'variantes'), [{ title: 'Pagne' }]);
    const card = async () => (await get('products?store=variantes')).body.items[0];
    expect(await card()).toMatchObject({ priceXof: 1_000, inStock: true });
    await api.db.query(
      'UPDATE market.variant SET price_xof = 900, was_xof = 1000 WHERE product_id = $1',
      [id],
    );
    expect(await card()).toMatchObject({ priceXof: 900, wasXof: 1_000 });
    await api.db.query('UPDATE market.variant SET reserved = on_hand WHERE product_id = $1', [id]);
    expect(await card()).toMatchObject({ inStock: false });
    await api.db.query('UPDATE market.variant SET for_sale = false WHERE product_id = $1', [id]);
    expect(await card()).toBeUndefined();
  });

  it('never promises more than there is, whatever writes', async () => {
    const [id] = await stock(api.db, await openStore(api.db, 'bornes'), [{ title: 'Lampe' }]);
    for (const change of ['reserved = 6', 'on_hand = -1', 'reserved = -1', 'price_xof = 0']) {
      const wrong = api.db.query(`UPDATE market.variant SET ${change} WHERE product_id = $1`, [id]);
      await expect(wrong).rejects.toThrow(/variant_/);
    }
  });
});

describe('a store', () => {
  it('says when it is open, by the clock of Lomé', async () => {
    const { body } = await get('stores/essai');
    expect(body.hours).toHaveLength(7);
    const minute = new Date().getUTCHours() * 60 + new Date().getUTCMinutes();
    expect(body.openNow).toBe(minute >= 420 && minute < 1_140);
  });
});

describe('what narrows a list', () => {
  /** Three stores on one road to the east; only the first brings things to Bè. */
  const lons = [1.25, 1.27, 1.23];
  let stores: string[];
  beforeAll(async () => {
    stores = [];
    for (const [n, lon] of lons.entries()) {
      const id = await openStore(api.db, `route-${n}`);
      await api.db.query('UPDATE market.store SET lat = 6.13, lon = $2 WHERE id = $1', [id, lon]);
      const goods = [0, 1, 2].map((best) => ({ title: `Natte ${n}${best}`, rank: best + 1 }));
      await stock(api.db, id, goods);
      stores.push(id);
    }
    await api.db.query(
      `INSERT INTO market.delivery_zone (store_id, quartier, fee_xof) VALUES ($1, 'Bè', 300)`,
      [stores[0]],
    );
    await api.parts.purge();
  });
  const mats = (query: string) => get(`search?q=natte&limit=50${query}`);

  it('gives stores from the nearest, page by page, the best of each first', async () => {
    const seen: string[] = [];
    for (let after = ''; ; ) {
      const { body } = await get(`products?sort=near&near=6.13,1.251&limit=4${after}`);
      seen.push(...titles(body));
      if (body.next === null) break;
      after = `&after=${body.next}`;
    }
    const ours = seen.filter((title) => title.startsWith('Natte'));
    expect(ours).toEqual([0, 1, 2].flatMap((n) => [2, 1, 0].map((rank) => `Natte ${n}${rank}`)));
    expect(new Set(seen).size).toBe(seen.length);
  });

  it('knows where a store delivers, and whether one can buy there now', async () => {
    expect(titles((await mats('&deliversTo=B%C3%A8')).body)).toHaveLength(3);
    expect(titles((await mats('&deliversTo=Nulle%20part')).body)).toEqual([]);
    // Around the clock, but the second one has put up its pause.
    await api.db.query('UPDATE market.store_hours SET opens_minute = 0, closes_minute = 1440');
    await api.db.query(
      `UPDATE market.store SET paused_until = app.now() + interval '1 hour' WHERE id = $1`,
      [stores[1]],
    );
    expect(titles((await mats('&openNow=yes')).body)).toHaveLength(6);
    expect((await get('products?store=route-1&openNow=yes')).body.items).toEqual([]);
    expect((await get('products?store=nulle-part&openNow=yes')).status).toBe(404);
  });

  it('puts what is near a little before what is far', async () => {
    const first = async (near: string) => titles((await mats(`&near=${near}`)).body)[0];
    expect(await first('6.13,1.27')).toBe('Natte 12');
    expect(await first('6.13,1.23')).toBe('Natte 22');
  });

  it('counts what there is to choose from, the chosen one left aside', async () => {
    const { body } = await get('facets?q=nattes&store=route-1&inStock=yes');
    expect(body).toMatchObject({ total: 3, capped: false, inStock: 3, openNow: 0 });
    expect(body.categories).toEqual([{ category: 'cereales', count: 3 }]);
    expect(
      body.stores.map(({ slug, count }: { slug: string; count: number }) => [slug, count]),
    ).toEqual([
      ['route-0', 3],
      ['route-1', 3],
      ['route-2', 3],
    ]);
    const all = (await get('facets?category=electronique')).body;
    expect([all.total, all.minXof, all.maxXof]).toEqual([3, 5_000, 95_000]);
    expect((await get('facets?q=zzzqq')).body).toMatchObject({ total: 0, minXof: null });
  });

  it.each(['products?near=ici', 'products?near=6.1', 'products?openNow=peut-etre'])(
    'refuses %s',
    async (path) => expect((await get(path)).status).toBe(400),
  );
});

it('a store says which days are not like their weekday, for a month, and what it shows first', async () => {
  const storeId = await openStore(api.db, 'jours');
  const [shown = ''] = await stock(api.db, storeId, [{ title: 'Natte', rank: 9 }]);
  const pictureId = newId();
  await api.db.query(
    `INSERT INTO market.picture (id, product_id, store_id, position, width_px, height_px, thumbhash)
     VALUES ($1, $2, $3, 0, 640, 640, '')`,
    [pictureId, shown, storeId],
  );
  await api.db.query('UPDATE market.product SET picture_id = $1 WHERE id = $2', [pictureId, shown]);
  await api.db.query(
    `INSERT INTO market.store_exception (store_id, date, opens_minute, closes_minute, note)
     SELECT $1, app.now()::date + d, m, m + 60, 'Fête'
     FROM (VALUES (-1, 600), (0, NULL), (3, 600), (31, 600)) x (d, m)`,
    [storeId],
  );
  const { body } = await get('stores/jours');
  expect(body.pictureId).toBe(`pic_${pictureId}`);
  expect(body.openNow).toBe(false);
  expect(body.exceptions.map((one: { opensMinute: number }) => one.opensMinute)).toEqual([
    null,
    600,
  ]);
});

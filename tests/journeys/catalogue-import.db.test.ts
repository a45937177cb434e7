import { randomUUID } from 'node:crypto';
import { newId } from '@ecom/kernel';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestApi, type TestApi } from '../harness/api.ts';
import { plantCategories, stock } from '../harness/market.ts';
import { joinStore, type Merchant, openShop, plantAttributes } from '../harness/merchant.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
  await plantCategories(api.db);
  await plantAttributes(api.db);
});
afterAll(() => api.stop());

// biome-ignore lint/suspicious/noExplicitAny: a JSON body, of which each test says what it expects
type Body = any;

const resting = ['mapping', 'checked', 'stopped', 'done', 'cancelled', 'failed'];

/** Waits for the worker. */
async function settled(shop: Merchant, id: string): Promise<Body> {
  await expect
    .poll(async () => resting.includes((await shop.ask('GET', `/imports/${id}`)).body.state), {
      timeout: 30_000,
      interval: 50,
    })
    .toBe(true);
  return (await shop.ask('GET', `/imports/${id}`)).body;
}

async function sent(shop: Merchant, file: string | Uint8Array, name = 'stock.csv'): Promise<Body> {
  const bytes = typeof file === 'string' ? Buffer.from(file, 'utf8') : file;
  const path = `/imports?fileName=${encodeURIComponent(name)}`;
  const { status, body } = await shop.send(path, bytes, 'application/octet-stream');
  expect([status, body.code]).toEqual([201, undefined]);
  return settled(shop, body.id);
}

/** As far as the check, with the columns that were suggested. */
async function checked(shop: Merchant, file: string | Uint8Array, name?: string): Promise<Body> {
  const { id, columns, state } = await sent(shop, file, name);
  expect(state).toBe('mapping');
  const { status } = await shop.ask('PUT', `/imports/${id}/mapping`, { columns });
  expect(status).toBe(200);
  return settled(shop, id);
}

async function ran(shop: Merchant, id: string, onlyGood = false): Promise<Body> {
  const { status } = await shop.ask('POST', `/imports/${id}/run`, { onlyGood });
  expect(status).toBe(200);
  return settled(shop, id);
}

const errorsOf = async (shop: Merchant, id: string): Promise<Body[]> =>
  (await shop.ask('GET', `/imports/${id}/errors`)).body.items;

async function exported(shop: Merchant, format: 'csv' | 'xlsx'): Promise<Uint8Array> {
  const response = await fetch(`${api.url}${shop.path}/export?format=${format}`, {
    headers: { authorization: `Bearer ${shop.token}` },
  });
  expect(response.status).toBe(200);
  return new Uint8Array(await response.arrayBuffer());
}

const shelfOf = (shop: Merchant) =>
  api.db.query<Body>(
    `SELECT p.title, v.name, v.sku, v.price_xof AS price, v.on_hand AS stock, p.state
     FROM market.product p JOIN market.variant v ON v.product_id = p.id
     WHERE p.store_id = $1 ORDER BY p.title, v.position, v.id`,
    [shop.storeId],
  );

const file = `Titre;Variante;Référence;Catégorie;Prix (F);Prix barré (F);Stock;État;Origine
Riz parfumé;5 kg;RIZ5;Céréales;4 500;5.000 F;12;actif;Kovié
Riz parfumé;25 kg;RIZ25;;21500;;3;;
Itel A60;;ITEL;Téléphones;45000 FCFA;;7;brouillon;
`;

describe('a spreadsheet', () => {
  it('is read, mapped, tried and written, and changes nothing the second time', async () => {
    const shop = await openShop(api);
    const first = await checked(shop, file);
    expect(first).toMatchObject({
      ...{ state: 'checked', rowsTotal: 3, rowsDone: 3, created: 2, badRows: 0 },
      ...{
        header: [
          'Titre',
          'Variante',
          'Référence',
          'Catégorie',
          'Prix (F)',
          'Prix barré (F)',
        ].concat('Stock', 'État', 'Origine'),
      },
    });
    expect(await shelfOf(shop)).toEqual([]);
    const done = await ran(shop, first.id);
    expect(done).toMatchObject({ state: 'done', created: 2, changed: 0, badRows: 0 });
    expect(await shelfOf(shop)).toEqual([
      { title: 'Itel A60', name: '', sku: 'ITEL', price: 45_000, stock: 7, state: 'draft' },
      { title: 'Riz parfumé', name: '5 kg', sku: 'RIZ5', price: 4_500, stock: 12, state: 'active' },
      {
        title: 'Riz parfumé',
        name: '25 kg',
        sku: 'RIZ25',
        price: 21_500,
        stock: 3,
        state: 'active',
      },
    ]);
    const again = await checked(shop, file);
    expect(again).toMatchObject({ created: 0, changed: 0, unchanged: 2, badRows: 0 });
    for (const format of ['csv', 'xlsx'] as const) {
      const back = await checked(shop, await exported(shop, format), `catalogue.${format}`);
      expect(back).toMatchObject({
        kind: format,
        created: 0,
        changed: 0,
        unchanged: 2,
        badRows: 0,
      });
    }
  });

  it('is let loose once, however often the same word arrives', async () => {
    const shop = await openShop(api);
    const { id } = await checked(shop, file);
    const key = randomUUID();
    const say = () => shop.ask('POST', `/imports/${id}/run`, { onlyGood: false }, key);
    const [first, second] = [await say(), await say()];
    expect([first.status, second.status, second.body]).toEqual([200, 200, first.body]);
    expect(await settled(shop, id)).toMatchObject({ state: 'done', created: 2 });
    const late = await shop.ask('POST', `/imports/${id}/run`, { onlyGood: false });
    expect([late.status, late.body.code]).toEqual([409, 'market.not_in_this_state']);
    expect(await shelfOf(shop)).toHaveLength(3);
  });

  it('changes prices and stock of what it names by number, and leaves the rest', async () => {
    const shop = await openShop(api);
    await ran(shop, (await checked(shop, file)).id);
    const done = await ran(shop, (await checked(shop, 'sku,prix,stock\nRIZ5,4750,20\n')).id);
    expect(done).toMatchObject({ state: 'done', created: 0, changed: 1, unchanged: 0 });
    expect((await shelfOf(shop))[1]).toMatchObject({ sku: 'RIZ5', price: 4_750, stock: 20 });
    const moved = await api.db.query(
      `SELECT delta, reason, note FROM market.stock_movement m JOIN market.variant v
       ON v.id = m.variant_id WHERE v.store_id = $1 AND v.sku = 'RIZ5' ORDER BY m.moved_at`,
      [shop.storeId],
    );
    expect(moved).toEqual([
      { delta: 12, reason: 'imported', note: 'stock.csv' },
      { delta: 8, reason: 'imported', note: 'stock.csv' },
    ]);
  });

  it('says which rows are wrong and why, and writes the good ones only if asked', async () => {
    const shop = await openShop(api);
    const wrong = `Titre;Catégorie;Prix;Stock;En vente;SKU
Savon;Céréale;500;1;oui;A1
Huile;Céréales;cher;1;oui;A2
Sel;Céréales;300;-4;peut-être;A3
Mil;Céréales;700;9;oui;A4
Maïs;Céréales;650;9;oui;A4
`;
    const { id, ...tried } = await checked(shop, wrong);
    expect(tried).toMatchObject({ state: 'checked', created: 1, badRows: 4 });
    expect(await errorsOf(shop, id)).toMatchObject([
      {
        row: 2,
        column: 'category',
        code: 'market.import_category_unclear',
        value: 'Céréale',
        facts: { likest: 'Céréales' },
      },
      { row: 3, column: 'price', code: 'market.import_number_unclear', value: 'cher' },
      {
        row: 4,
        column: 'forSale',
        code: 'market.import_choice_unclear',
        facts: { choices: 'oui, non' },
      },
      { row: 4, column: 'stock', code: 'market.import_number_unclear', value: '-4' },
      { row: 6, column: 'sku', code: 'market.import_number_twice', facts: { first: 5 } },
    ]);
    const refused = await shop.ask('POST', `/imports/${id}/run`, { onlyGood: false });
    expect([refused.status, refused.body.code]).toEqual([409, 'market.import_has_errors']);
    expect(await ran(shop, id, true)).toMatchObject({ state: 'done', created: 1, badRows: 4 });
    expect((await shelfOf(shop)).map(({ title }: Body) => title)).toEqual(['Mil']);
    expect(await errorsOf(shop, id)).toHaveLength(5);
  });

  it('stops where the shelf changed since it was tried, and goes on when asked', async () => {
    const shop = await openShop(api);
    await ran(shop, (await checked(shop, file)).id);
    const { id } = await checked(shop, 'sku;stock\nRIZ5;2\n');
    await api.db.query(
      `UPDATE market.variant SET reserved = 5 WHERE store_id = $1 AND sku = 'RIZ5'`,
      [shop.storeId],
    );
    expect(await ran(shop, id)).toMatchObject({
      ...{ state: 'stopped', failure: 'market.import_has_errors', rowsDone: 0 },
    });
    expect(await errorsOf(shop, id)).toMatchObject([
      {
        row: 2,
        column: 'stock',
        code: 'market.stock_promised',
        facts: { onHand: 12, reserved: 5 },
      },
    ]);
    await api.db.query('UPDATE market.variant SET reserved = 0 WHERE store_id = $1', [
      shop.storeId,
    ]);
    expect(await ran(shop, id)).toMatchObject({ state: 'done', changed: 1, badRows: 0 });
  });

  it('of another store is unknown, and products of another store are never touched', async () => {
    const [shop, other] = [await openShop(api), await openShop(api)];
    await ran(shop, (await checked(shop, file)).id);
    const theirs = await exported(shop, 'csv');
    const { id, ...tried } = await checked(other, theirs);
    expect(tried).toMatchObject({ created: 2, changed: 0, badRows: 0 });
    for (const [method, below, body] of [
      ['GET', '', undefined],
      ['GET', '/errors', undefined],
      ['PUT', '/mapping', { columns: tried.columns }],
      ['POST', '/run', { onlyGood: true }],
      ['POST', '/cancel', undefined],
    ] as const) {
      const reply = await shop.ask(method, `/imports/${id}${below}`, body);
      expect([method, reply.status, reply.body.code]).toEqual([
        method,
        404,
        'market.import_unknown',
      ]);
    }
  });

  it('is the business of managers: a clerk looks, and one put out does not go on writing', async () => {
    const shop = await openShop(api);
    const clerk = await joinStore(api, shop.storeId, 'clerk');
    const manager = await joinStore(api, shop.storeId, 'manager');
    const refused = await clerk.send('/imports', Buffer.from(file), 'text/csv');
    expect([refused.status, refused.body.code]).toEqual([403, 'market.role_too_low']);
    const { id } = await checked(manager, file);
    expect((await clerk.ask('GET', `/imports/${id}`)).status).toBe(200);
    // Put out between the check and the worker's turn.
    await api.db.query(
      `UPDATE market.import SET state = 'running', rows_done = 0, groups_done = 0, created = 0 WHERE id = $1`,
      [id.slice(4)],
    );
    await api.db.query('DELETE FROM market.store_member WHERE user_id = $1', [manager.userId]);
    await api.parts.database.transaction(async (tx) => {
      tx.enqueue({ topic: 'market.work_import', payload: { id: id.slice(4) } });
    });
    expect(await settled(shop, id)).toMatchObject({
      ...{ state: 'stopped', failure: 'market.role_too_low' },
    });
    expect(await shelfOf(shop)).toEqual([]);
  });
});

describe('an import that nobody goes on with', () => {
  it('is woken where its message was lost, and ended after a week of waiting', async () => {
    const shop = await openShop(api);
    const { id } = await checked(shop, file);
    const waiting = await checked(shop, file);
    const age = (one: string, state: string, interval: string) =>
      api.db.query(
        `UPDATE market.import SET state = $2, rows_done = 0, groups_done = 0, created = 0,
           changed_at = app.now() - $3::interval WHERE id = $1`,
        [one.slice(4), state, interval],
      );
    await age(id, 'running', '20 minutes');
    await age(waiting.id, 'checked', '8 days');
    await api.parts.purge();
    expect(await settled(shop, id)).toMatchObject({ state: 'done', created: 2 });
    expect(await settled(shop, waiting.id)).toMatchObject({
      ...{ state: 'cancelled', failure: 'market.import_forgotten' },
    });
  });
});

describe('a template', () => {
  it.each(['csv', 'xlsx'] as const)('as %s can be sent back as it is', async (format) => {
    const shop = await openShop(api);
    const below = `template?format=${format}&category=cereales`;
    const response = await fetch(`${api.url}${shop.path}/export/${below}`, {
      headers: { authorization: `Bearer ${shop.token}` },
    });
    const bytes = new Uint8Array(await response.arrayBuffer());
    const tried = await checked(shop, bytes, `modele.${format}`);
    expect(tried).toMatchObject({ created: 1, badRows: 0, rowsTotal: 2 });
    expect(tried.columns).toEqual(expect.arrayContaining(['attribute:weight', 'attribute:origin']));
    expect(tried.columns).not.toContain(null);
  });
});

describe('many rows', () => {
  it('are written in chunks; whoever goes on after a death does nothing twice', async () => {
    const shop = await openShop(api);
    const rows = Array.from(
      { length: 5_000 },
      (_, n) =>
        `Article ${n >> 1};${n % 2 === 0 ? 'Petit' : 'Grand'};S${n};Céréales;${500 + n};${n % 50};actif`,
    );
    const { id, ...tried } = await checked(
      shop,
      `Titre;Variante;SKU;Catégorie;Prix;Stock;État\n${rows.join('\n')}\n`,
    );
    expect(tried).toMatchObject({ rowsTotal: 5_000, created: 2_500, badRows: 0 });
    // Each message twice, as after a worker that died while it held one.
    const again = () =>
      api.parts.database.transaction(async (tx) => {
        tx.enqueue({ topic: 'market.work_import', payload: { id: id.slice(4) } });
      });
    await shop.ask('POST', `/imports/${id}/run`, { onlyGood: false });
    const twice = Promise.all([
      again(),
      api.parts.drain(AbortSignal.timeout(60_000)),
      api.parts.drain(AbortSignal.timeout(60_000)),
    ]);
    const done = await settled(shop, id);
    await twice;
    expect(done).toMatchObject({ state: 'done', rowsDone: 5_000, created: 2_500, changed: 0 });
    const [shelf] = await api.db.query<Body>(
      `SELECT count(*)::int AS variants, sum(v.on_hand)::int AS stock,
         bool_and(v.on_hand = (SELECT coalesce(sum(m.delta), 0) FROM market.stock_movement m
           WHERE m.variant_id = v.id)) AS adds
       FROM market.variant v WHERE v.store_id = $1`,
      [shop.storeId],
    );
    expect(shelf).toEqual({ variants: 5_000, stock: 122_500, adds: true });
    const back = await checked(shop, await exported(shop, 'xlsx'), 'catalogue.xlsx');
    expect(back).toMatchObject({ created: 0, changed: 0, unchanged: 2_500, badRows: 0 });
  }, 60_000);
});

describe('a file that is none', () => {
  it.each([
    ['nothing', '', 422, 'files.empty'],
    [
      'a picture',
      Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0]),
      422,
      'market.import_not_a_table',
    ],
    ['nine megabytes', Buffer.alloc(9_000_000, 'a'), 413, 'http.body_too_large'],
  ])('is refused at once: %s', async (_, bytes, status, code) => {
    const shop = await openShop(api);
    const reply = await shop.send('/imports', Buffer.from(bytes), 'application/octet-stream');
    expect([reply.status, reply.body.code]).toEqual([status, code]);
  });

  it.each([
    ['only a header', 'Titre;Prix\n', 'market.import_empty'],
    ['quotes that never close', 'Titre;Prix\n"Riz;500\n', 'market.import_quotes_open'],
    ['a workbook cut off', Buffer.from('PK\u0003\u0004 and no more'), 'market.import_damaged'],
  ])('fails with a reason when it is read: %s', async (_, bytes, failure) => {
    const shop = await openShop(api);
    expect(await sent(shop, Buffer.from(bytes))).toMatchObject({ state: 'failed', failure });
  });

  it('gives back what the demonstration’s stock holds, whoever filled it', async () => {
    const shop = await openShop(api);
    await stock(api.db, shop.storeId, [
      { title: '=HYPERLINK("http://x")', priceXof: 900 },
      { title: `-${newId()}`, priceXof: 900 },
    ]);
    const csv = Buffer.from(await exported(shop, 'csv')).toString('utf8');
    expect(csv).not.toMatch(/(^|;)"?[=+@-][^\d;]/m);
    expect(await checked(shop, Buffer.from(csv))).toMatchObject({ changed: 0, unchanged: 2 });
  });
});

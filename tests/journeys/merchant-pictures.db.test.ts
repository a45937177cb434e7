import { randomUUID } from 'node:crypto';
import { deflateSync } from 'node:zlib';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { call, startTestApi, type TestApi } from '../harness/api.ts';
import { plantCategories } from '../harness/market.ts';
import { type Merchant, openShop } from '../harness/merchant.ts';
import { bombPng, greyPng, pngChunk } from '../hostile/images.ts';
import {
  type HostileFile,
  hostileFiles,
  photo,
  secret,
  talkativeFiles,
} from '../hostile/uploads/files.ts';

const hostile = await hostileFiles();
const talkative = await talkativeFiles();

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
  await plantCategories(api.db);
});
afterAll(() => api.stop());

const soap = {
  ...{ title: 'Savon noir', category: 'cereales', state: 'active' },
  variants: [{ priceXof: 500, openingStock: 3 }],
};

interface Picture {
  readonly id: string;
  readonly state: string;
  readonly failure: string | null;
  readonly thumbhash: string | null;
  readonly widthPx: number;
  readonly heightPx: number;
}

/** A shop with one product, and what can be done with its pictures. */
async function gallery(shop?: Merchant) {
  const member = shop ?? (await openShop(api));
  const { id } = (await member.ask('POST', '/products', soap)).body;
  const path = `/products/${id}`;
  const all = async (): Promise<Picture[]> => (await member.ask('GET', path)).body.pictures;
  const settled = async () => (await all()).every(({ state }) => state !== 'processing');
  return {
    ...{ ...member, id, path, all },
    add: (bytes: Uint8Array, type?: string) => member.send(`${path}/pictures`, bytes, type),
    drawn: () => expect.poll(settled, { timeout: 15_000 }).toBe(true),
  };
}

const fileOf = (id: string, width = 640) => fetch(`${api.url}/v1/market/pictures/${id}/${width}`);
const bytesOf = async (id: string, width?: number) =>
  Buffer.from(await (await fileOf(id, width)).arrayBuffer());

describe('a file that is no picture', () => {
  it.each(hostile)('is refused at once: $name', async ({ bytes, type, code }: HostileFile) => {
    const { add, all } = await gallery();
    const reply = await add(bytes, type);
    expect([reply.status, reply.body.code]).toEqual([422, code]);
    expect(await all()).toEqual([]);
  });

  it('leaves nothing in the store, and no work', async () => {
    const rows = await api.db.query(`SELECT 1 FROM app.outbox WHERE topic LIKE 'market.%'`);
    expect(rows).toEqual([]);
  });

  it.each([8 * 1024 * 1024 + 1, 20 * 1024 * 1024])('is refused at %i bytes', async (size) => {
    const { add } = await gallery();
    const reply = await add(Buffer.concat([greyPng(), Buffer.alloc(size - greyPng().length)]));
    expect(reply.status).toBe(413);
    expect(['files.too_large', 'http.body_too_large']).toContain(reply.body.code);
  });

  it('that only the encoder sees through is told, and shown to nobody', async () => {
    const { add, all, drawn, id, send, path } = await gallery();
    const grey = greyPng(200, 200);
    const header = grey.subarray(0, 8 + 25);
    const broken = pngChunk('IDAT', deflateSync(Buffer.from('not two hundred rows of pixels')));
    const reply = await add(Buffer.concat([header, broken, pngChunk('IEND', Buffer.alloc(0))]));
    expect(reply.status).toBe(201);
    await drawn();
    expect(await all()).toMatchObject([{ state: 'failed', failure: 'unreadable' }]);
    expect((await fileOf(reply.body.id)).status).toBe(404);
    const uuid = reply.body.id.slice(4);
    expect(await api.parts.files.get(`market-upload/${uuid}`)).toBeNull();
    expect((await call(api, 'GET', `/v1/market/products/${id}`)).body.pictures).toEqual([]);
    expect((await send(`${path}/pictures`, bombPng())).body.code).toBe('files.too_many_pixels');
  });
});

describe('a picture', () => {
  it.each(talkative)('is shown without what else it said: %s', async (_, bytes, type) => {
    const { add, all, drawn } = await gallery();
    expect((await add(bytes, type)).status).toBe(201);
    await drawn();
    const [picture] = await all();
    expect(picture).toMatchObject({ state: 'ready', failure: null });
    for (const width of [160, 320, 640]) {
      const served = await bytesOf(picture?.id ?? '', width);
      for (const trace of [secret, '<script', 'GPSLatitude', 'xmpmeta', 'tEXt', 'zTXt']) {
        expect(served.includes(trace), trace).toBe(false);
      }
    }
  });

  it('stands upright, in three widths, never larger than it was', async () => {
    const { add, all, drawn } = await gallery();
    const lying = await photo().resize(500, 300).withMetadata({ orientation: 6 }).jpeg().toBuffer();
    await add(lying, 'image/jpeg');
    await drawn();
    const [picture] = await all();
    expect(picture).toMatchObject({ widthPx: 300, heightPx: 500 });
    // The worker of this very process refuses to read what it writes.
    sharp.unblock({ operation: ['VipsForeignLoadHeif'] });
    const widths = await Promise.all(
      [160, 320, 640].map(async (width) => {
        const image = await sharp(await bytesOf(picture?.id ?? '', width)).metadata();
        return [image.format, image.width, image.exif];
      }),
    );
    expect(widths).toEqual([
      ['heif', 128, undefined],
      ['heif', 256, undefined],
      ['heif', 300, undefined],
    ]);
  });

  it('of one channel, of sixteen bits, with transparency: all are drawn', async () => {
    const { add, all, drawn } = await gallery();
    const clear = { r: 200, g: 0, b: 0, alpha: 0.2 };
    const size = { width: 300, height: 200 };
    for (const image of [
      photo().greyscale().jpeg(),
      photo().toColourspace('rgb16').png(),
      sharp({ create: { ...size, channels: 4, background: clear } }).webp(),
      photo().toColourspace('cmyk').jpeg(),
    ]) {
      expect((await add(await image.toBuffer())).status).toBe(201);
    }
    await drawn();
    expect((await all()).map(({ state }) => state)).toEqual(Array(4).fill('ready'));
  });

  it('that is sent again with its key is one picture, and with another file a conflict', async () => {
    const { all, token, storeId, path } = await gallery();
    const url = `${api.url}/v1/business/stores/sto_${storeId}${path}/pictures`;
    const authorization = `Bearer ${token}`;
    const headers = { authorization, 'content-type': 'image/png', 'idempotency-key': randomUUID() };
    const send = async (bytes: Uint8Array) => {
      const reply = await fetch(url, { method: 'POST', headers, body: new Uint8Array(bytes) });
      return [reply.status, await reply.json()] as const;
    };
    const bytes = await photo().png().toBuffer();
    const replies = await Promise.all([send(bytes), send(bytes), send(bytes)]);
    expect(replies.map(([status]) => status)).toEqual([201, 201, 201]);
    expect(new Set(replies.map(([, { id }]) => id)).size).toBe(1);
    expect(await all()).toHaveLength(1);
    const [status, { code }] = await send(greyPng());
    expect([status, code]).toEqual([409, 'http.idempotency_conflict']);
  });

  it('is one of eight, also in a race', async () => {
    const { add, all } = await gallery();
    const bytes = await photo().resize(200, 200).png().toBuffer();
    const replies = await Promise.all(Array.from({ length: 12 }, () => add(bytes)));
    expect(replies.filter(({ status }) => status === 201)).toHaveLength(8);
    const refused = replies.filter(({ status }) => status !== 201);
    expect(refused.map(({ body }) => body.code)).toEqual(Array(4).fill('market.too_many_pictures'));
    expect(await all()).toHaveLength(8);
  });

  it('that nobody draws within an hour is given up', async () => {
    const { add, all, drawn } = await gallery();
    const { body } = await add(await photo().png().toBuffer());
    await drawn();
    await api.db.query(
      `UPDATE market.picture SET state = 'processing', thumbhash = NULL,
         added_at = app.now() - interval '2 hours' WHERE id = $1`,
      [body.id.slice(4)],
    );
    await api.parts.purge();
    expect((await all())[0]).toMatchObject({ state: 'failed', failure: 'took_too_long' });
  });
});

describe('the pictures of a product', () => {
  it('stand in the order that is asked for; the first is the card’s', async () => {
    const shop = await gallery();
    for (const colour of ['#a00', '#0a0', '#00a']) {
      await shop.add(await photo().tint(colour).png().toBuffer());
    }
    await shop.drawn();
    const [first, second, third] = (await shop.all()).map(({ id }) => id);
    const card = async () => (await shop.ask('GET', '/products')).body.items[0].picture.id;
    expect(await card()).toBe(first);
    const order = (ids: unknown[]) => shop.ask('PUT', `${shop.path}/pictures/order`, { ids });
    const ordered = await order([third, first, second]);
    expect(ordered.body.pictures.map(({ id }: Picture) => id)).toEqual([third, first, second]);
    expect(await card()).toBe(third);
    for (const ids of [[], [third], [third, third, first], [third, first, 'pic_x'], [1, 2, 3]]) {
      const { status } = await order(ids);
      expect([400, 409]).toContain(status);
    }
    const left = await shop.ask('DELETE', `${shop.path}/pictures/${third}`);
    expect(left.body.pictures.map(({ id }: Picture) => id)).toEqual([first, second]);
    expect(await card()).toBe(first);
    const again = await shop.ask('DELETE', `${shop.path}/pictures/${third}`);
    expect([again.status, again.body.code]).toEqual([404, 'market.picture_unknown']);
    await expect.poll(async () => (await fileOf(third ?? '')).status).toBe(404);
    const client = await call(api, 'GET', `/v1/market/products/${shop.id}`);
    expect(client.body.pictures.map(({ id }: Picture) => id)).toEqual([first, second]);
  });

  it('removed before it is drawn leave no file', async () => {
    const { add, all, ask, path } = await gallery();
    const { body } = await add(await photo().png().toBuffer());
    await ask('DELETE', `${path}/pictures/${body.id}`);
    expect(await all()).toEqual([]);
    const waiting = `SELECT 1 FROM app.outbox WHERE settled_at IS NULL AND available_at <= app.now()
      AND topic LIKE 'market.%'`;
    await expect.poll(async () => (await api.db.query(waiting)).length).toBe(0);
    const uuid = body.id.slice(4);
    const keys = ['market-upload', 'market160', 'market320', 'market640'];
    const files = await Promise.all(keys.map((key) => api.parts.files.get(`${key}/${uuid}`)));
    expect(files).toEqual([null, null, null, null]);
  });
});

describe('an upload that no picture speaks of', () => {
  it('is gone after an hour; those that were kept stay', async () => {
    const { add, all, drawn } = await gallery();
    const bytes = await photo().resize(200, 200).png().toBuffer();
    const replies = await Promise.all(Array.from({ length: 9 }, () => add(bytes)));
    expect(replies.filter(({ status }) => status === 409)).toHaveLength(1);
    await drawn();
    const uploads = await api.db.query<{ id: string; kept: boolean }>(
      `SELECT o.payload->>'id' AS id, EXISTS (SELECT FROM market.picture p
         WHERE p.id::text = o.payload->>'id') AS kept
       FROM app.outbox o WHERE topic = 'market.drop_orphan_upload' AND settled_at IS NULL`,
    );
    const orphans = uploads.filter(({ kept }) => !kept);
    const fileThere = async (id: string) =>
      (await api.parts.files.get(`market-upload/${id}`)) !== null;
    const before = await Promise.all(orphans.map(({ id }) => fileThere(id)));
    expect(before.filter(Boolean).length).toBeGreaterThan(0);
    await api.db.shiftClock(61 * 60_000);
    const waiting = `SELECT 1 FROM app.outbox
      WHERE topic = 'market.drop_orphan_upload' AND settled_at IS NULL`;
    await expect
      .poll(async () => (await api.db.query(waiting)).length, { timeout: 10_000 })
      .toBe(0);
    expect(await Promise.all(orphans.map(({ id }) => fileThere(id)))).not.toContain(true);
    await api.db.shiftClock(0);
    const [picture] = await all();
    expect([picture?.state, (await fileOf(picture?.id ?? '')).status]).toEqual(['ready', 200]);
  });
});

import { newId } from '@ecom/kernel';
import { createTestDatabase, type TestDatabase } from '@ecom/testkit';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { pictureKey, pictureWidths, uploadKey } from '../domain/picture-key.ts';
import type { DrawnPicture, PictureDrawer, PictureStorage } from '../ports.ts';
import { deletePictureFiles, drawPicture } from './draw-picture.ts';

const storeId: string = newId();
const productId: string = newId();
let db: TestDatabase;
beforeAll(async () => {
  db = await createTestDatabase();
  await db.query(`INSERT INTO market.category (slug, name_fr, name_en, position)
    VALUES ('savons', 'Savons', 'Soap', 1)`);
  await db.query(
    `INSERT INTO market.store (id, slug, name, description, phone, quartier, landmark, lat, lon,
       state, preparation_minutes)
     VALUES ($1, 'essai', 'Boutique essai', '', '+22890000000', 'Tokoin', 'au coin', 6.15, 1.21,
       'open', 20)`,
    [storeId],
  );
  await db.query(
    `INSERT INTO market.product (id, store_id, category, title)
     VALUES ($1, $2, 'savons', 'Savon noir')`,
    [productId, storeId],
  );
});
afterAll(() => db.drop());

/** A storage that remembers; `failing` names keys whose writing breaks once. */
function memoryFiles(failing = new Set<string>()) {
  const kept = new Map<string, Uint8Array>();
  const files: PictureStorage = {
    put: async (key, bytes) => {
      if (failing.delete(key)) throw new Error('the disk is full');
      kept.set(key, bytes);
    },
    get: async (key) => kept.get(key) ?? null,
    delete: async (key) => void kept.delete(key),
  };
  return { files, kept };
}

const drawn: DrawnPicture = {
  files: pictureWidths.map((width) => Uint8Array.of(width / 10)),
  ...{ widthPx: 640, heightPx: 480, thumbhash: 'AAAA' },
};
const drawer: PictureDrawer = { draw: async () => drawn };

/** A picture that waits, with its upload in the storage. */
async function waiting(kept: Map<string, Uint8Array>): Promise<string> {
  const id: string = newId();
  await db.query(
    `INSERT INTO market.picture (id, product_id, store_id, position, width_px, height_px, state)
     VALUES ($1, $2, $3, 1, 900, 700, 'processing')`,
    [id, productId, storeId],
  );
  kept.set(uploadKey(id), Uint8Array.of(1));
  return id;
}

const message = (id: string) => ({ id: newId(), topic: 'market.draw_picture', payload: { id } });
const { signal } = new AbortController();
const rowOf = async (id: string) =>
  (
    await db.query(
      `SELECT i.state, i.failure, i.width_px AS "widthPx", p.picture_id = i.id AS "isFirst"
       FROM market.picture i JOIN market.product p ON p.id = i.product_id WHERE i.id = $1`,
      [id],
    )
  )[0];
const keysOf = (id: string) => pictureWidths.map((width) => pictureKey(id, width));
const remove = (id: string) => db.query('DELETE FROM market.picture WHERE id = $1', [id]);

it('is drawn once, however often it is delivered', async () => {
  const { files, kept } = memoryFiles();
  const id = await waiting(kept);
  const consume = drawPicture({ database: db.database, files, drawer });
  expect(await consume(message(id), signal)).toEqual({ outcome: 'delivered' });
  expect(await consume(message(id), signal)).toMatchObject({ outcome: 'refused' });
  expect(await rowOf(id)).toEqual({ state: 'ready', failure: null, widthPx: 640, isFirst: true });
  expect([...kept.keys()].sort()).toEqual(keysOf(id).sort());
  await remove(id);
});

it('begins again where the storage or the process failed half-way', async () => {
  const failing = new Set<string>();
  const { files, kept } = memoryFiles(failing);
  const id = await waiting(kept);
  failing.add(pictureKey(id, 320));
  const consume = drawPicture({ database: db.database, files, drawer });
  await expect(consume(message(id), signal)).rejects.toThrow('the disk is full');
  expect(await rowOf(id)).toMatchObject({ state: 'processing', isFirst: null });
  expect(await consume(message(id), signal)).toEqual({ outcome: 'delivered' });
  expect(await rowOf(id)).toMatchObject({ state: 'ready', isFirst: true });
  await remove(id);
});

it('waits for a process that can draw', async () => {
  const { files, kept } = memoryFiles();
  const id = await waiting(kept);
  const unable = drawPicture({ database: db.database, files, drawer: null });
  expect(await unable(message(id), signal)).toMatchObject({ outcome: 'unknown' });
  expect(await rowOf(id)).toMatchObject({ state: 'processing' });
  await remove(id);
});

it('fails for what nobody can read, and for a file that is lost', async () => {
  const { files, kept } = memoryFiles();
  const [unreadable, lost] = [await waiting(kept), await waiting(kept)];
  kept.delete(uploadKey(lost));
  const blind: PictureDrawer = { draw: () => Promise.reject(new Error('no picture')) };
  const consume = drawPicture({ database: db.database, files, drawer: blind });
  for (const id of [unreadable, lost]) {
    expect(await consume(message(id), signal)).toMatchObject({ outcome: 'refused' });
    expect(await rowOf(id)).toMatchObject({ state: 'failed', failure: 'unreadable' });
  }
  expect(kept.size).toBe(0);
  await remove(unreadable);
  await remove(lost);
});

it('leaves no file of one that was removed while it was drawn', async () => {
  const { files, kept } = memoryFiles();
  const id = await waiting(kept);
  const slow: PictureDrawer = {
    draw: async () => {
      await remove(id);
      await deletePictureFiles({ files })(message(id), signal);
      return drawn;
    },
  };
  const consume = drawPicture({ database: db.database, files, drawer: slow });
  expect(await consume(message(id), signal)).toEqual({ outcome: 'delivered' });
  expect(kept.size).toBe(0);
});

import type { FileStorage } from '@ecom/auth';
import sharp from 'sharp';
import { expect, it } from 'vitest';
import { pictureIdOf } from '../../../database/seed/shop/insert/insert-products.ts';
import { products } from '../../../database/seed/shop/products.ts';
import { seedId } from '../../../database/seed/shop/seed-id.ts';
import { withDemoPictures } from './demo-pictures.ts';

function memory(): FileStorage & { readonly kept: Map<string, Uint8Array> } {
  const kept = new Map<string, Uint8Array>();
  return {
    name: 'memory',
    kept,
    put: async (key, bytes) => {
      kept.set(key, bytes);
    },
    get: async (key) => kept.get(key) ?? null,
    delete: async (key) => {
      kept.delete(key);
    },
  };
}

const [first] = products;
if (!first) throw new Error('there are products');

it('draws a seeded picture at the first look, in the width asked for, and keeps it', async () => {
  const storage = memory();
  const files = withDemoPictures(storage);
  const key = `market160/${pictureIdOf(first)}`;
  const [bytes, again] = await Promise.all([files.get(key), files.get(key)]);
  expect(again).toBe(bytes);
  const { format, width } = await sharp(bytes ?? new Uint8Array()).metadata();
  expect([format, width]).toEqual(['heif', 160]);
  expect(storage.kept.get(key)).toBe(bytes);
  // An id that looks like one of the seed's has no picture: the painter knows them all.
  const none = `market320/${seedId('nobody', 1)}`;
  expect([await files.get(none), storage.kept.has(none)]).toEqual([null, false]);
});

it('leaves every other file to the storage', async () => {
  const painter = {
    paint: () => {
      throw new Error('nobody asked for a drawing');
    },
  };
  const files = withDemoPictures(memory(), painter);
  const id = pictureIdOf(first);
  for (const key of [`identity/${id}`, `market-upload/${id}`, `market320/${crypto.randomUUID()}`]) {
    expect(await files.get(key)).toBeNull();
    await files.put(key, new Uint8Array([1]));
    expect(await files.get(key)).toEqual(new Uint8Array([1]));
    await files.delete(key);
    expect(await files.get(key)).toBeNull();
  }
});

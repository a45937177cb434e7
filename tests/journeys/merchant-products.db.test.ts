import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { call, startTestApi, type TestApi } from '../harness/api.ts';
import { plantCategories } from '../harness/market.ts';
import { openShop, plantAttributes } from '../harness/merchant.ts';
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

describe('a product', () => {
  it('goes from nothing to the client’s page, with a picture', async () => {
    const shop = await openShop(api);
    const made = await shop.ask('POST', '/products', rice);
    expect([made.status, made.body]).toMatchObject([
      201,
      { state: 'draft', version: 1, variants: [{ priceXof: 4_500, onHand: 12, reserved: 0 }] },
    ]);
    const { id } = made.body;
    const seen = () => call(api, 'GET', `/v1/market/products/${id}`);
    expect((await seen()).status).toBe(404);
    const sent = await shop.send(`/products/${id}/pictures`, await photo().jpeg().toBuffer());
    expect([sent.status, sent.body]).toMatchObject([201, { state: 'processing', thumbhash: null }]);
    const own = async () => (await shop.ask('GET', `/products/${id}`)).body;
    await expect.poll(async () => (await own()).pictures[0].state).toBe('ready');
    const { createdAt: _, changedAt: __, pictures: ___, id: ____, ...wish } = await own();
    const variants = wish.variants.map(
      ({ onHand: _, reserved: __, ...one }: Record<string, unknown>) => ({
        ...one,
        sku: one.sku ?? '',
      }),
    );
    const body = { ...wish, variants, state: 'active' };
    const changed = await shop.ask('PUT', `/products/${id}`, body);
    expect([changed.status, changed.body]).toMatchObject([200, { state: 'active', version: 2 }]);
    const shown = await seen();
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
  });
});

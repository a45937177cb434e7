import { eraseMarket } from '@ecom/marketplace';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { post, readyAdmin, type TestAdmin } from '../harness/admin.ts';
import { call, startTestApi, type TestApi } from '../harness/api.ts';
import { receiveGoods, type Sale } from '../harness/reviews.ts';
import { greyPng } from '../hostile/images.ts';
import { upload } from '../hostile/matrix/row.ts';

let api: TestApi;
let moderator: TestAdmin;
beforeAll(async () => {
  api = await startTestApi();
  moderator = await readyAdmin(api, 'support');
});
afterAll(() => api.stop());

const codeOf = (reply: { status: number; body: { code?: string } }) =>
  `${reply.status} ${reply.body.code}`;

/** A review of hers, and the way to show something beside it. */
async function reviewed() {
  const sale = await receiveGoods(api);
  await sale.say(0, { stars: 4, words: 'Bien tassé.' });
  const { token } = sale.buyer;
  const own = await call(api, 'GET', `/v1/market/orders/${sale.orderId}/reviews`, { token });
  const id: string = own.body.items.find((one: { review: unknown }) => one.review).review.id;
  const path = `/v1/market/reviews/${id}/pictures`;
  const show = (bytes = greyPng(), as = token) => upload(api, 'POST', path, { token: as, bytes });
  const drop = (pictureId: string) => call(api, 'DELETE', `${path}/${pictureId}`, { token });
  return { sale, id, show, drop };
}

const seen = async ({ lines }: Sale) => {
  const path = `/v1/market/products/${lines[0]?.productId}/reviews`;
  return (await call(api, 'GET', path)).body.items[0]?.pictureIds;
};
const look = (id: string) => call(api, 'GET', `/v1/market/review-pictures/${id}`);

describe('a photo beside a review', () => {
  it('is seen by everybody, drawn again by us, and taken away by its author', async () => {
    const { sale, show, drop } = await reviewed();
    const { status, body } = await show();
    expect(status).toBe(201);
    expect(await seen(sale)).toEqual([body.id]);
    const photo = await look(body.id);
    expect([photo.status, photo.headers.get('cache-control')]).toEqual([
      200,
      'public, max-age=3600',
    ]);
    const type = async () => (await look(body.id)).headers.get('content-type');
    await expect.poll(type, { timeout: 15_000 }).toBe('image/jpeg');
    expect((await drop(body.id)).status).toBe(204);
    expect((await drop(body.id)).status).toBe(204);
    expect([await seen(sale), (await look(body.id)).status]).toEqual([[], 404]);
  });

  it('is one of four, however many come at once; one that goes makes room', async () => {
    const { sale, show, drop } = await reviewed();
    const all = Array.from({ length: 7 }, (_, n) => show(greyPng(200 + n, 200)));
    const replies = await Promise.all(all);
    expect(replies.map(({ status }) => status).sort()).toEqual([201, 201, 201, 201, 409, 409, 409]);
    const [first] = await seen(sale);
    await drop(first);
    expect((await show(greyPng(300, 300))).status).toBe(201);
    expect(await seen(sale)).toHaveLength(4);
  });

  it('is nobody else’s to show, and no more once the review is closed', async () => {
    const { id, show } = await reviewed();
    const other = await reviewed();
    const stranger = other.sale.buyer.token;
    expect(codeOf(await show(greyPng(), stranger))).toBe('404 market.review_unknown');
    await api.db.query(
      `UPDATE market.review SET created_at = created_at - interval '31 days' WHERE id = $1`,
      [id.slice(4)],
    );
    expect(codeOf(await show())).toBe('409 market.review_closed');
  });

  it('is hidden with its review, and shown with it again', async () => {
    const { id, show } = await reviewed();
    const { body } = await show();
    await post(api, moderator, `/reviews/${id}/hide`, { reason: 'On y voit un numéro.' });
    expect((await look(body.id)).status).toBe(404);
    await post(api, moderator, `/reviews/${id}/keep`, {});
    expect((await look(body.id)).status).toBe(200);
  });

  it('goes with its author’s account', async () => {
    const { sale, show } = await reviewed();
    const { body } = await show();
    await api.parts.database.transaction((tx) => eraseMarket(tx, sale.buyer.userId));
    expect((await look(body.id)).status).toBe(404);
    const [left] = await api.db.query<{ count: number }>(
      `SELECT count(*)::int AS count FROM app.outbox WHERE topic = 'market.delete_review_picture'
         AND payload->>'key' = $1`,
      [`review-picture/${body.id.slice(4)}`],
    );
    expect(left?.count ?? 0).toBeLessThanOrEqual(1);
  });

  it('is no file of another kind', async () => {
    const { show } = await reviewed();
    const page = Buffer.from('<script>alert(1)</script>');
    expect(codeOf(await show(page))).toBe('422 files.not_an_image');
  });
});

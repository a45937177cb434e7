import { newId } from '@ecom/kernel';
import { eraseMarket } from '@ecom/marketplace';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { post, readyAdmin, type TestAdmin } from '../harness/admin.ts';
import { call, startTestApi, type TestApi } from '../harness/api.ts';
import { joinStore } from '../harness/merchant.ts';
import { signUp } from '../harness/person.ts';
import { handOver, orderGoods, receiveGoods, type Sale } from '../harness/reviews.ts';

let api: TestApi;
let moderator: TestAdmin;
beforeAll(async () => {
  api = await startTestApi();
  moderator = await readyAdmin(api, 'support');
});
afterAll(() => api.stop());

const said = { stars: 4, words: 'Bien tassé,\nlivré à l’heure.' };
const ofProduct = async (productId: string) =>
  (await call(api, 'GET', `/v1/market/products/${productId}/reviews`)).body;
const ofOrder = async ({ orderId, buyer }: Sale) =>
  (await call(api, 'GET', `/v1/market/orders/${orderId}/reviews`, { token: buyer.token })).body;
const codeOf = (reply: { status: number; body: { code?: string } }) =>
  `${reply.status} ${reply.body.code}`;

/** Ratings that do not say what the reviews say; none is right. */
const ratingFaults = () =>
  api.db.query(
    `SELECT r.product_id AS id FROM market.product_rating r
     WHERE (r.reviews, r.stars) <> (SELECT count(*), coalesce(sum(v.stars), 0) FROM market.review v
       WHERE v.product_id = r.product_id AND v.hidden_at IS NULL)
     UNION ALL SELECT r.store_id FROM market.store_rating r
     WHERE (r.reviews, r.stars) <> (SELECT count(*), coalesce(sum(v.stars), 0) FROM market.review v
       WHERE v.store_id = r.store_id AND v.hidden_at IS NULL)`,
  );

describe('a review', () => {
  it('is written by who received the goods, read by everybody, signed with a first name', async () => {
    const sale = await receiveGoods(api);
    const productId = sale.lines[0]?.productId ?? '';
    expect(await ofProduct(productId)).toMatchObject({ rating: { reviews: 0, mean: null } });
    const reply = await sale.say(0, said);
    expect(reply.status).toBe(200);
    expect(reply.body.items.filter((one: { review: unknown }) => one.review)).toHaveLength(1);
    const page = await ofProduct(productId);
    expect(page).toMatchObject({
      rating: { reviews: 1, mean: 4 },
      storeRating: { reviews: 1, mean: 4 },
      items: [{ ...said, title: 'Riz', reply: null, changedAt: null }],
    });
    const me = await call(api, 'GET', '/v1/me', { token: sale.buyer.token });
    const [first] = me.body.name.split(' ');
    expect(page.items[0].author).toBe(first);
    expect(JSON.stringify(page)).not.toContain(me.body.id);

    await sale.say(1, { stars: 1 });
    const store = await call(api, 'GET', `/v1/market/stores/${sale.shop.slug}/reviews`);
    expect(store.body).toMatchObject({ rating: { reviews: 2, mean: 2.5 } });
    expect(store.body.items.map(({ title }: { title: string }) => title)).toEqual(['Huile', 'Riz']);
  });

  it('waits for the goods, and is never of a line that was refused', async () => {
    const sale = await orderGoods(api);
    expect(codeOf(await sale.say(0, said))).toBe('409 market.not_received');
    await handOver(api, sale, [sale.lines[1]?.id ?? '']);
    expect((await sale.say(0, said)).status).toBe(200);
    expect(codeOf(await sale.say(1, said))).toBe('409 market.not_received');
    const items: { title: string; mayReview: boolean }[] = (await ofOrder(sale)).items;
    const may = items.flatMap(({ title, mayReview }) => (mayReview ? title : []));
    expect(may).toEqual(['Riz']);
  });

  it('is nobody else’s to write, nor of a line of another order', async () => {
    const [mine, other] = [await receiveGoods(api), await receiveGoods(api)];
    const path = `/v1/market/orders/${mine.orderId}/lines`;
    const { token } = other.buyer;
    const theirs = await call(api, 'PUT', `${path}/${mine.lines[0]?.id}/review`, {
      token,
      body: said,
    });
    expect(codeOf(theirs)).toBe('404 market.order_unknown');
    const astray = await call(api, 'PUT', `${path}/${other.lines[0]?.id}/review`, {
      token: mine.buyer.token,
      body: said,
    });
    expect(codeOf(astray)).toBe('422 market.line_unknown');
    await api.db.query('INSERT INTO market.store_member VALUES ($1, $2, $3)', [
      mine.shop.storeId,
      mine.buyer.userId,
      'clerk',
    ]);
    expect(codeOf(await mine.say(0, said))).toBe('403 market.own_store');
  });

  it.each([
    { stars: 0 },
    { stars: 6 },
    { stars: 4.5 },
    { stars: 5, words: 'x'.repeat(1_001) },
    { stars: 5, words: 'bien\u202Emal' },
    { stars: 5, author: 'Moi' },
  ])('takes no %j', async (body) => {
    const sale = await receiveGoods(api);
    expect(codeOf(await sale.say(0, body))).toBe('400 http.invalid_request');
  });

  it('stays one a line, however many windows write it at once, and ratings stay true', async () => {
    const first = await receiveGoods(api);
    const others = await Promise.all([
      receiveGoods(api, { shop: first.shop }),
      receiveGoods(api, { shop: first.shop }),
    ]);
    const sales = [first, ...others];
    const wishes = sales.flatMap((sale) =>
      [1, 2, 3, 4, 5].flatMap((stars) => [0, 1].map((line) => sale.say(line, { stars }))),
    );
    const replies = await Promise.all(wishes);
    expect(replies.map(({ status }) => status)).toEqual(replies.map(() => 200));
    const { rating } = await ofProduct(first.lines[0]?.productId ?? '');
    expect(rating.reviews).toBe(3);
    expect(await ratingFaults()).toEqual([]);
  });

  it('cannot be written past the API’s rules: the database refuses', async () => {
    const sale = await orderGoods(api);
    const write = api.db.query(
      `INSERT INTO market.review (id, line_id, order_id, store_id, product_id, user_id, stars)
       SELECT $1, l.id, l.order_id, l.store_id, l.product_id, $3, 5 FROM market.order_line l
       WHERE l.id = $2`,
      [newId(), sale.lines[0]?.id.slice(4), sale.buyer.userId],
    );
    await expect(write).rejects.toMatchObject({ constraint: 'review_of_what_was_received' });
  });
});

describe('a store', () => {
  it('replies to its own reviews, and says it anew', async () => {
    const sale = await receiveGoods(api);
    await sale.say(0, said);
    const { items } = (await sale.shop.ask('GET', '/reviews')).body;
    const [{ id }] = items;
    for (const words of ['Merci !', 'Merci, à bientôt !']) {
      expect((await sale.shop.ask('PUT', `/reviews/${id}/reply`, { words })).status).toBe(204);
    }
    const page = await ofProduct(sale.lines[0]?.productId ?? '');
    expect(page.items[0].reply.words).toBe('Merci, à bientôt !');
    const stranger = await receiveGoods(api);
    const reply = await stranger.shop.ask('PUT', `/reviews/${id}/reply`, { words: 'Non.' });
    expect(codeOf(reply)).toBe('404 market.review_unknown');
    const clerk = await joinStore(api, sale.shop.storeId, 'clerk');
    const low = await clerk.ask('PUT', `/reviews/${id}/reply`, { words: 'Oui.' });
    expect(codeOf(low)).toBe('403 market.role_too_low');
  });
});

describe('a report', () => {
  const queue = async (name: string) =>
    (await call(api, 'GET', `/v1/admin/reviews?queue=${name}&limit=50`, { token: moderator.token }))
      .body;
  const inQueue = async (name: string, id: string) =>
    (await queue(name)).items.find((one: { id: string }) => one.id === id);

  async function reported() {
    const sale = await receiveGoods(api);
    await sale.say(0, { stars: 1, words: 'Voleurs, appelez le 90 11 22 33' });
    const productId = sale.lines[0]?.productId ?? '';
    const { id } = (await ofProduct(productId)).items[0];
    const body = { reason: 'insult', note: 'Ce n’est pas vrai.' };
    for (const token of [sale.shop.token, sale.shop.token, (await signUp(api)).token]) {
      const reply = await call(api, 'POST', `/v1/market/reviews/${id}/report`, { token, body });
      expect(reply.status).toBe(204);
    }
    return { sale, productId, id };
  }

  it('of two people waits once; hidden, only the author sees it, with the reason', async () => {
    const { sale, productId, id } = await reported();
    expect(await inQueue('reported', id)).toMatchObject({ openReports: 2, stars: 1 });
    const body = { reason: 'Un avis ne traite personne de voleur.' };
    expect((await post(api, moderator, `/reviews/${id}/hide`, body)).status).toBe(204);
    expect(await ofProduct(productId)).toMatchObject({ rating: { reviews: 0 }, items: [] });
    expect(await inQueue('reported', id)).toBeUndefined();
    expect(await inQueue('hidden', id)).toMatchObject({ hiddenReason: body.reason });
    const own = (await ofOrder(sale)).items.find((one: { review: unknown }) => one.review);
    expect(own.review).toMatchObject({ hidden: true, hiddenReason: body.reason });
    // What she changes stays hidden, and counts as little as before.
    await sale.say(0, { stars: 5, words: 'Pardon.' });
    expect((await ofProduct(productId)).items).toEqual([]);
    const again = await call(api, 'POST', `/v1/market/reviews/${id}/report`, {
      token: sale.shop.token,
      body: { reason: 'other' },
    });
    expect(codeOf(again)).toBe('404 market.review_unknown');

    expect((await post(api, moderator, `/reviews/${id}/keep`)).status).toBe(204);
    expect(await ofProduct(productId)).toMatchObject({ rating: { reviews: 1, mean: 5 } });
    expect(await ratingFaults()).toEqual([]);
  });

  it('that is not right leaves the review where it stands, and is answered', async () => {
    const { productId, id } = await reported();
    expect((await post(api, moderator, `/reviews/${id}/keep`)).status).toBe(204);
    expect(await inQueue('reported', id)).toBeUndefined();
    expect((await ofProduct(productId)).items).toHaveLength(1);
    const line = await api.db.query(
      `SELECT actor FROM app.audit WHERE action = 'market.admin_keep_review'
       AND detail ->> 'reviewId' = $1`,
      [id],
    );
    expect(line).toEqual([{ actor: `user:${moderator.id.slice(4)}` }]);
  });
});

describe('a closed account', () => {
  it('takes its reviews and its reports along, and ratings follow', async () => {
    const sale = await receiveGoods(api);
    const other = await receiveGoods(api, { shop: sale.shop });
    await sale.say(0, { stars: 1 });
    await sale.say(1, { stars: 1 });
    await other.say(0, { stars: 5 });
    const [{ id }] = (await ofProduct(sale.lines[0]?.productId ?? '')).items;
    const { token } = sale.buyer;
    const body = { reason: 'other' };
    await call(api, 'POST', `/v1/market/reviews/${id}/report`, { token, body });
    await api.parts.database.transaction((tx) => eraseMarket(tx, sale.buyer.userId));
    const store = await call(api, 'GET', `/v1/market/stores/${sale.shop.slug}/reviews`);
    expect(store.body).toMatchObject({ rating: { reviews: 1, mean: 5 }, items: [{ id }] });
    const [left] = await api.db.query('SELECT FROM market.review_report WHERE review_id = $1', [
      id.slice(4),
    ]);
    expect(left).toBeUndefined();
    expect(await ratingFaults()).toEqual([]);
  });
});

describe('after thirty days', () => {
  it('a review stands as it is', async () => {
    const sale = await receiveGoods(api);
    expect((await sale.say(0, said)).status).toBe(200);
    expect((await sale.say(0, { stars: 5 })).status).toBe(200);
    const age = (days: string) =>
      api.db.query(
        `UPDATE market.review SET created_at = created_at - $2::interval WHERE order_id = $1`,
        [sale.orderId.slice(4), days],
      );
    await age('29 days 23 hours');
    expect((await sale.say(0, { stars: 2 })).status).toBe(200);
    await age('1 hour');
    expect(codeOf(await sale.say(0, { stars: 1 }))).toBe('409 market.review_closed');
    const page = await ofProduct(sale.lines[0]?.productId ?? '');
    expect(page).toMatchObject({ rating: { mean: 2 }, items: [{ stars: 2 }] });
    const items: { mayReview: boolean }[] = (await ofOrder(sale)).items;
    expect(items.map(({ mayReview }) => mayReview).sort()).toEqual([false, true]);
  });
});

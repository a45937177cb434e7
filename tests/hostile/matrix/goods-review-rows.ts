import { call } from '../../harness/api.ts';
import { receiveGoods } from '../../harness/reviews.ts';
import { greyPng } from '../images.ts';
import { acting, everybody, guarded } from './rights.ts';
import { type Row, type RowRequest, type Scene, upload } from './row.ts';
import { seedPerson } from './seed-person.ts';

const said = { stars: 2, words: 'Trop mouillé.' };
const one = '/v1/market/orders/{orderId}';
const ofStore = '/v1/business/stores/{storeId}/reviews';

/** A line that the owner of the scene received. */
async function mine(scene: Scene): Promise<RowRequest> {
  const { orderId, lines } = await receiveGoods(scene.api, { buyer: scene.owner });
  return { path: { orderId, lineId: lines[0]?.id ?? '' }, body: said };
}

/** What somebody else said of goods in a store where the owner of the scene has this role. */
async function written(scene: Scene, role = 'manager') {
  const { shop, lines, say } = await receiveGoods(scene.api, {
    buyer: await seedPerson(scene.api),
  });
  await say(0, said);
  const [{ id }] = (await shop.ask('GET', '/reviews')).body.items;
  await scene.api.db.query('INSERT INTO market.store_member VALUES ($1, $2, $3)', [
    shop.storeId,
    scene.owner.userId,
    role,
  ]);
  const path = { storeId: `sto_${shop.storeId}`, reviewId: id as string, slug: shop.slug };
  return { ...path, id: path.reviewId, productId: lines[0]?.productId ?? '' };
}

const about =
  (body?: object, role?: string) =>
  async (scene: Scene): Promise<RowRequest> => ({
    path: await written(scene, role),
    ...(body && { body }),
  });

/** A review of the owner's own, with a photo beside it. */
const shown =
  (more: Omit<RowRequest, 'path'> = {}) =>
  async (scene: Scene): Promise<RowRequest> => {
    const { orderId, say } = await receiveGoods(scene.api, { buyer: scene.owner });
    await say(0, said);
    const { token } = scene.owner;
    const own = await call(scene.api, 'GET', `/v1/market/orders/${orderId}/reviews`, { token });
    const one = own.body.items.find(({ review }: { review: unknown }) => review);
    const reviewId: string = one.review.id;
    const path = `/v1/market/reviews/${reviewId}/pictures`;
    const reply = await upload(scene.api, 'POST', path, { token, bytes: greyPng(90, 90) });
    return { path: { reviewId, pictureId: reply.body.id as string }, ...more };
  };

const looking = { ...acting('200'), frozen: '200' };
const unknownStore = { stranger: '404 market.store_unknown' };
const unknownOrder = { stranger: '404 market.order_unknown' };
const moderators = ['adminSupport', 'adminOwner'] as const;

/** What customers say of goods, what stores reply, and what moderators do about it. */
export const goodsReviewRows: Readonly<Record<string, Row>> = {
  'GET /v1/market/products/{id}/reviews': {
    request: async (scene) => ({ path: { id: (await written(scene)).productId } }),
    expect: { ...everybody('200'), stranger: '200' },
  },
  'GET /v1/market/stores/{slug}/reviews': { request: about(), expect: everybody('200') },
  [`GET ${one}/reviews`]: {
    request: async (scene) => ({ path: (await mine(scene)).path ?? {} }),
    expect: { ...looking, ...unknownOrder },
  },
  [`PUT ${one}/lines/{lineId}/review`]: {
    request: mine,
    expect: { ...acting('200'), ...unknownOrder },
  },
  'POST /v1/market/reviews/{reviewId}/pictures': {
    request: shown({ bytes: greyPng() }),
    expect: { ...acting('201'), stranger: '404 market.review_unknown' },
  },
  'DELETE /v1/market/reviews/{reviewId}/pictures/{pictureId}': {
    request: shown(),
    expect: { ...acting('204'), stranger: '404 market.review_unknown' },
  },
  'GET /v1/market/review-pictures/{pictureId}': {
    request: shown(),
    expect: { ...everybody('200'), stranger: '200' },
  },
  'POST /v1/market/reviews/{reviewId}/report': {
    request: about({ reason: 'false' }),
    // Anybody who read it may, with an account.
    expect: { ...acting('204'), stranger: '204' },
  },
  [`GET ${ofStore}`]: { request: about(), expect: { ...looking, ...unknownStore } },
  [`PUT ${ofStore}/{reviewId}/reply`]: {
    request: about({ words: 'Merci !' }),
    expect: { ...acting('204'), ...unknownStore },
  },
  [`PUT ${ofStore}/{reviewId}/reply · by a clerk`]: {
    request: about({ words: 'Merci !' }, 'clerk'),
    expect: { ...acting('403 market.role_too_low'), ...unknownStore },
  },
  'GET /v1/admin/reviews': { expect: guarded('200', moderators) },
  'POST /v1/admin/reviews/{id}/hide': {
    request: about({ reason: 'Une insulte.' }),
    expect: guarded('204', moderators, '{id}'),
  },
  'POST /v1/admin/reviews/{id}/keep': {
    request: about(),
    expect: guarded('204', moderators, '{id}'),
  },
};

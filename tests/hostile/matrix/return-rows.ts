import { call } from '../../harness/api.ts';
import { receiveGoods } from '../../harness/reviews.ts';
import { greyPng } from '../images.ts';
import { acting, guarded } from './rights.ts';
import { type Row, type RowRequest, type Scene, upload } from './row.ts';
import { type Seeded, seedPerson } from './seed-person.ts';

const ofOrder = '/v1/market/orders/{orderId}/returns';
const one = '/v1/market/returns/{returnId}';
const ofStore = '/v1/business/stores/{storeId}/returns';
const disputes = '/v1/admin/disputes';
const said = { reason: 'damaged', words: 'Le sac est percé.', wish: 'refund' };
const no = { version: 1, words: 'Le sac était entier.' };

/** What a customer reported of goods that she received, with a photo; how far it came. */
async function reported({ api }: Scene, buyer: Seeded, to: 'open' | 'refused' | 'disputed') {
  const { shop, orderId, lines } = await receiveGoods(api, { buyer });
  const { token } = buyer;
  const body = { lines: [{ lineId: lines[0]?.id, quantity: 1 }], ...said };
  const path = `/v1/market/orders/${orderId}/returns`;
  const { id } = (await call(api, 'POST', path, { token, body })).body;
  const own = `/v1/market/returns/${id}`;
  const bytes = greyPng();
  const shown = await upload(api, 'POST', `${own}/pictures`, { token, bytes });
  const pictureId: string = shown.body.pictures[0].id;
  if (to !== 'open') await shop.ask('POST', `/returns/${id}/refuse`, no);
  if (to === 'disputed') {
    const wish = { version: 2, words: 'Regardez la photo.' };
    await call(api, 'POST', `${own}/dispute`, { token, body: wish });
  }
  return { shop, path: { orderId, returnId: id as string, id: id as string, pictureId } };
}

const own =
  (to: 'open' | 'refused', more: Omit<RowRequest, 'path'> = {}) =>
  async (scene: Scene): Promise<RowRequest> => {
    const { orderId, ...path } = (await reported(scene, scene.owner, to)).path;
    return { path, ...more };
  };

/** Somebody's, of a store where the owner of the scene has this role. */
const asked =
  (to: 'open' | 'disputed', more: Omit<RowRequest, 'path'> = {}, role = 'manager') =>
  async (scene: Scene): Promise<RowRequest> => {
    const { shop, path } = await reported(scene, await seedPerson(scene.api), to);
    await scene.api.db.query('INSERT INTO market.store_member VALUES ($1, $2, $3)', [
      shop.storeId,
      scene.owner.userId,
      role,
    ]);
    return { path: { ...path, storeId: `sto_${shop.storeId}` }, ...more };
  };

async function received(scene: Scene): Promise<RowRequest> {
  const { orderId, lines } = await receiveGoods(scene.api, { buyer: scene.owner });
  const body = { lines: [{ lineId: lines[0]?.id, quantity: 1 }], ...said };
  return { path: { orderId }, body };
}

const looking = { ...acting('200'), frozen: '200' };
const unknown = { stranger: '404 market.return_unknown' };
const unknownOrder = { stranger: '404 market.order_unknown' };
const unknownPicture = { stranger: '404 market.picture_unknown' };
const unknownStore = { stranger: '404 market.store_unknown' };
const tooLow = { ...acting('403 market.role_too_low'), ...unknownStore };
const operators = ['adminSupport', 'adminOwner'] as const;
const grant = { version: 1, amountXof: 500 };
const photo = { bytes: greyPng() };

/** What customers report of goods that they received, what stores answer, what operators judge. */
export const returnRows: Readonly<Record<string, Row>> = {
  [`GET ${ofOrder}`]: {
    request: async (scene) => ({ path: (await received(scene)).path ?? {} }),
    expect: { ...looking, ...unknownOrder },
  },
  [`POST ${ofOrder}`]: { request: received, expect: { ...acting('201'), ...unknownOrder } },
  [`POST ${one}/dispute`]: {
    request: own('refused', { body: { version: 2, words: 'Regardez la photo.' } }),
    expect: { ...acting('200'), ...unknown },
  },
  [`POST ${one}/withdraw`]: {
    request: own('open', { body: { version: 1 } }),
    expect: { ...acting('200'), ...unknown },
  },
  [`POST ${one}/pictures`]: {
    request: own('open', photo),
    expect: { ...acting('201'), ...unknown },
  },
  [`GET ${one}/pictures/{pictureId}`]: {
    request: own('open'),
    expect: { ...looking, ...unknownPicture },
  },
  [`GET ${ofStore}`]: { request: asked('open'), expect: { ...looking, ...unknownStore } },
  [`GET ${ofStore}/{returnId}`]: {
    request: asked('open'),
    expect: { ...looking, ...unknownStore },
  },
  [`GET ${ofStore}/{returnId} · by a clerk`]: {
    request: asked('open', {}, 'clerk'),
    expect: { ...tooLow, frozen: '403 market.role_too_low' },
  },
  [`POST ${ofStore}/{returnId}/accept`]: {
    request: asked('open', { body: grant }),
    expect: { ...acting('200'), ...unknownStore },
  },
  [`POST ${ofStore}/{returnId}/accept · by a clerk`]: {
    request: asked('open', { body: grant }, 'clerk'),
    expect: tooLow,
  },
  [`POST ${ofStore}/{returnId}/refuse`]: {
    request: asked('open', { body: no }),
    expect: { ...acting('200'), ...unknownStore },
  },
  [`PUT ${ofStore}/{returnId}/words`]: {
    request: asked('disputed', { body: { words: 'Voici le sac au départ.' } }),
    expect: { ...acting('200'), ...unknownStore },
  },
  [`POST ${ofStore}/{returnId}/pictures`]: {
    request: asked('open', photo),
    expect: { ...acting('201'), ...unknownStore },
  },
  [`GET ${ofStore}/{returnId}/pictures/{pictureId}`]: {
    request: asked('open'),
    expect: { ...looking, ...unknownStore },
  },
  [`GET ${disputes}`]: { expect: guarded('200', operators) },
  [`GET ${disputes}/{id}`]: {
    request: asked('disputed'),
    expect: guarded('200', operators, '{id}'),
  },
  [`POST ${disputes}/{id}/judge`]: {
    request: asked('disputed', {
      body: { version: 3, amountXof: 500, reason: 'La photo le montre.' },
    }),
    expect: guarded('200', operators, '{id}'),
  },
  [`GET ${disputes}/{id}/pictures/{pictureId}`]: {
    request: asked('disputed'),
    expect: guarded('200', operators, '{id}'),
  },
};

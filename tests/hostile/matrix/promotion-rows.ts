import { newId } from '@ecom/kernel';
import { openShop } from '../../harness/merchant.ts';
import { offerChange, offerWish, platformWish } from '../../harness/offer-wish.ts';
import { plantOffer } from '../../harness/offers.ts';
import { acting, guarded } from './rights.ts';
import type { Row, RowRequest, Scene } from './row.ts';

const base = '/v1/business/stores/{storeId}/promotions';
const admin = '/v1/admin/promotions';
const owners = ['adminOwner'] as const;
const freshCode = () => `A${newId().replaceAll('-', '').slice(-12)}`.toUpperCase();

/** An offer of a store where the owner of the scene has this role. */
const ofStore =
  (role: string, body?: () => object) =>
  async ({ api, owner }: Scene): Promise<RowRequest> => {
    const { storeId } = await openShop(api);
    await api.db.query('INSERT INTO market.store_member VALUES ($1, $2, $3)', [
      ...[storeId, owner.userId, role],
    ]);
    const id = await plantOffer(api, { storeId, perPersonMax: 1 });
    const path = { storeId: `sto_${storeId}`, promotionId: `prm_${id}` };
    return { path, ...(body && { body: body() }) };
  };

const ofPlatform =
  (body?: object) =>
  async ({ api }: Scene): Promise<RowRequest> => {
    const id = await plantOffer(api, { storeId: null, code: freshCode(), perPersonMax: 1 });
    return { path: { id: `prm_${id}` }, ...(body && { body }) };
  };

const unknown = { stranger: '404 market.store_unknown' };
const looking = { ...acting('200'), frozen: '200', ...unknown };
const tooLow = { ...acting('403 market.role_too_low'), ...unknown };

/** What stores and the platform offer: a store's by its managers, the platform's by its owners. */
export const promotionRows: Readonly<Record<string, Row>> = {
  [`GET ${base}`]: { request: ofStore('clerk'), expect: looking },
  [`POST ${base}`]: {
    request: ofStore('manager', () => offerWish(freshCode())),
    expect: { ...acting('201'), ...unknown },
  },
  [`POST ${base} · by a clerk`]: {
    request: ofStore('clerk', () => offerWish(freshCode())),
    expect: tooLow,
  },
  [`PUT ${base}/{promotionId}`]: {
    request: ofStore('manager', () => offerChange(1)),
    expect: { ...acting('204'), ...unknown },
  },
  [`PUT ${base}/{promotionId} · by a clerk`]: {
    request: ofStore('clerk', () => offerChange(1)),
    expect: tooLow,
  },
  [`DELETE ${base}/{promotionId}`]: {
    request: ofStore('manager'),
    expect: { ...acting('204'), ...unknown },
  },
  [`DELETE ${base}/{promotionId} · by a clerk`]: { request: ofStore('clerk'), expect: tooLow },
  [`GET ${admin}`]: { expect: guarded('200', owners) },
  [`POST ${admin}`]: {
    request: async () => ({ body: platformWish(freshCode()) }),
    expect: guarded('201', owners),
  },
  [`PUT ${admin}/{id}`]: {
    request: ofPlatform(offerChange(1)),
    expect: guarded('204', owners, '{id}'),
  },
  [`DELETE ${admin}/{id}`]: { request: ofPlatform(), expect: guarded('204', owners, '{id}') },
};

import { openShop } from '../../harness/merchant.ts';
import { acting } from './rights.ts';
import type { Row, RowRequest, Scene } from './row.ts';

const base = '/v1/business/stores/{storeId}';

/** A store of which the owner of the scene is a member. */
const ofStore =
  (role: string, more: Omit<RowRequest, 'path'> = {}) =>
  async (scene: Scene): Promise<RowRequest> => {
    const { storeId } = await openShop(scene.api);
    await scene.api.db.query('UPDATE market.store_member SET role = $2 WHERE store_id = $1', [
      storeId,
      'manager',
    ]);
    await scene.api.db.query('INSERT INTO market.store_member VALUES ($1, $2, $3)', [
      storeId,
      scene.owner.userId,
      role,
    ]);
    return { path: { storeId: `sto_${storeId}` }, ...more };
  };

const unknown = { stranger: '404 market.store_unknown' };
const looking = { ...acting('200'), frozen: '200', ...unknown };
const asked = {
  body: { network: 'mixx', phone: '90112233', expectedXof: 1_000, pinToken: 'none' },
};
const plan = { body: { weekday: 5, network: 'mixx', phone: '90112233', pinToken: 'none' } };
const owed = { body: { network: 'mixx', phone: '90112233', amountXof: 1_000 } };
const month = { query: 'month=2026-11' };

/** A store's money: managers look, the owner has it paid out. */
export const storeMoneyRows: Readonly<Record<string, Row>> = {
  [`GET ${base}/money`]: { request: ofStore('manager'), expect: looking },
  [`GET ${base}/today`]: { request: ofStore('manager'), expect: looking },
  [`GET ${base}/money · by a clerk`]: {
    request: ofStore('clerk'),
    expect: {
      ...acting('403 market.role_too_low'),
      frozen: '403 market.role_too_low',
      ...unknown,
    },
  },
  [`GET ${base}/money/statement`]: { request: ofStore('manager', month), expect: looking },
  [`GET ${base}/money/statement/file`]: {
    request: ofStore('manager', { query: 'month=2026-11&format=csv' }),
    expect: looking,
  },
  [`POST ${base}/money/settle-cash`]: {
    request: ofStore('owner', { body: { expectedXof: 1_000 } }),
    expect: { ...acting('409 market.nothing_to_settle'), ...unknown },
  },
  [`POST ${base}/money/settle-cash · by a manager`]: {
    request: ofStore('manager', { body: { expectedXof: 1_000 } }),
    expect: { ...acting('403 market.role_too_low'), ...unknown },
  },
  [`GET ${base}/payouts`]: { request: ofStore('manager'), expect: looking },
  [`POST ${base}/payouts`]: {
    request: ofStore('owner', asked),
    expect: { ...acting('409 market.nothing_to_pay_out'), ...unknown },
  },
  [`POST ${base}/commission-payments`]: {
    request: ofStore('manager', owed),
    expect: { ...acting('409 market.nothing_owed'), ...unknown },
  },
  [`PUT ${base}/payout-plan`]: {
    request: ofStore('owner', plan),
    expect: { ...acting('403 auth.pin_token_invalid'), ...unknown },
  },
  [`PUT ${base}/payout-plan · by a manager`]: {
    request: ofStore('manager', plan),
    expect: { ...acting('403 market.role_too_low'), ...unknown },
  },
  [`DELETE ${base}/payout-plan`]: {
    request: ofStore('owner'),
    expect: { ...acting('204'), ...unknown },
  },
  [`POST ${base}/payouts · by a manager`]: {
    request: ofStore('manager', asked),
    expect: { ...acting('403 market.role_too_low'), ...unknown },
  },
};

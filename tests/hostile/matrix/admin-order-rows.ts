import { call } from '../../harness/api.ts';
import { home, openOrderShop } from '../../harness/orders.ts';
import { guarded } from './rights.ts';
import type { Row, RowRequest, Scene } from './row.ts';
import { seedPerson } from './seed-person.ts';

const rates = '/v1/admin/commission-rates';
const operators = ['adminSupport', 'adminOwner'] as const;
const reason = 'Vérifié au téléphone.';

/** An order of somebody's that its store has accepted. */
async function accepted({ api }: Scene): Promise<string> {
  const shop = await openOrderShop(api, [{ title: 'Riz', priceXof: 1_000, onHand: 5 }]);
  const { token } = await seedPerson(api);
  const lines = [{ variantId: shop.variantIds[0] ?? '', quantity: 1 }];
  const body = { lines, place: home, method: 'cash', expectedTotalXof: 1_500 };
  const reply = await call(api, 'POST', '/v1/market/checkouts', { token, body });
  const id: string = reply.body.orders[0].id;
  await shop.ask('POST', `/orders/${id}/accept`, { version: 1 });
  return id;
}

const about =
  (body?: object) =>
  async (scene: Scene): Promise<RowRequest> => ({
    path: { id: await accepted(scene) },
    ...(body && { body: { version: 2, ...body } }),
  });

/** The same, with a code that was tried too often. */
async function locked(scene: Scene): Promise<RowRequest> {
  const request = await about({ reason })(scene);
  await scene.api.db.query('UPDATE market.store_order SET code_tries = 5 WHERE id = $1', [
    request.path?.id?.slice('ord_'.length),
  ]);
  return request;
}

async function planned({ api }: Scene): Promise<RowRequest> {
  const [row] = await api.db.query<{ id: string }>(
    `INSERT INTO market.commission_rate (bp, from_at)
     SELECT 900, app.now() + interval '1 day' + count(*) * interval '1 second'
     FROM market.commission_rate RETURNING id::text`,
  );
  return { path: { id: row?.id ?? '' } };
}

/** What operators see of all orders and do about them, and what owners say the platform keeps. */
export const adminOrderRows: Readonly<Record<string, Row>> = {
  'GET /v1/admin/orders': { expect: guarded('200', operators) },
  'GET /v1/admin/orders/{id}': { request: about(), expect: guarded('200', operators, '{id}') },
  'POST /v1/admin/orders/{id}/cancel': {
    request: about({ reason }),
    expect: guarded('200', operators, '{id}'),
  },
  'POST /v1/admin/orders/{id}/refund': {
    request: about({ amountXof: 100, reason: 'late', note: reason }),
    expect: guarded('200', operators, '{id}'),
  },
  'POST /v1/admin/orders/{id}/unlock': {
    request: locked,
    expect: guarded('200', operators, '{id}'),
  },
  [`GET ${rates}`]: { expect: guarded('200', operators) },
  [`POST ${rates}`]: {
    request: async ({ api }) => {
      const [row] = await api.db.query<{ from: Date }>(
        `SELECT app.now() + interval '2 days' + count(*) * interval '1 second' AS from
         FROM market.commission_rate`,
      );
      return { body: { bp: 900, reason, from: row?.from.toISOString() } };
    },
    expect: guarded('204', ['adminOwner']),
  },
  [`DELETE ${rates}/{id}`]: { request: planned, expect: guarded('204', ['adminOwner'], '{id}') },
};

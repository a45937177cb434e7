import { newId } from '@ecom/kernel';
import type { AccountCode } from '../../../modules/payments/domain/account-code.ts';
import { openAccounts } from '../../../modules/payments/store/account-store.ts';
import { post } from '../../../modules/payments/use-cases/post.ts';
import { fund } from '../fund.ts';
import { paidOut } from '../paid-out.ts';
import { guarded } from './rights.ts';
import type { Row, Scene } from './row.ts';
import { type Seeded, seedPerson } from './seed-person.ts';

const support = ['adminSupport'] as const;
const reason = 'Vérifié avec la cliente';
const bySupport = (done: string, path = '{id}') => guarded(done, support, path);
const byOwners = (done: string, path = '{id}') => guarded(done, [], path);

async function walletOf({ api }: Scene, { userId }: Seeded): Promise<number> {
  const code: AccountCode = `user:${userId}:wallet`;
  return (await openAccounts(api.parts.database, [code])).get(code) ?? 0;
}

/** Money of the owner's that waits in suspense, booked as it would have come. */
async function suspended(scene: Scene) {
  const { database } = scene.api.parts;
  const pots = ['provider:test:float', 'provider:test:suspense'] as const;
  const accounts = await openAccounts(database, pots);
  const [from, to] = pots.map((code) => accounts.get(code) ?? 0);
  const id = newId();
  await database.transaction((tx) =>
    post(tx, [
      {
        id: newId(),
        kind: 'suspense',
        legs: [
          { accountId: from ?? 0, amountXof: -500 },
          { accountId: to ?? 0, amountXof: 500 },
        ],
        reference: null,
        actor: 'system',
        requestId: 'req_test',
      },
    ]),
  );
  await scene.api.db.query(
    `INSERT INTO payments.mobile_order (id, direction, purpose, user_id, account_id, provider,
       network, phone, amount_xof, fee_xof, state, reason, moved_xof, request_id, next_poll_at)
     VALUES ($1, 'collect', 'topup', $2, $3, 'test', 'mixx', '+22890112233', 600, 0, 'suspended',
       'amount_differs', 500, 'req_test', NULL)`,
    [id, scene.owner.userId, await walletOf(scene, scene.owner)],
  );
  return { path: { id: `mmo_${id}` } };
}

const settled = async (scene: Scene) => ({ ...(await suspended(scene)), body: { reason } });

async function alert({ api }: Scene) {
  const id = newId();
  await api.db.query(
    `INSERT INTO payments.alert (id, kind, subject) VALUES ($1, 'paid_after_void', $2)`,
    [id, `order:${newId()}`],
  );
  return { path: { id: `alt_${id}` }, body: { reason } };
}

const wish = { from: 'platform:costs', to: 'platform:fees', amountXof: 100 };

/** A correction that the caller, or somebody else, proposed. */
async function proposed(scene: Scene, byCaller = false) {
  const { api, caller } = scene;
  const codes = [wish.from, wish.to] as AccountCode[];
  const accounts = await openAccounts(api.parts.database, codes);
  const { userId } = byCaller && caller ? caller : await seedPerson(api, { duties: ['owner'] });
  const id = newId();
  await api.db.query(
    `INSERT INTO payments.adjustment (id, from_account_id, to_account_id, amount_xof, reason,
       proposed_by, expires_at)
     VALUES ($1, $2, $3, $4, 'Tests of the rights', $5, app.now() + interval '1 day')`,
    [id, ...codes.map((code) => accounts.get(code)), wish.amountXof, userId],
  );
  return { path: { id: `adj_${id}` } };
}

/** The operator's money pages. The owner is the client whose money it is. */
export const adminMoneyRows: Readonly<Record<string, Row>> = {
  'GET /v1/admin/money/overview': { expect: bySupport('200', '') },
  'GET /v1/admin/money/attention': { expect: bySupport('200', '') },
  'GET /v1/admin/money/queue': { expect: bySupport('200', '') },
  'GET /v1/admin/money/orders/{id}': { request: suspended, expect: bySupport('200') },
  'POST /v1/admin/money/orders/{id}/ask': { request: suspended, expect: bySupport('204') },
  'POST /v1/admin/money/orders/{id}/credit': { request: settled, expect: bySupport('204') },
  'POST /v1/admin/money/orders/{id}/return': {
    // No provider of the tests pays out to it: only a right can be missing before that.
    request: settled,
    expect: bySupport('422 payments.network_unavailable'),
  },
  'POST /v1/admin/money/orders/{id}/bounce': {
    request: async ({ api, owner }) => {
      await fund(api, owner.userId, 500);
      const id = await paidOut(api.parts.database, owner.userId, 'req_test');
      return { path: { id: `mmo_${id}` }, body: { reason } };
    },
    expect: bySupport('204'),
  },
  'POST /v1/admin/money/alerts/{id}/close': { request: alert, expect: bySupport('204') },
  'GET /v1/admin/money/adjustments': { expect: bySupport('200', '') },
  'GET /v1/admin/money/adjustments/{id}': {
    request: (scene) => proposed(scene),
    expect: bySupport('200'),
  },
  'GET /v1/admin/money/adjustment-preview': {
    request: () => ({
      query: `from=${wish.from}&to=${wish.to}&amountXof=${wish.amountXof}`,
    }),
    expect: byOwners('200', ''),
  },
  'POST /v1/admin/money/adjustments': {
    request: () => ({ body: { ...wish, reason } }),
    expect: byOwners('201', ''),
  },
  'POST /v1/admin/money/adjustments/{id}/confirm': {
    request: (scene) => proposed(scene),
    expect: byOwners('200'),
  },
  'POST /v1/admin/money/adjustments/{id}/confirm · one’s own': {
    request: (scene) => proposed(scene, true),
    expect: byOwners('403 payments.own_proposal'),
  },
  'POST /v1/admin/money/adjustments/{id}/refuse': {
    request: async (scene) => ({ ...(await proposed(scene)), body: { note: reason } }),
    expect: byOwners('204'),
  },
  'POST /v1/admin/money/adjustments/{id}/withdraw': {
    request: (scene) => proposed(scene, true),
    expect: byOwners('204'),
  },
};

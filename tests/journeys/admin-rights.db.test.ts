import { newId } from '@ecom/kernel';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type AdminAct, adminActs } from '../../modules/auth/domain/admin-rights.ts';
import contract from '../../packages/api-client/openapi.json' with { type: 'json' };
import { type Duty, get, newAdmin, readyAdmin, type TestAdmin } from '../harness/admin.ts';
import { call, type Reply, startTestApi, type TestApi } from '../harness/api.ts';
import { offerChange, platformWish } from '../harness/offer-wish.ts';
import { signUp } from '../harness/person.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api.stop());

const reason = { reason: 'vérifié au téléphone' };

/** What each route is called with: valid, about nobody, so that only rights decide. */
const rows: Readonly<Record<string, { query?: string; body?: object }>> = {
  'GET /v1/admin/me': {},
  'POST /v1/admin/second-factor/enrol': {},
  'POST /v1/admin/second-factor/confirm': { body: { code: '000000' } },
  'POST /v1/admin/second-factor/verify': { body: { recoveryCode: '00000-00000' } },
  'GET /v1/admin/users': { query: '?query=nobody' },
  'GET /v1/admin/users/{id}': {},
  'DELETE /v1/admin/users/{id}/sessions/{sessionId}': {},
  'POST /v1/admin/users/{id}/sessions/revoke-all': { body: reason },
  'POST /v1/admin/users/{id}/freeze': { body: reason },
  'POST /v1/admin/users/{id}/unfreeze': { body: reason },
  'POST /v1/admin/users/{id}/restrictions/lift': { body: reason },
  'POST /v1/admin/users/{id}/restore-number': { body: reason },
  'GET /v1/admin/identity/reviews': {},
  'GET /v1/admin/identity/reviews/{id}': {},
  'POST /v1/admin/identity/reviews/{id}/approve': {},
  'POST /v1/admin/identity/reviews/{id}/refuse': { body: { reason: 'expired' } },
  'POST /v1/admin/identity/documents/{id}/link': {},
  'GET /v1/admin/identity/documents/{id}/file': {},
  'GET /v1/admin/stores': {},
  'GET /v1/admin/stores/{id}': {},
  'POST /v1/admin/stores/{id}/approve': {},
  'POST /v1/admin/stores/{id}/refuse': { body: { reason: 'expired' } },
  'POST /v1/admin/stores/{id}/suspend': { body: reason },
  'POST /v1/admin/stores/{id}/reinstate': { body: reason },
  'POST /v1/admin/stores/documents/{id}/link': {},
  'GET /v1/admin/stores/documents/{id}/file': {},
  'GET /v1/admin/reviews': {},
  'POST /v1/admin/reviews/{id}/hide': { body: reason },
  'POST /v1/admin/reviews/{id}/keep': {},
  'GET /v1/admin/disputes': {},
  'GET /v1/admin/disputes/{id}': {},
  'POST /v1/admin/disputes/{id}/judge': { body: { version: 1, amountXof: 0, ...reason } },
  'GET /v1/admin/disputes/{id}/pictures/{pictureId}': {},
  'GET /v1/admin/orders': {},
  'GET /v1/admin/orders/{id}': {},
  'POST /v1/admin/orders/{id}/cancel': { body: { version: 1, ...reason } },
  'POST /v1/admin/orders/{id}/unlock': { body: { version: 1, ...reason } },
  'POST /v1/admin/orders/{id}/refund': {
    body: { version: 1, amountXof: 1, reason: 'late', note: 'vérifié' },
  },
  'GET /v1/admin/commission-rates': {},
  'POST /v1/admin/commission-rates': {
    body: { bp: 1_000, from: '2030-01-01T00:00:00Z', ...reason },
  },
  'DELETE /v1/admin/commission-rates/{id}': {},
  'GET /v1/admin/promotions': {},
  'POST /v1/admin/promotions': { body: platformWish('RENTREE') },
  'PUT /v1/admin/promotions/{id}': { body: offerChange(1) },
  'DELETE /v1/admin/promotions/{id}': {},
  'GET /v1/admin/money/overview': {},
  'GET /v1/admin/money/attention': {},
  'GET /v1/admin/money/queue': {},
  'GET /v1/admin/money/orders/{id}': {},
  'POST /v1/admin/money/orders/{id}/ask': {},
  'POST /v1/admin/money/orders/{id}/credit': { body: reason },
  'POST /v1/admin/money/orders/{id}/return': { body: reason },
  'POST /v1/admin/money/orders/{id}/bounce': { body: reason },
  'POST /v1/admin/money/alerts/{id}/close': { body: reason },
  'GET /v1/admin/money/adjustments': {},
  'GET /v1/admin/money/adjustments/{id}': {},
  'GET /v1/admin/money/adjustment-preview': {
    query: '?from=platform:costs&to=platform:fees&amountXof=1',
  },
  'POST /v1/admin/money/adjustments': {
    body: { from: 'platform:costs', to: 'platform:fees', amountXof: 1, ...reason },
  },
  'POST /v1/admin/money/adjustments/{id}/confirm': {},
  'POST /v1/admin/money/adjustments/{id}/refuse': { body: { note: 'pas prouvé' } },
  'POST /v1/admin/money/adjustments/{id}/withdraw': {},
  'GET /v1/admin/audit': { query: `?subject=usr_${newId()}` },
};

interface Operation {
  readonly name: string;
  readonly method: string;
  readonly path: string;
  readonly act: AdminAct;
}

const operations: Operation[] = Object.entries(contract.paths)
  .filter(([path]) => path.startsWith('/v1/admin/'))
  .flatMap(([path, item]) =>
    Object.entries(item).map(([method, operation]) => ({
      name: `${method.toUpperCase()} ${path}`,
      method: method.toUpperCase(),
      path,
      act: (operation as { 'x-act'?: AdminAct })['x-act'] as AdminAct,
    })),
  );

/** Which kind of id an address wants; the first that fits. */
const prefixes = [
  ['/identity/reviews/', 'idr'],
  ['/reviews/', 'rev'],
  ['/documents/', 'doc'],
  ['/stores/', 'sto'],
] as const;

function callAs({ token }: { token?: string }, { name, method, path }: Operation): Promise<Reply> {
  const [, prefix = 'usr'] = prefixes.find(([part]) => path.includes(part)) ?? [];
  const route = path
    .replace('{id}', `${prefix}_${newId()}`)
    .replace('{sessionId}', `ses_${newId()}`);
  const { query = '', body } = rows[name] ?? {};
  return call(api, method, route + query, { ...(token && { token }), body });
}

describe('every admin route', () => {
  it('names its act, and has its row here', () => {
    expect(operations.map(({ name }) => name).sort()).toEqual(Object.keys(rows).sort());
    for (const { act } of operations) expect(Object.keys(adminActs)).toContain(act);
  });

  it.each<Duty>(['owner', 'support', 'reviewer'])(
    'lets %s do what the table says',
    async (duty) => {
      const admin = await readyAdmin(api, duty);
      for (const operation of operations) {
        const { status, body } = await callAs(admin, operation);
        const allowed = (adminActs[operation.act] as readonly Duty[]).includes(duty);
        if (allowed) expect([operation.name, status]).not.toEqual([operation.name, 403]);
        else expect([operation.name, body.code]).toEqual([operation.name, 'auth.forbidden']);
        expect(status).toBeLessThan(500);
      }
    },
  );

  it('wants the second factor, but for the way to it', async () => {
    const admin = await newAdmin(api, 'owner');
    for (const operation of operations) {
      const { body } = await callAs(admin, operation);
      const free = ['read_self', 'use_second_factor'].includes(operation.act);
      const code = free ? expect.not.stringMatching('required') : 'auth.second_factor_required';
      expect([operation.name, body.code ?? 'done']).toEqual([operation.name, code]);
    }
  });

  it('is closed to strangers, customers, the frozen and those whose duty ended', async () => {
    const customer = await signUp(api);
    const frozen = await readyAdmin(api, 'owner');
    const former = await readyAdmin(api, 'owner');
    const ended = await readyAdmin(api, 'owner');
    const owner = await readyAdmin(api, 'owner');
    await endDuty(former);
    await call(api, 'POST', `/v1/admin/users/${frozen.id}/freeze`, {
      token: owner.token,
      body: reason,
    });
    await call(api, 'POST', '/v1/auth/sign-out', { token: ended.token });
    for (const operation of operations) {
      const codes = [];
      for (const person of [{}, customer, frozen, former, ended]) {
        codes.push((await callAs(person, operation)).body.code);
      }
      expect([operation.name, ...codes]).toEqual([
        operation.name,
        'auth.unauthenticated',
        'auth.forbidden',
        'auth.account_frozen',
        'auth.forbidden',
        'auth.session_ended',
      ]);
    }
  });

  it('believes the database, not the token', async () => {
    const admin = await newAdmin(api, 'support');
    // Her token was made before the grant, and says CLIENT.
    expect((await get(api, admin, '/me')).status).toBe(200);
    await endDuty(admin);
    expect((await get(api, admin, '/me')).body.code).toBe('auth.forbidden');
  });
});

const endDuty = ({ id }: TestAdmin) =>
  api.db.query('UPDATE identity.membership SET ended_at = app.now() WHERE user_id = $1', [
    id.slice('usr_'.length),
  ]);

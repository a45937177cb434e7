import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { idOf, post, readyAdmin } from '../harness/admin.ts';
import { call, startTestApi, type TestApi } from '../harness/api.ts';
import { payToken, pin, signUpWithMoney } from '../harness/money.ts';
import { newPerson, type Person, requestCode, signUp } from '../harness/person.ts';
import { photograph } from '../harness/picture.ts';

let api: TestApi;
let nowMs = 0;
beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api.stop());

async function later(ms: number): Promise<void> {
  nowMs += ms;
  await api.db.shiftClock(nowMs);
}
const dayMs = 24 * 3_600_000;
const reason = { reason: 'Signalé volé par téléphone' };

async function close({ token, phone }: Person, pinToken?: string): Promise<number> {
  await later(61_000);
  await call(api, 'POST', '/v1/me/closure/code', { token, body: { locale: 'fr' } });
  const body = { code: await api.readCode(phone), ...(pinToken && { pinToken }) };
  return (await call(api, 'POST', '/v1/me/closure', { token, body })).status;
}
const isClosed = async (id: string): Promise<boolean | undefined> => {
  const text = `SELECT closed_at IS NOT NULL AS closed FROM identity.app_user WHERE id = $1`;
  return (await api.db.query<{ closed: boolean }>(text, [id.slice(4)]))[0]?.closed;
};

describe('a frozen account', () => {
  it('that slept is not left behind by starting afresh on its number', async () => {
    const person = await signUp(api);
    const support = await readyAdmin(api, 'support');
    await post(api, support, `/users/${await idOf(api, person)}/freeze`, reason);
    await later(91 * dayMs);
    const fresh = newPerson(person.phone);
    await requestCode(api, fresh);
    const { phone, deviceId } = fresh;
    const body = { phone, deviceId, code: await api.readCode(phone), startFresh: true };
    const reply = await call(api, 'POST', '/v1/auth/otp/verify', { body, key: null });
    expect([reply.status, reply.body.code]).toEqual([403, 'auth.number_dormant']);
  });

  it('that was closing has its days of grace again when it is given back', async () => {
    const person = await signUp(api);
    const id = await idOf(api, person);
    expect(await close(person)).toBe(200);
    await post(api, await readyAdmin(api, 'support'), `/users/${id}/freeze`, reason);
    await later(10 * dayMs);
    const given = await post(
      api,
      await readyAdmin(api, 'support'),
      `/users/${id}/unfreeze`,
      reason,
    );
    expect(given.status).toBe(204);
    await api.parts.purge();
    expect(await isClosed(id)).toBe(false);
  });
});

describe('an erased account', () => {
  it('leaves neither number nor name nor role anywhere', async () => {
    const person = await signUp(api);
    const id = (await idOf(api, person)).slice(4);
    expect(await close(person)).toBe(200);
    await later(7 * dayMs - 60_000);
    const { token, phone, deviceId } = person;
    await call(api, 'PATCH', '/v1/me', { token, body: { name: 'Dernier Nom' } });
    await requestCode(api, person);
    await api.readCode(phone);
    const guess = { phone, deviceId, code: '000000' };
    await call(api, 'POST', '/v1/auth/otp/verify', { body: guess, key: null });
    await later(2 * 3_600_000);
    await api.parts.purge();
    expect(await isClosed(`usr_${id}`)).toBe(true);
    const tables = await api.db.query<{ name: string }>(
      `SELECT schemaname || '.' || tablename AS name FROM pg_tables
       WHERE schemaname IN ('app', 'identity')`,
    );
    for (const { name } of tables) {
      const text = `SELECT x::text FROM ${name} x WHERE x::text ~ $1`;
      expect([name, await api.db.query(text, [`${phone.slice(4)}|Dernier Nom`])]).toEqual([
        name,
        [],
      ]);
    }
    const roles = await api.db.query('SELECT FROM identity.user_role WHERE user_id = $1', [id]);
    expect(roles).toHaveLength(0);
  });

  it('is nobody who can be paid, by those neither who paid it before', async () => {
    const [from, to] = [await signUpWithMoney(api, 10_000), await signUpWithMoney(api, 0)];
    const pay = async (amountXof: number) => {
      const pinToken = await payToken(api, from, { amountXof, payee: to.id });
      const body = { to: to.id, amountXof, pinToken };
      return call(api, 'POST', '/v1/wallet/transfers', { token: from.token, body });
    };
    const refunded = async (amountXof: number) => {
      const pinToken = await payToken(api, to, { amountXof, payee: from.id });
      const body = { to: from.id, amountXof, pinToken };
      return call(api, 'POST', '/v1/wallet/transfers', { token: to.token, body });
    };
    expect([(await pay(100)).status, (await refunded(100)).status]).toEqual([201, 201]);
    const proof = { purpose: 'close_account', pin };
    await later(61_000);
    const { token } = to;
    const granted = await call(api, 'POST', '/v1/me/pin/verify', { token, body: proof, key: null });
    expect(await close(to, granted.body.pinToken)).toBe(200);
    await later(8 * dayMs);
    await api.parts.purge();
    expect((await pay(5_000)).status).toBe(404);
  });
});

describe('papers that are taken back', () => {
  it('are gone at once', async () => {
    const { token } = await signUp(api);
    const declared = { fullName: 'Abla Test', birthDate: '1990-01-01' };
    await call(api, 'PUT', '/v1/me/identity', { token, body: declared });
    const begun = { documentKind: 'passport' };
    await call(api, 'POST', '/v1/me/identity/review', { token, body: begun });
    const put = await fetch(`${api.url}/v1/me/identity/review/documents/front`, {
      method: 'PUT',
      body: new Uint8Array(await photograph(640, 640)),
      headers: {
        'content-type': 'image/jpeg',
        authorization: `Bearer ${token}`,
        'idempotency-key': randomUUID(),
      },
    });
    expect(put.status).toBe(204);
    expect(await api.db.query('SELECT FROM identity.identity_document')).toHaveLength(1);
    expect((await call(api, 'DELETE', '/v1/me/identity/review', { token })).status).toBe(204);
    expect(await api.db.query('SELECT FROM identity.identity_document')).toHaveLength(0);
  });
});

import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readyAdmin } from '../harness/admin.ts';
import { call, startTestApi, type TestApi } from '../harness/api.ts';
import { signInElsewhere, signUp } from '../harness/person.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api.stop());

const waiting = async (): Promise<number> => {
  const [row] = await api.db.query<{ n: number }>(
    `SELECT count(DISTINCT pid)::int AS n FROM pg_locks
     WHERE NOT granted`,
  );
  return row?.n ?? 0;
};

describe('a write that was let in before', () => {
  it('a freeze, and waited for it, is refused', async () => {
    const admin = await readyAdmin(api, 'support');
    const person = await signUp(api);
    const { body: me } = await call(api, 'GET', '/v1/me', { token: person.token });
    const other = new pg.Client({ connectionString: api.db.ownerUrl });
    other.on('error', () => undefined);
    await other.connect();
    await other.query('BEGIN');
    await other.query('SELECT FROM identity.app_user WHERE id = $1 FOR UPDATE', [me.id.slice(4)]);
    const freeze = call(api, 'POST', `/v1/admin/users/${me.id}/freeze`, {
      token: admin.token,
      body: { reason: 'sur demande' },
    });
    await expect.poll(waiting).toBe(1);
    const write = call(api, 'PATCH', '/v1/me', {
      token: person.token,
      body: { name: 'Trop tard' },
    });
    await expect.poll(waiting).toBe(2);
    await other.query('COMMIT');
    await other.end();
    const [frozen, wrote] = [await freeze, await write];
    console.log(frozen.status, wrote.status, wrote.body);
    expect([frozen.status, wrote.status]).toEqual([204, 403]);
  });

  it('its session was ended, and waited, is refused', async () => {
    const thief = await signUp(api);
    await api.db.shiftClock(61_000);
    const owner = await signInElsewhere(api, thief);
    await api.db.shiftClock(0);
    const { body: me } = await call(api, 'GET', '/v1/me', { token: owner.token });
    const other = new pg.Client({ connectionString: api.db.ownerUrl });
    other.on('error', () => undefined);
    await other.connect();
    await other.query('BEGIN');
    await other.query('SELECT FROM identity.app_user WHERE id = $1 FOR UPDATE', [me.id.slice(4)]);
    const write = call(api, 'PATCH', '/v1/me', { token: thief.token, body: { name: 'Trop tard' } });
    await expect.poll(waiting).toBe(1);
    const ended = await call(api, 'POST', '/v1/me/sessions/revoke-others', { token: owner.token });
    await other.query('COMMIT');
    await other.end();
    const wrote = await write;
    console.log(ended.body, wrote.status, wrote.body);
    expect(wrote.status).toBe(401);
  });
});

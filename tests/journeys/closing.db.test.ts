import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { call, startTestApi, type TestApi } from '../harness/api.ts';
import { buy, openOrderShop } from '../harness/orders.ts';
import { newPerson, type Person, signIn, signInElsewhere, signUp } from '../harness/person.ts';

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
const weekMs = 7 * 24 * 3_600_000;

async function askCode(person: Person): Promise<string> {
  await later(61_000);
  const { token } = person;
  await call(api, 'POST', '/v1/me/closure/code', { token, body: { locale: 'fr' } });
  return api.readCode(person.phone);
}
const close = ({ token }: Person, body: object) =>
  call(api, 'POST', '/v1/me/closure', { token, body });
const rowOf = async (userId: string) =>
  (
    await api.db.query<{ phone: string; name: string; closed: boolean; kept: Date | null }>(
      `SELECT phone, name, closed_at IS NOT NULL AS closed, kept_until AS kept
       FROM identity.app_user WHERE 'usr_' || id = $1`,
      [userId],
    )
  )[0];

describe('closing an account', () => {
  it('needs a code, and the PIN where there is one', async () => {
    const person = await signUp(api);
    await call(api, 'PUT', '/v1/me/pin', { token: person.token, body: { pin: '8305' } });
    const code = await askCode(person);
    expect((await close(person, { code: '000000' })).status).toBe(422);
    expect((await close(person, { code })).body.code).toBe('auth.pin_required');
    const { token } = person;
    const grant = await call(api, 'POST', '/v1/me/pin/verify', {
      token,
      key: null,
      body: { purpose: 'close_account', pin: '8305' },
    });
    const closed = await close(person, { code, pinToken: grant.body.pinToken });
    expect(closed.status).toBe(200);
    expect((await call(api, 'GET', '/v1/me', { token })).body.closesAt).toBe(closed.body.closesAt);
    expect((await close(person, { code })).status).toBe(422);
  });

  it('ends the other devices now and keeps this one for a change of mind', async () => {
    const person = await signUp(api);
    await later(61_000);
    const other = await signInElsewhere(api, person);
    await close(person, { code: await askCode(person) });
    const refreshed = await call(api, 'POST', '/v1/auth/refresh', {
      cookie: other.cookie,
      body: { deviceId: other.deviceId },
      key: null,
    });
    expect(refreshed.status).toBe(401);
    const { token } = person;
    expect((await call(api, 'DELETE', '/v1/me/closure', { token })).status).toBe(204);
    expect((await call(api, 'DELETE', '/v1/me/closure', { token })).body.code).toBe(
      'auth.not_closing',
    );
    await later(weekMs + 1);
    await api.parts.purge();
    await later(61_000);
    expect((await signIn(api, person)).body.user.closesAt).toBeNull();
  });

  it('waits for the orders that are on their way, and for a store that is open', async () => {
    const { storeId, variantIds } = await openOrderShop(api, [{ title: 'Riz', priceXof: 1_000 }]);
    const owner = await signUp(api);
    const me = await call(api, 'GET', '/v1/me', { token: owner.token });
    await api.db.query('UPDATE market.store_member SET user_id = $2 WHERE store_id = $1', [
      storeId,
      me.body.id.slice(4),
    ]);
    expect((await close(owner, { code: await askCode(owner) })).body.code).toBe('auth.store_open');
    const buyer = await signUp(api);
    const lines = [{ variantId: variantIds[0] ?? '', quantity: 1 }];
    const cart = { lines, expectedTotalXof: 1_500, method: 'cash' } as const;
    const bought = await buy(api, { ...buyer, id: '' }, cart);
    expect(bought.status).toBe(201);
    const code = await askCode(buyer);
    expect((await close(buyer, { code })).body.code).toBe('auth.orders_open');
    const order = `/v1/market/orders/${bought.body.orders[0].id}`;
    const { version } = (await call(api, 'GET', order, { token: buyer.token })).body;
    const { token } = buyer;
    await call(api, 'POST', `${order}/cancel`, { token, body: { version } });
    expect((await close(buyer, { code })).status).toBe(200);
  });

  it('erases after a week; the number starts anew', async () => {
    const person = await signUp(api);
    const me = await call(api, 'GET', '/v1/me', { token: person.token });
    await close(person, { code: await askCode(person) });
    await later(weekMs - 60_000);
    await api.parts.purge();
    expect(await rowOf(me.body.id)).toMatchObject({ closed: false });
    await later(61_000);
    await Promise.all([api.parts.purge(), api.parts.purge()]);
    expect(await rowOf(me.body.id)).toEqual({ phone: null, name: null, closed: true, kept: null });
    const left = await api.db.query(
      `SELECT 1 FROM identity.former_phone WHERE phone = $1
       UNION ALL SELECT 1 FROM identity.otp_challenge WHERE phone = $1`,
      [person.phone],
    );
    expect(left).toEqual([]);
    expect((await call(api, 'GET', '/v1/me', { token: person.token })).status).toBe(401);
    const again = await signIn(api, newPerson(person.phone));
    expect(again.body.user).toMatchObject({ registered: false });
    expect(again.body.user.id).not.toBe(me.body.id);
  });

  it('keeps a declared identity for ten years, and not a day longer', async () => {
    const person = await signUp(api);
    const { token } = person;
    const me = await call(api, 'GET', '/v1/me', { token });
    const body = { fullName: 'Essi Test', birthDate: '1991-07-23' };
    await call(api, 'PUT', '/v1/me/identity', { token, body });
    await close(person, { code: await askCode(person) });
    await later(weekMs + 1);
    await api.parts.purge();
    const closed = await rowOf(me.body.id);
    expect(closed).toMatchObject({ phone: null, name: null, closed: true });
    expect(closed?.kept).not.toBeNull();
    const kept = () =>
      api.db.query(
        `SELECT d.full_name, f.phone FROM identity.declaration d
         JOIN identity.former_phone f USING (user_id) WHERE 'usr_' || user_id = $1`,
        [me.body.id],
      );
    expect(await kept()).toEqual([{ full_name: 'Essi Test', phone: person.phone }]);
    await later(10 * 366 * 24 * 3_600_000);
    await api.parts.purge();
    expect(await kept()).toEqual([]);
  });
});

import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { spendPin } from '../../modules/auth/use-cases/grant-by-pin.ts';
import { call, type Reply, startTestApi, type TestApi } from '../harness/api.ts';
import { type Person, signInElsewhere, signUp } from '../harness/person.ts';

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

const good = '8305';
const setPin = (person: Person, body: object, key?: string): Promise<Reply> =>
  call(api, 'PUT', '/v1/me/pin', { token: person.token, body, ...(key && { key }) });
const verify = ({ token }: Person, pin: string, rest: object = { purpose: 'device' }) =>
  call(api, 'POST', '/v1/me/pin/verify', { token, body: { pin, ...rest }, key: null });
const security = async ({ token }: Person) =>
  (await call(api, 'GET', '/v1/me/security', { token })).body;

async function withPin(): Promise<Person> {
  const person = await signUp(api);
  expect((await setPin(person, { pin: good })).status).toBe(204);
  return person;
}

describe('the first PIN', () => {
  it('is set, hashed by argon2id, and nowhere in plain', async () => {
    const person = await withPin();
    expect(await security(person)).toMatchObject({ pin: 'set', attemptsLeft: 5 });
    const [row] = await api.db.query<{ hash: string }>('SELECT hash FROM identity.pin');
    expect(row?.hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(api.logLines.join('\n')).not.toContain(good);
  });

  it.each([
    ['1234', 'too_simple'],
    ['0000', 'too_simple'],
    ['9876', 'too_simple'],
    ['7890', 'too_simple'],
    ['1212', 'too_simple'],
    ['123123', 'too_simple'],
    ['1221', 'too_simple'],
    ['2580', 'too_common'],
    ['1998', 'too_common'],
    ['2026', 'too_common'],
  ])('is not %s: %s', async (pin, reason) => {
    const person = await signUp(api);
    const reply = await setPin(person, { pin });
    expect([reply.status, reply.body.code, reply.body.reason]).toEqual([
      422,
      'auth.pin_weak',
      reason,
    ]);
  });

  it('is not in one’s own number, nor one’s birthday', async () => {
    const person = await signUp(api);
    const own = person.phone.replace(/\D/g, '').slice(-4);
    if (!/^(\d)\1+$/.test(own)) {
      expect((await setPin(person, { pin: own })).body.code).toBe('auth.pin_weak');
    }
    const body = { fullName: 'Essi Test', birthDate: '1991-07-23' };
    await call(api, 'PUT', '/v1/me/identity', { token: person.token, body });
    expect((await setPin(person, { pin: '2307' })).body.reason).toBe('personal');
  });

  it.each(['123', '1234567', '12a4', '', '١٢٣٤'])('is not «%s»', async (pin) => {
    const person = await signUp(api);
    expect((await setPin(person, { pin })).status).toBe(400);
  });

  it('is set once for a key sent twice, and another PIN under that key is a conflict', async () => {
    const person = await signUp(api);
    const key = randomUUID();
    expect((await setPin(person, { pin: good }, key)).status).toBe(204);
    expect((await setPin(person, { pin: good }, key)).status).toBe(204);
    expect((await setPin(person, { pin: '7391' }, key)).status).toBe(409);
  });
});

describe('changing the PIN', () => {
  it('needs the old one', async () => {
    const person = await withPin();
    const without = await setPin(person, { pin: '7391' });
    expect([without.status, without.body.code]).toEqual([403, 'auth.pin_required']);
    const wrong = await setPin(person, { pin: '7391', currentPin: '1111' });
    expect(wrong.body).toMatchObject({ code: 'auth.pin_wrong', attemptsLeft: 4 });
    expect((await setPin(person, { pin: '7391', currentPin: good })).status).toBe(204);
    expect((await verify(person, good)).status).toBe(422);
    expect((await verify(person, '7391')).status).toBe(200);
  });

  it('whose answer got lost is not counted as a wrong try when sent again', async () => {
    const person = await withPin();
    const key = randomUUID();
    const body = { pin: '7391', currentPin: good };
    expect((await setPin(person, body, key)).status).toBe(204);
    expect((await setPin(person, body, key)).status).toBe(204);
    expect(await security(person)).toMatchObject({ attemptsLeft: 5 });
  });
});

describe('wrong tries', () => {
  it('lock at the fifth, for the right PIN too, and tell the owner', async () => {
    const person = await withPin();
    for (const left of [4, 3, 2, 1]) {
      expect((await verify(person, '1111')).body.attemptsLeft).toBe(left);
    }
    expect((await verify(person, '1111')).status).toBe(423);
    expect((await verify(person, good)).body.code).toBe('auth.pin_locked');
    expect(await security(person)).toMatchObject({ pin: 'locked', attemptsLeft: 0 });
    const activity = await call(api, 'GET', '/v1/activity', { token: person.token });
    expect(activity.body.items[0].type).toBe('auth.pin_locked');
  });

  it('at once are counted one by one', async () => {
    const person = await withPin();
    const replies = await Promise.all(Array.from({ length: 50 }, () => verify(person, '1111')));
    const wrong = replies.filter(({ status }) => status === 422);
    expect(wrong).toHaveLength(4);
    expect(replies.filter(({ status }) => status === 423)).toHaveLength(46);
  });

  it('are forgotten after the right one', async () => {
    const person = await withPin();
    await verify(person, '1111');
    await verify(person, good);
    expect(await security(person)).toMatchObject({ attemptsLeft: 5 });
  });
});

describe('the token of a right PIN', () => {
  const payee = `usr_${randomUUID()}`;
  const payment = { purpose: 'payment', amountXof: 2_500, payee } as const;

  async function granted(person: Person): Promise<string> {
    return (await verify(person, good, payment)).body.pinToken;
  }
  /** Spends in the name of a person's live session, as the payment of an act would. */
  async function spenderOf(person: Person) {
    const [session] = await api.db.query<{ id: string; user_id: string }>(
      `SELECT s.id, s.user_id FROM identity.session s JOIN identity.app_user u ON u.id = s.user_id
       WHERE u.phone = $1 AND s.device_id = $2 AND s.ended_at IS NULL`,
      [person.phone, person.deviceId],
    );
    const owner = { userId: session?.user_id ?? '', sessionId: session?.id ?? '' };
    return (pinToken: string, change: object = {}) =>
      api.parts.database.transaction((tx) =>
        spendPin(tx, { ...owner, pinToken, act: { ...payment, ...change } }),
      );
  }

  async function spend(person: Person, pinToken: string, change: object = {}) {
    return (await spenderOf(person))(pinToken, change);
  }

  it('pays once', async () => {
    const person = await withPin();
    const token = await granted(person);
    expect(await spend(person, token)).toEqual({ ok: true, value: null });
    expect(await spend(person, token)).toMatchObject({ error: { code: 'auth.pin_token_invalid' } });
  });

  it.each([
    ['another amount', { amountXof: 2_501 }],
    ['another payee', { payee: `usr_${randomUUID()}` }],
    ['another act', { purpose: 'close_account' }],
  ])('does not pay %s', async (_, change) => {
    const person = await withPin();
    const token = await granted(person);
    expect((await spend(person, token, change)).ok).toBe(false);
    expect((await spend(person, token)).ok).toBe(true);
  });

  it('does not pay after two minutes', async () => {
    const person = await withPin();
    const token = await granted(person);
    await later(120_001);
    expect((await spend(person, token)).ok).toBe(false);
  });

  it('does not pay from another session', async () => {
    const person = await withPin();
    const token = await granted(person);
    await later(61_000);
    const other = await signInElsewhere(api, person);
    expect((await spend(other, token)).ok).toBe(false);
  });

  it('pays once for fifty at once', async () => {
    const person = await withPin();
    const token = await granted(person);
    const spendOne = await spenderOf(person);
    const all = await Promise.all(Array.from({ length: 50 }, () => spendOne(token)));
    expect(all.filter(({ ok }) => ok)).toHaveLength(1);
  });

  it.each([
    { amountXof: 0 },
    { amountXof: -1 },
    { amountXof: 1.5 },
    { amountXof: 1e21 },
    { payee: 'x' },
  ])('is not given for %o', async (bad) => {
    const person = await withPin();
    expect((await verify(person, good, { ...payment, ...bad })).status).toBe(400);
  });
});

describe('a device that gives the PIN', () => {
  it('becomes trusted', async () => {
    const person = await withPin();
    await later(61_000);
    const other = await signInElsewhere(api, person);
    expect(await security(other)).toMatchObject({ deviceTrusted: false });
    expect((await verify(other, good)).body).toMatchObject({ pinToken: null });
    expect(await security(other)).toMatchObject({ deviceTrusted: true });
  });
});

describe('a forgotten PIN', () => {
  it('is replaced by a code; no withdrawal for a day, and the other devices are told', async () => {
    const person = await withPin();
    for (let n = 0; n < 5; n += 1) await verify(person, '1111');
    await later(61_000);
    const { token } = person;
    const sent = await call(api, 'POST', '/v1/me/pin/forgotten', { token, body: { locale: 'fr' } });
    expect(sent.status).toBe(202);
    const code = await api.readCode(person.phone);
    const reset = (body: object) => call(api, 'POST', '/v1/me/pin/reset', { token, body });
    expect((await reset({ code: '000000', pin: '7391' })).status).toBe(422);
    expect((await reset({ code, pin: '1234' })).body.code).toBe('auth.pin_weak');
    expect((await reset({ code, pin: '7391' })).status).toBe(204);
    expect((await reset({ code, pin: '7391' })).body.code).toBe('auth.code_used');
    expect((await verify(person, '7391')).status).toBe(200);
    const after = await security(person);
    expect(after.pin).toBe('set');
    expect(after.restrictedUntil).not.toBeNull();
    expect(after.limits.balanceMaxXof).toBe(50_000);
    const activity = await call(api, 'GET', '/v1/activity', { token });
    expect(activity.body.items[0].type).toBe('auth.pin_reset');
    await later(24 * 3_600_000 + 1);
    expect(
      (await call(api, 'GET', '/v1/me/security', { token: await fresh(person) })).body,
    ).toMatchObject({ restrictedUntil: null });
  });

  it('is not replaced by a sign-in code', async () => {
    const person = await withPin();
    await later(61_000);
    const { phone, deviceId, token } = person;
    await call(api, 'POST', '/v1/auth/otp/request', { body: { phone, deviceId, locale: 'fr' } });
    const code = await api.readCode(phone);
    const body = { code, pin: '7391' };
    const reply = await call(api, 'POST', '/v1/me/pin/reset', { token, body });
    expect(reply.body.code).toBe('auth.code_wrong');
  });
});

async function fresh({ cookie, deviceId }: Person): Promise<string> {
  const reply = await call(api, 'POST', '/v1/auth/refresh', {
    cookie,
    body: { deviceId },
    key: null,
  });
  return reply.body.accessToken;
}

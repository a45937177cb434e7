import { togolesePhone } from '@ecom/testkit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { call, startTestApi, type TestApi } from '../harness/api.ts';
import {
  newPerson,
  type Person,
  requestCode,
  signIn,
  signInElsewhere,
  signUp,
  verifyCode,
} from '../harness/person.ts';

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

const begin = ({ token }: Person, phone: string, oldNumberAtHand: boolean) =>
  call(api, 'POST', '/v1/me/phone-change', {
    token,
    body: { phone, oldNumberAtHand, locale: 'fr' },
  });
const confirm = ({ token }: Person, body: object) =>
  call(api, 'POST', '/v1/me/phone-change/confirm', { token, body });
const security = async ({ token }: Person) =>
  (await call(api, 'GET', '/v1/me/security', { token })).body;
const pinTokenFor = async ({ token }: Person, purpose: string) =>
  (
    await call(api, 'POST', '/v1/me/pin/verify', {
      token,
      key: null,
      body: { purpose, pin: '8305' },
    })
  ).body.pinToken;

async function member(withPin: boolean): Promise<Person> {
  const person = await signUp(api);
  if (withPin) {
    await call(api, 'PUT', '/v1/me/pin', { token: person.token, body: { pin: '8305' } });
  }
  await later(61_000);
  return person;
}

describe('a change of number', () => {
  it('with both codes is done at once, and the old number is told', async () => {
    const person = await member(true);
    const phone = togolesePhone();
    expect((await begin(person, phone, true)).status).toBe(202);
    const code = await api.readCode(phone);
    const oldCode = await api.readCode(person.phone);
    const moved = await confirm(person, { phone, code, oldCode });
    expect([moved.status, moved.body.phone]).toEqual([200, phone]);
    expect(await security(person)).toMatchObject({ restrictedUntil: null });
    await expect
      .poll(async () => (await api.parts.inbox?.messages(person.phone))?.[0]?.body)
      .toMatch(/a changé de numéro/);
    await later(61_000);
    const again = await signIn(api, { ...person, phone });
    expect(again.body.user.id).toBe(moved.body.id);
    const stranger = await signIn(api, newPerson(person.phone));
    expect(stranger.body.user.id).not.toBe(moved.body.id);
  });

  it('without the old number asks the PIN and waits a day before withdrawals', async () => {
    const person = await member(true);
    const phone = togolesePhone();
    await begin(person, phone, false);
    const code = await api.readCode(phone);
    const without = await confirm(person, { phone, code });
    expect([without.status, without.body.code]).toEqual([403, 'auth.pin_required']);
    const wrongAct = await confirm(person, {
      phone,
      code,
      pinToken: await pinTokenFor(person, 'close_account'),
    });
    expect(wrongAct.body.code).toBe('auth.pin_token_invalid');
    const pinToken = await pinTokenFor(person, 'change_phone');
    expect((await confirm(person, { phone, code, pinToken })).status).toBe(200);
    expect((await security(person)).restrictedUntil).not.toBeNull();
  });

  it('keeps the right code when the other was wrong, and says which', async () => {
    const person = await member(false);
    const phone = togolesePhone();
    await begin(person, phone, true);
    const code = await api.readCode(phone);
    const oldCode = await api.readCode(person.phone);
    const badOld = oldCode === '000000' ? '000001' : '000000';
    const wrong = await confirm(person, { phone, code, oldCode: badOld });
    expect(wrong.body).toMatchObject({ code: 'auth.code_wrong', which: 'old', attemptsLeft: 4 });
    expect((await confirm(person, { phone, code, oldCode })).status).toBe(200);
  });

  it('is refused to a number that somebody has, once its code is right', async () => {
    const person = await member(false);
    const taken = await member(false);
    const asked = await begin(person, taken.phone, false);
    const free = await begin(await member(false), togolesePhone(), false);
    expect({ ...asked.body, phone: '' }).toEqual({ ...free.body, phone: '' });
    const code = await api.readCode(taken.phone);
    const reply = await confirm(person, { phone: taken.phone, code });
    expect([reply.status, reply.body.code]).toEqual([409, 'auth.phone_taken']);
  });

  it('is refused to one’s own number', async () => {
    const person = await member(false);
    expect((await begin(person, person.phone, false)).body.code).toBe('auth.phone_same');
  });

  it('of two people who swap their numbers at once stops neither', async () => {
    const [a, b] = [await member(false), await member(false)];
    const replies = await Promise.all([begin(a, b.phone, true), begin(b, a.phone, true)]);
    expect(replies.map(({ status }) => status).every((status) => [202, 429].includes(status))).toBe(
      true,
    );
  });
});

describe('a number that slept for 90 days', () => {
  const dormantMs = 90 * 24 * 3_600_000 + 1_000;
  const open = async (person: Person, rest: object) => {
    const { phone, deviceId } = person;
    const code = await api.readCode(phone);
    return call(api, 'POST', '/v1/auth/otp/verify', {
      body: { phone, deviceId, code, ...rest },
      key: null,
    });
  };
  async function sleeper(withPin: boolean) {
    const person = await member(withPin);
    const me = await call(api, 'GET', '/v1/me', { token: person.token });
    await later(dormantMs);
    const other = newPerson(person.phone);
    await requestCode(api, other);
    return { person, other, userId: me.body.id };
  }

  it('opens on a device it knows with the code alone', async () => {
    const { person, userId } = await sleeper(true);
    await later(61_000);
    expect((await signIn(api, person)).body.user.id).toBe(userId);
  });

  it('asks the PIN on a new device, and opens with it', async () => {
    const { other, userId } = await sleeper(true);
    const refused = await open(other, {});
    expect(refused.body).toMatchObject({ code: 'auth.number_dormant', pinSet: true });
    expect((await open(other, { pin: '1111' })).body).toMatchObject({
      code: 'auth.pin_wrong',
      attemptsLeft: 4,
    });
    const opened = await open(other, { pin: '8305' });
    expect([opened.status, opened.body.user.id]).toEqual([200, userId]);
  });

  it('without a PIN opens nothing of the old account', async () => {
    const { other } = await sleeper(false);
    expect((await open(other, {})).body).toMatchObject({ pinSet: false });
    expect((await open(other, { pin: '8305' })).body.code).toBe('auth.pin_not_set');
  });

  it('gives its new owner an account of her own; the old one is set aside, nothing lost', async () => {
    const { person, other, userId } = await sleeper(true);
    const opened = await open(other, { startFresh: true });
    expect(opened.status).toBe(200);
    expect(opened.body.user).toMatchObject({ phone: person.phone, registered: false });
    expect(opened.body.user.id).not.toBe(userId);
    const [parked] = await api.db.query(
      `SELECT u.phone, u.name, f.phone AS former FROM identity.app_user u
       JOIN identity.former_phone f ON f.user_id = u.id WHERE 'usr_' || u.id = $1`,
      [userId],
    );
    expect(parked).toEqual({ phone: null, name: 'Testeur', former: person.phone });
    expect(
      (
        await call(api, 'POST', '/v1/auth/refresh', {
          cookie: person.cookie,
          body: { deviceId: person.deviceId },
          key: null,
        })
      ).status,
    ).toBe(401);
  });

  it('is nothing special to somebody whose last use was 89 days ago', async () => {
    const person = await member(true);
    await later(89 * 24 * 3_600_000);
    expect((await signInElsewhere(api, person)).token).not.toBe('');
  });

  it('tells nothing without the right code', async () => {
    const { other } = await sleeper(true);
    expect((await verifyCode(api, other, '000000')).body.code).toBe('auth.code_wrong');
  });
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { call, startTestApi, type TestApi } from '../harness/api.ts';
import {
  newPerson,
  refreshCookie,
  registration,
  requestCode,
  signIn,
  signUp,
  verifyCode,
} from '../harness/person.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api.stop());

const minutes = (n: number) => n * 60_000;

describe('signing up', () => {
  it('takes a new number from a code to a registered person', async () => {
    const person = newPerson();
    const requested = await requestCode(api, person);
    expect(requested.status).toBe(202);
    expect(requested.body).toEqual({
      phone: person.phone,
      expiresInMs: minutes(5),
      resendInMs: minutes(1),
      codeLength: 6,
    });
    const reply = await verifyCode(api, person, await api.readCode(person.phone));
    expect(reply.status).toBe(200);
    expect(reply.body.user).toMatchObject({ phone: person.phone, registered: false, name: null });
    const token = reply.body.accessToken;
    const done = await call(api, 'POST', '/v1/me/registration', { token, body: registration });
    expect(done.body).toMatchObject({ name: 'Testeur', registered: true, roles: ['CLIENT'] });
    const activity = await call(api, 'GET', '/v1/activity', { token });
    expect(activity.body.items.map((item: { type: string }) => item.type)).toEqual([
      'auth.signed_in',
      'auth.signed_up',
    ]);
  });

  it('sets a refresh cookie that scripts and other sites cannot read', async () => {
    const person = newPerson();
    const reply = await signIn(api, person);
    const [cookie] = reply.headers.getSetCookie();
    expect(cookie).toMatch(/^ecom_refresh=[\w-]{43}; Max-Age=5184000; Path=\/api\/v1\/auth;/);
    expect(cookie).toContain('HttpOnly');
    expect(cookie).toContain('SameSite=Strict');
  });

  it.each(['00228', '+228', '228', ''])(
    'knows one person under the prefix «%s»',
    async (prefix) => {
      const person = await signUp(api);
      const spelled = { ...newPerson(`${prefix}${person.phone.slice(4)}`) };
      await api.db.shiftClock(minutes(2));
      try {
        const requested = await requestCode(api, spelled);
        expect(requested.body.phone).toBe(person.phone);
        const reply = await verifyCode(api, spelled, await api.readCode(person.phone));
        expect(reply.body.user.registered).toBe(true);
      } finally {
        await api.db.shiftClock(0);
      }
    },
  );

  it.each([
    ['', 'phone.empty'],
    ['12345', 'phone.length'],
    ['22 21 20 19', 'phone.not_mobile'],
    ['+33612345678', 'phone.foreign'],
    ['90 11 22 3x', 'phone.length'],
  ])('refuses «%s» and says why', async (phone, reason) => {
    const reply = await requestCode(api, newPerson(phone));
    expect(reply.status).toBe(422);
    expect(reply.body).toMatchObject({ code: 'auth.phone_invalid', reason });
  });

  it('asks for the consent in force', async () => {
    const person = newPerson();
    await signIn(api, person);
    const body = { ...registration, termsVersion: '2020-01' };
    const { token } = person;
    const reply = await call(api, 'POST', '/v1/me/registration', { token, body });
    expect(reply.body.code).toBe('auth.consent_outdated');
    const rows = await api.db.query(
      'SELECT 1 FROM identity.consent c JOIN identity.app_user u ON u.id = c.user_id WHERE u.phone = $1',
      [person.phone],
    );
    expect(rows).toHaveLength(0);
  });

  it('registers a person once', async () => {
    const { token } = await signUp(api);
    const reply = await call(api, 'POST', '/v1/me/registration', { token, body: registration });
    expect(reply.body.code).toBe('auth.already_registered');
  });

  it('keeps a person without name and consent out of the rest', async () => {
    const person = newPerson();
    await signIn(api, person);
    const reply = await call(api, 'PATCH', '/v1/me', { token: person.token, body: { name: 'A' } });
    expect(reply.status).toBe(403);
    expect(reply.body.code).toBe('auth.registration_incomplete');
  });
});

describe('the code', () => {
  it('counts wrong codes down and locks the phone on the fifth', async () => {
    const person = newPerson();
    await requestCode(api, person);
    const right = await api.readCode(person.phone);
    const wrong = right === '000000' ? '000001' : '000000';
    for (const attemptsLeft of [4, 3, 2, 1]) {
      const reply = await verifyCode(api, person, wrong);
      expect(reply.status).toBe(422);
      expect(reply.body).toMatchObject({ code: 'auth.code_wrong', attemptsLeft });
    }
    expect((await verifyCode(api, person, wrong)).body.code).toBe('auth.otp_locked');
    const locked = await verifyCode(api, person, right);
    expect(locked.status).toBe(429);
    expect(locked.body.code).toBe('auth.otp_locked');
    expect(locked.body.retryInMs).toBeGreaterThan(minutes(59));
    expect(locked.headers.get('retry-after')).not.toBeNull();
  });

  it('keeps the budget across resends and devices, for an hour', async () => {
    const person = newPerson();
    try {
      await requestCode(api, person);
      for (let n = 0; n < 4; n += 1) await verifyCode(api, person, '000000');
      await api.db.shiftClock(minutes(2));
      const elsewhere = newPerson(person.phone);
      await requestCode(api, elsewhere);
      expect((await verifyCode(api, elsewhere, '000000')).body.code).toBe('auth.otp_locked');
      expect((await requestCode(api, elsewhere)).body.code).toBe('auth.otp_locked');
      await api.db.shiftClock(minutes(63));
      expect((await requestCode(api, person)).status).toBe(202);
      expect((await verifyCode(api, person, await api.readCode(person.phone))).status).toBe(200);
    } finally {
      await api.db.shiftClock(0);
    }
  });

  it('counts fifty guesses at once as fifty', async () => {
    const person = newPerson();
    await requestCode(api, person);
    const right = Number(await api.readCode(person.phone));
    const guesses = Array.from({ length: 50 }, (_, n) =>
      String((right + n + 1) % 1e6).padStart(6, '0'),
    );
    const replies = await Promise.all(guesses.map((code) => verifyCode(api, person, code)));
    const codes = replies.map((reply) => reply.body.code);
    expect(codes.filter((code) => code === 'auth.code_wrong')).toHaveLength(4);
    expect(codes.filter((code) => code === 'auth.otp_locked')).toHaveLength(46);
  });

  it('expires after five minutes', async () => {
    const person = newPerson();
    await requestCode(api, person);
    const code = await api.readCode(person.phone);
    try {
      await api.db.shiftClock(minutes(5) + 1_000);
      expect((await verifyCode(api, person, code)).body.code).toBe('auth.code_expired');
    } finally {
      await api.db.shiftClock(0);
    }
  });

  it('opens one session for two verifies at once', async () => {
    const person = newPerson();
    await requestCode(api, person);
    const code = await api.readCode(person.phone);
    const replies = await Promise.all([1, 2, 3].map(() => verifyCode(api, person, code)));
    expect(replies.map((reply) => reply.status)).toEqual([200, 200, 200]);
    expect(new Set(replies.map(refreshCookie)).size).toBe(1);
    const rows = await api.db.query(
      'SELECT s.id FROM identity.session s JOIN identity.app_user u ON u.id = s.user_id WHERE u.phone = $1',
      [person.phone],
    );
    expect(rows).toHaveLength(1);
  });

  it('is used up after the 20 s in which a lost answer is given again', async () => {
    const person = newPerson();
    await requestCode(api, person);
    const code = await api.readCode(person.phone);
    await verifyCode(api, person, code);
    try {
      await api.db.shiftClock(21_000);
      expect((await verifyCode(api, person, code)).body.code).toBe('auth.code_used');
    } finally {
      await api.db.shiftClock(0);
    }
  });

  it('does not open from another device', async () => {
    const person = newPerson();
    await requestCode(api, person);
    const code = await api.readCode(person.phone);
    const thief = newPerson(person.phone);
    expect((await verifyCode(api, thief, code)).body.code).toBe('auth.code_wrong');
    expect((await verifyCode(api, person, code)).status).toBe(200);
  });

  it('lies nowhere in plain text, before and after it was sent', async () => {
    const person = newPerson();
    await requestCode(api, person);
    const code = await api.readCode(person.phone);
    const dump = await api.db.query<{ text: string }>(
      `SELECT o::text AS text FROM app.outbox o UNION ALL
       SELECT c::text FROM identity.otp_challenge c UNION ALL
       SELECT k::text FROM app.idempotency_key k UNION ALL SELECT a::text FROM app.audit a`,
    );
    expect(dump.length).toBeGreaterThan(3);
    const found = dump.filter(({ text }) => new RegExp(`\\b${code}\\b`).test(text));
    expect(found).toEqual([]);
  });
});

describe('sending codes', () => {
  it('sends one a minute to a phone, whoever asks', async () => {
    const person = newPerson();
    await requestCode(api, person);
    const reply = await requestCode(api, newPerson(person.phone));
    expect(reply.status).toBe(429);
    expect(reply.body.code).toBe('auth.otp_too_soon');
    expect(reply.body.retryInMs).toBeLessThanOrEqual(minutes(1));
  });

  it('sends five an hour and ten a day to a phone', async () => {
    const person = newPerson();
    const sent: number[] = [];
    try {
      for (let minute = 0; minute < 60 * 8; minute += 2) {
        await api.db.shiftClock(minutes(minute));
        // Each from a device of its own: the limit that is met is the phone's.
        const reply = await requestCode(api, newPerson(person.phone));
        if (reply.status === 202) sent.push(minute);
        else expect(reply.body.code).toBe('auth.otp_send_limit');
      }
    } finally {
      await api.db.shiftClock(0);
    }
    expect(sent).toHaveLength(10);
    expect(sent.filter((minute) => minute < 60)).toHaveLength(5);
  });

  it('answers a repeated key with the same answer and no second message', async () => {
    const { phone, deviceId } = newPerson();
    const options = { body: { phone, deviceId, locale: 'fr' }, key: crypto.randomUUID() };
    const first = await call(api, 'POST', '/v1/auth/otp/request', options);
    const again = await call(api, 'POST', '/v1/auth/otp/request', options);
    expect(again.status).toBe(202);
    expect(again.body).toEqual(first.body);
    const rows = await api.db.query('SELECT 1 FROM identity.otp_challenge WHERE phone = $1', [
      phone,
    ]);
    expect(rows).toHaveLength(1);
  });
});

import { togolesePhone } from '@ecom/testkit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { get, idOf, readyAdmin, type TestAdmin } from '../harness/admin.ts';
import { call, startTestApi, type TestApi } from '../harness/api.ts';
import { newPerson, type Person, signIn, signUp } from '../harness/person.ts';

let api: TestApi;
let support: TestAdmin;
beforeAll(async () => {
  api = await startTestApi();
  support = await readyAdmin(api, 'support');
});
afterAll(() => api.stop());

const search = (query: string, rest = '') =>
  get(api, support, `/users?query=${encodeURIComponent(query)}${rest}`);
const idsOf = async (query: string): Promise<string[]> =>
  (await search(query)).body.users.map(({ id }: { id: string }) => id);

async function named(name: string): Promise<Person & { id: string }> {
  const person = await signUp(api);
  await call(api, 'PATCH', '/v1/me', { token: person.token, body: { name } });
  return { ...person, id: await idOf(api, person) };
}

describe('finding a person', () => {
  it('goes by any spelling of the number, its last digits, and the id', async () => {
    const person = await named('Akossiwa');
    const local = person.phone.slice(4);
    const spaced = local.replace(/(..)(?=.)/g, '$1 ');
    const queries = [person.phone, `00228${local}`, local, spaced, local.slice(-6), person.id];
    for (const query of queries) {
      expect([query, await idsOf(query)]).toEqual([query, [person.id]]);
    }
    const [found] = (await search(local)).body.users;
    expect(found).toMatchObject({
      name: 'Akossiwa',
      phone: person.phone,
      state: 'active',
      identityLevel: 0,
      frozen: false,
      registered: true,
      closesAt: null,
    });
  });

  it('goes by a number that a person left, and by its end', async () => {
    const person = await named('Yawa');
    const left = person.phone;
    await api.db.query(
      `WITH left_one AS (
         INSERT INTO identity.former_phone (id, user_id, phone, reason)
         SELECT gen_random_uuid(), id, phone, 'changed' FROM identity.app_user WHERE phone = $1)
       UPDATE identity.app_user SET phone = $2 WHERE phone = $1`,
      [left, togolesePhone()],
    );
    expect(await idsOf(left)).toEqual([person.id]);
    expect(await idsOf(left.slice(-7))).toEqual([person.id]);
  });

  it('goes by the beginning of a name, capitals aside, and by nothing inside it', async () => {
    const person = await named('Éyram Adzo');
    expect(await idsOf('éyr')).toEqual([person.id]);
    expect(await idsOf('ÉYRAM AD')).toEqual([person.id]);
    expect(await idsOf('Adzo')).toEqual([]);
    expect(await idsOf('%yr')).toEqual([]);
    expect(await idsOf('_yr')).toEqual([]);
  });

  it('pages through namesakes and neighbours without losing or repeating one', async () => {
    const names = ['Dzifa', 'dzifa', 'Dzifa B', 'Dzifa', 'DZIFA A', 'Dzifb'];
    const people = [];
    for (const name of names) people.push(await named(name));
    const seen: string[] = [];
    let after = '';
    for (let page = 0; page < 5; page += 1) {
      const { body } = await search('dzif', `&limit=2${after}`);
      seen.push(...body.users.map(({ name }: { name: string }) => name.toLowerCase()));
      if (body.next === null) break;
      after = `&after=${body.next}`;
    }
    expect(seen).toEqual(['dzifa', 'dzifa', 'dzifa', 'dzifa a', 'dzifa b', 'dzifb']);
    expect((await search('dzif', '&after=usr_nonsense')).body.users).toEqual([]);
  });

  it.each(['', 'ab', '  ab  ', 'a'.repeat(81), 'abc\u0000', 'ab\u202ec'])(
    'does not look for «%s»',
    async (query) => {
      expect((await search(query)).status).toBe(400);
    },
  );

  it('finds nobody without a word about it', async () => {
    expect((await search('Zzzz')).body).toEqual({ users: [], next: null });
    expect(await idsOf('usr_01a203b0-8cab-711a-a45d-e80c519e6574')).toEqual([]);
    expect(await idsOf('+33612345678')).toEqual([]);
  });

  it('is written down with who looked, and without what for', async () => {
    await search('Akossiwa');
    const [line] = await api.db.query<{ text: string }>(
      `SELECT a::text AS text FROM app.audit a WHERE action = 'auth.admin_search_users'
       ORDER BY occurred_at DESC, id DESC LIMIT 1`,
    );
    expect(line?.text).toContain(`user:${support.id.slice(4)}`);
    expect(line?.text).toContain('name');
    expect(line?.text).not.toMatch(/akossiwa/i);
  });
});

describe('seeing a person', () => {
  it('shows her whole, but for her PIN, and leaves a trace', async () => {
    const person = await named('Kafui');
    const { token, id } = person;
    await call(api, 'PUT', '/v1/me/pin', { token, body: { pin: '8305' } });
    await call(api, 'PUT', '/v1/me/identity', {
      token,
      body: { fullName: 'Kafui Test', birthDate: '1990-02-03' },
    });
    const seen = await get(api, support, `/users/${id}`);
    expect(seen.body).toMatchObject({
      id,
      phone: person.phone,
      identityLevel: 1,
      declaration: { fullName: 'Kafui Test', birthDate: '1990-02-03' },
      pin: 'set',
      roles: ['CLIENT'],
      memberships: [],
      freezes: [],
    });
    expect(seen.body.sessions).toHaveLength(1);
    expect(JSON.stringify(seen.body)).not.toMatch(/argon2|8305/);
    const trace = await api.db.query(
      `SELECT outcome FROM app.audit WHERE action = 'auth.admin_view_user' AND subject = $1`,
      [`user:${id.slice(4)}`],
    );
    expect(trace).toEqual([{ outcome: 'done' }]);
  });

  it('says when the PIN is locked', async () => {
    const { token, id } = await named('Mawuli');
    await call(api, 'PUT', '/v1/me/pin', { token, body: { pin: '8305' } });
    for (let n = 0; n < 5; n += 1) {
      const body = { purpose: 'device', pin: '9512' };
      await call(api, 'POST', '/v1/me/pin/verify', { token, body, key: null });
    }
    expect((await get(api, support, `/users/${id}`)).body.pin).toBe('locked');
  });

  it('shows live sessions first, then the last twenty that ended, with why', async () => {
    const person = await named('Sena');
    const uuid = person.id.slice(4);
    await api.db.query(
      `INSERT INTO identity.session (id, user_id, device_id, created_at, used_at, ended_at, end_reason)
       SELECT gen_random_uuid(), s.user_id, s.device_id, s.created_at, s.used_at,
         app.now() - n * interval '1 hour', 'signed_out'
       FROM identity.session s, generate_series(1, 30) n WHERE s.user_id = $1`,
      [uuid],
    );
    const { sessions } = (await get(api, support, `/users/${person.id}`)).body;
    expect(sessions).toHaveLength(21);
    expect(sessions[0].endedAt).toBeNull();
    const ended = sessions.slice(1).map(({ endedAt }: { endedAt: string }) => endedAt);
    expect(ended).toEqual([...ended].sort().reverse());
    expect(sessions[1].endReason).toBe('signed_out');
  });

  it('knows somebody who never finished signing up', async () => {
    const person = newPerson();
    await signIn(api, person);
    const [found] = (await search(person.phone)).body.users;
    expect(found).toMatchObject({ name: null, registered: false });
    expect((await get(api, support, `/users/${found.id}`)).body.registeredAt).toBeNull();
  });

  it.each(['usr_01a203b0-8cab-711a-a45d-e80c519e6574', 'usr_1', 'nonsense', '1%27%20OR%201'])(
    'does not find %s, and writes nothing down',
    async (id) => {
      const count = `SELECT count(*) FROM app.audit`;
      const before = await api.db.query(count);
      const reply = await get(api, support, `/users/${id}`);
      expect([reply.status, reply.body.code]).toEqual([404, 'auth.not_found']);
      expect(await api.db.query(count)).toEqual(before);
    },
  );
});

import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { idOf } from '../harness/admin.ts';
import { call, startTestApi, type TestApi } from '../harness/api.ts';
import { plantCategories } from '../harness/market.ts';
import { type Person, signUp } from '../harness/person.ts';
import { addMember, beginStore, stores, storeWish } from '../harness/stores.ts';

let api: TestApi;
let owner: Person;
let clerk: Person;
let stranger: Person;
beforeAll(async () => {
  api = await startTestApi();
  await plantCategories(api.db);
  owner = await signUp(api);
  clerk = await signUp(api);
  stranger = await signUp(api);
});
afterEach(() => api.db.shiftClock(0));
afterAll(() => api.stop());

const send = (method: string, path: string, { token }: Person, body?: unknown, key?: string) =>
  call(api, method, `${stores}${path}`, { token, body, ...(key !== undefined && { key }) });
const read = async (id: string, person = owner) => (await send('GET', `/${id}`, person)).body;
/** A store of somebody new: five are the most that one person owns. */
async function fresh() {
  const person = await signUp(api);
  return { person, store: await beginStore(api, person) };
}
/** As reviewers would, without their screens. */
const open = (id: string) =>
  api.db.query(`UPDATE market.store SET state = 'open' WHERE id = $1`, [id.slice(4)]);
const daily = Array.from({ length: 7 }, (_, day) => ({
  weekday: day + 1,
  opensMinute: 480,
  closesMinute: 1080,
}));
/** Moves the database to an hour of a date; 2030-01-07 is a Monday. */
async function goTo(moment: string): Promise<void> {
  await api.db.shiftClock(0);
  const [row] = await api.db.query<{ ms: number }>(
    `SELECT extract(epoch FROM $1::timestamptz - app.now())::float8 * 1000 AS ms`,
    [moment],
  );
  await api.db.shiftClock(row?.ms ?? 0);
}

describe('an application', () => {
  it('begins as a draft that only its owner knows, under a name of its own', async () => {
    const first = await beginStore(api, owner, 'Épicerie du Coin');
    const second = await beginStore(api, owner, 'Épicerie du Coin');
    expect([first.slug, second.slug]).toEqual(['epicerie-du-coin', 'epicerie-du-coin-2']);
    expect(first).toMatchObject({
      state: 'draft',
      role: 'owner',
      version: 1,
      phone: '+22890112233',
      openNow: false,
      checklist: { hours: false, zones: false, firstProduct: false, documents: false },
    });
    const mine = (await send('GET', '', owner)).body.items;
    expect(mine.map(({ id }: { id: string }) => id)).toEqual([first.id, second.id]);
    expect((await send('GET', '', stranger)).body.items).toEqual([]);
    expect((await call(api, 'GET', `/v1/market/stores/${first.slug}`)).status).toBe(404);
  });

  it('is made once by one key, and refused by what cannot be', async () => {
    const { token } = await signUp(api);
    const key = randomUUID();
    const begin = (body: object, withKey = randomUUID()) =>
      call(api, 'POST', stores, { token, body, key: withKey });
    const [one, again] = [await begin(storeWish, key), await begin(storeWish, key)];
    expect([one.status, again.status, again.body.id]).toEqual([201, 201, one.body.id]);
    expect((await begin({ ...storeWish, name: 'Autre' }, key)).status).toBe(409);
    const code = async (change: object) => (await begin({ ...storeWish, ...change })).body.code;
    expect(await code({ phone: '22 21 22 23' })).toBe('market.phone_invalid');
    expect(await code({ category: 'avions' })).toBe('market.category_unknown');
    expect(await code({ name: 'x' })).toBe('http.invalid_request');
    expect(await code({ name: 'Chez\u202eEssi' })).toBe('http.invalid_request');
    expect(await code({ lat: 48.8 })).toBe('http.invalid_request');
  });

  it('of a sixth store is refused, however many ask at once; one given up makes room', async () => {
    const person = await signUp(api);
    const begin = () => call(api, 'POST', stores, { token: person.token, body: storeWish });
    const replies = await Promise.all(Array.from({ length: 8 }, begin));
    const made = replies.filter(({ status }) => status === 201);
    expect(made).toHaveLength(5);
    const codes = replies.filter(({ status }) => status !== 201).map(({ body }) => body.code);
    expect(codes).toEqual(Array(3).fill('market.too_many_stores'));
    const slugs = new Set(made.map(({ body }) => body.slug));
    expect(slugs.size).toBe(5);
    expect((await send('DELETE', `/${made[0]?.body.id}`, person)).status).toBe(204);
    expect((await begin()).status).toBe(201);
  });
});

describe('a change', () => {
  it('by who has seen an older version is refused, and says what is there', async () => {
    const { person, store } = await fresh();
    const patch = (body: object) => send('PATCH', `/${store.id}`, person, body);
    const first = await patch({ version: 1, name: 'Chez Afi', preparationMinutes: 45 });
    expect(first.body).toMatchObject({ name: 'Chez Afi', preparationMinutes: 45, version: 2 });
    expect(first.body.landmark).toBe(storeWish.landmark);
    const late = await patch({ version: 1, orderMinXof: 2_000 });
    expect([late.status, late.body.code, late.body.version]).toEqual([
      409,
      'market.changed_meanwhile',
      2,
    ]);
    const both = [1, 2].map((n) => patch({ version: 2, orderMinXof: n * 1_000 }));
    const statuses = (await Promise.all(both)).map(({ status }) => status).sort();
    expect(statuses).toEqual([200, 409]);
  });

  it('of hours is whole: overlaps and backward days are refused and change nothing', async () => {
    const { person, store } = await fresh();
    const put = (weekly: object[], exceptions: object[] = [], version = 1) =>
      send('PUT', `/${store.id}/hours`, person, { weekly, exceptions, version });
    const monday = { weekday: 1, opensMinute: 480, closesMinute: 720 };
    const overlap = await put([monday, { ...monday, opensMinute: 700, closesMinute: 800 }]);
    expect([overlap.status, overlap.body.code]).toEqual([422, 'market.hours_overlap']);
    const backward = await put([{ ...monday, closesMinute: 480 }]);
    expect(backward.body.code).toBe('market.hours_backward');
    const away = { date: '2031-12-25', opensMinute: null, closesMinute: null, note: 'Noël' };
    expect((await put([monday], [away, away])).body.code).toBe('market.hours_overlap');
    expect((await read(store.id, person)).weekly).toEqual([]);
    const kept = await put([monday], [away]);
    expect(kept.body).toMatchObject({ weekly: [monday], exceptions: [away], version: 2 });
    expect(kept.body.checklist.hours).toBe(true);
  });

  it('of zones names each quartier once, and replaces those before', async () => {
    const { person, store } = await fresh();
    const put = (zones: object[], version: number) =>
      send('PUT', `/${store.id}/zones`, person, { zones, version });
    const zone = { quartier: 'Bè', feeXof: 500 };
    const twice = await put([zone, { ...zone, quartier: 'bè' }], 1);
    expect([twice.status, twice.body.code]).toEqual([422, 'market.zone_twice']);
    await put([zone, { quartier: 'Agoè', feeXof: 1_000 }], 1);
    expect((await put([zone], 2)).body.zones).toEqual([zone]);
  });
});

describe('open or not', () => {
  it('follows the week, its exceptions, and a pause, in the list as for customers', async () => {
    const { person, store } = await fresh();
    const closed = { date: '2030-01-08', opensMinute: null, closesMinute: null, note: 'Deuil' };
    const late = { date: '2030-01-09', opensMinute: 1_100, closesMinute: 1_200, note: '' };
    const weekly = [
      ...daily.filter(({ weekday }) => weekday > 1),
      { weekday: 1, opensMinute: 480, closesMinute: 720 },
      { weekday: 1, opensMinute: 840, closesMinute: 1_080 },
    ];
    const body = { weekly, exceptions: [closed, late], version: 1 };
    await send('PUT', `/${store.id}/hours`, person, body);
    const openAt = async (moment: string) => {
      await goTo(moment);
      const customer = await call(api, 'GET', `/v1/market/stores/${store.slug}`);
      // The token of the test is of today: members are asked through the database.
      const [row] = await api.db.query<{ open: boolean }>(
        'SELECT market.is_open($1, app.now()) AS open',
        [store.id.slice(4)],
      );
      if (customer.status === 200) expect(customer.body.openNow).toBe(row?.open);
      return row?.open;
    };
    expect(await openAt('2030-01-07T09:00Z')).toBe(false);
    await open(store.id);
    const moments = {
      '2030-01-07T07:59Z': false,
      '2030-01-07T08:00Z': true,
      '2030-01-07T12:00Z': false,
      '2030-01-07T14:30Z': true,
      '2030-01-07T17:59:59Z': true,
      '2030-01-07T18:00Z': false,
      '2030-01-08T10:00Z': false,
      '2030-01-09T10:00Z': false,
      '2030-01-09T19:00Z': true,
      '2030-01-10T10:00Z': true,
    };
    for (const [moment, expected] of Object.entries(moments)) {
      expect(await openAt(moment), moment).toBe(expected);
    }
    await api.db.query(`UPDATE market.store SET paused_until = '2030-01-10T11:00Z' WHERE id = $1`, [
      store.id.slice(4),
    ]);
    expect(await openAt('2030-01-10T10:59Z')).toBe(false);
    expect(await openAt('2030-01-10T11:00Z')).toBe(true);
  });

  it('a pause is to come and ends within ninety days; ending it twice is fine', async () => {
    const { person, store } = await fresh();
    const pause = (ms: number) =>
      send('PUT', `/${store.id}/pause`, person, { until: new Date(Date.now() + ms).toISOString() });
    const day = 86_400_000;
    for (const ms of [-day, 91 * day]) {
      expect((await pause(ms)).body.code).toBe('market.pause_out_of_range');
    }
    expect((await pause(day)).body.pausedUntil).toMatch(/Z$/);
    for (const _ of [1, 2]) {
      const { status, body } = await send('DELETE', `/${store.id}/pause`, person);
      expect([status, body.pausedUntil]).toEqual([200, null]);
    }
  });
});

describe('rights', () => {
  it('a clerk sees and changes nothing, a manager changes hours, strangers find no store', async () => {
    const { person, store } = await fresh();
    await addMember(api, store.id, await idOf(api, clerk), 'clerk');
    const hours = { weekly: daily, exceptions: [], version: 1 };
    const put = (who: Person) => send('PUT', `/${store.id}/hours`, who, hours);
    expect((await put(stranger)).body.code).toBe('market.store_unknown');
    expect((await put(clerk)).body.code).toBe('market.role_too_low');
    expect(await read(store.id, clerk)).toMatchObject({ id: store.id, role: 'clerk' });
    await api.db.query(
      `UPDATE market.store_member SET role = 'manager' WHERE store_id = $1
      AND role = 'clerk'`,
      [store.id.slice(4)],
    );
    expect((await put(clerk)).status).toBe(200);
    const submit = await send('POST', `/${store.id}/submit`, clerk);
    expect([submit.status, submit.body.code]).toEqual([403, 'market.role_too_low']);
    expect((await read(store.id, stranger)).code).toBe('market.store_unknown');
    expect((await read('sto_nonsense', person)).code).toBe('market.store_unknown');
  });
});

describe('following', () => {
  it('a store brings it into one’s list, once; what is not open leaves it', async () => {
    const { token } = await signUp(api);
    const slugs: string[] = [];
    while (slugs.length < 3) {
      const { store } = await fresh();
      await open(store.id);
      slugs.push(store.slug);
    }
    const follow = (slug: string, method = 'PUT') =>
      call(api, method, `/v1/market/stores/${slug}/follow`, { token });
    for (const slug of [...slugs, slugs[0] ?? '']) expect((await follow(slug)).status).toBe(204);
    const page = async (query: string) =>
      (await call(api, 'GET', `/v1/me/followed-stores${query}`, { token })).body;
    const first = await page('?limit=2');
    const rest = await page(`?limit=2&after=${first.next}`);
    const seen = [...first.items, ...rest.items].map(({ slug }: { slug: string }) => slug);
    expect(seen).toEqual([...slugs].reverse());
    expect(rest.next).toBeNull();
    expect((await follow('nulle-part')).body.code).toBe('market.store_unknown');
    await api.db.query(`UPDATE market.store SET state = 'suspended' WHERE slug = $1`, [slugs[1]]);
    for (const _ of [1, 2]) expect((await follow(slugs[2] ?? '', 'DELETE')).status).toBe(204);
    expect((await page('')).items.map(({ slug }: { slug: string }) => slug)).toEqual([slugs[0]]);
  });
});

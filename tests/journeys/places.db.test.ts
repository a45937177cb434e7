import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { call, type Reply, startTestApi, type TestApi } from '../harness/api.ts';
import { type Person, signUp } from '../harness/person.ts';
import { upload } from '../hostile/matrix/row.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api.stop());

const tokoin = { latitude: 6.1569, longitude: 1.2382 };
const wish = {
  kind: 'home',
  words: 'Derrière la pharmacie, portail vert',
  ...tokoin,
  phone: '90 11 22 33',
};
const other = { ...wish, kind: 'other', label: 'Chez ma tante' };

const save = (person: Person, body: object = wish, key: string = randomUUID()): Promise<Reply> =>
  call(api, 'POST', '/v1/me/places', { token: person.token, body, key });
const list = async ({ token }: Person) =>
  (await call(api, 'GET', '/v1/me/places', { token })).body.items;

const webm = (fill = 7): Uint8Array =>
  Buffer.concat([Buffer.from([0x1a, 0x45, 0xdf, 0xa3]), Buffer.alloc(2_000, fill)]);
const say = (person: Person, id: string, bytes: Uint8Array) =>
  upload(api, 'PUT', `/v1/me/places/${id}/voice`, {
    token: person.token,
    bytes,
    type: 'audio/webm;codecs=opus',
  });

describe('a person’s places', () => {
  it('are kept whole, home first, and changed whole', async () => {
    const person = await signUp(api);
    const [aunt, home] = [await save(person, other), await save(person)];
    expect([aunt.status, home.status]).toEqual([201, 201]);
    expect(home.body).toMatchObject({
      kind: 'home',
      label: null,
      words: wish.words,
      ...tokoin,
      plusCode: '6FR3564Q+Q7',
      quartier: 'Tokoin-Nkafu',
      phone: '+22890112233',
      hasVoice: false,
      shares: [],
    });
    expect((await list(person)).map(({ kind }: { kind: string }) => kind)).toEqual([
      'home',
      'other',
    ]);
    const path = `/v1/me/places/${aunt.body.id}`;
    const body = { kind: 'work', words: 'Au marché', latitude: 6.1274, longitude: 1.2335 };
    const changed = await call(api, 'PUT', path, { token: person.token, body });
    expect(changed.body).toMatchObject({
      id: aunt.body.id,
      kind: 'work',
      label: null,
      phone: null,
    });
    expect((await call(api, 'DELETE', path, { token: person.token })).status).toBe(204);
    expect((await call(api, 'DELETE', path, { token: person.token })).body.code).toBe(
      'places.not_found',
    );
    expect(await list(person)).toHaveLength(1);
  });

  it('with one key ten times at once are one place', async () => {
    const person = await signUp(api);
    const key = randomUUID();
    const all = await Promise.all(Array.from({ length: 10 }, () => save(person, other, key)));
    expect(new Set(all.map(({ body }) => body.id)).size).toBe(1);
    expect(await list(person)).toHaveLength(1);
    const conflict = await save(person, { ...other, label: 'Ailleurs' }, key);
    expect([conflict.status, conflict.body.code]).toEqual([409, 'http.idempotency_conflict']);
  });

  it('hold one home, whoever races for a second', async () => {
    const person = await signUp(api);
    const all = await Promise.all(Array.from({ length: 8 }, () => save(person)));
    expect(all.filter(({ status }) => status === 201)).toHaveLength(1);
    const refused = all.filter(({ status }) => status === 409);
    expect(refused.map(({ body }) => body.code)).toEqual(Array(7).fill('places.kind_taken'));
  });

  it('are thirty at most, also in a race', async () => {
    const person = await signUp(api);
    for (let n = 0; n < 28; n += 1) await save(person, { ...other, label: `Lieu ${n}` });
    const all = await Promise.all(Array.from({ length: 5 }, () => save(person, other)));
    expect(all.filter(({ status }) => status === 201)).toHaveLength(2);
    expect(all.find(({ status }) => status === 409)?.body.code).toBe('places.too_many');
    expect(await list(person)).toHaveLength(30);
  });

  it.each([
    [422, 'places.label_needed', { kind: 'other' }],
    [422, 'places.words_too_short', { words: '  x ' }],
    [422, 'places.phone_invalid', { phone: '22 21 20 19' }],
    [422, 'places.landmark_unknown', { placeKey: 'nulle-part' }],
    [400, 'http.invalid_request', { latitude: 48.85, longitude: 2.35 }],
    [400, 'http.invalid_request', { words: 'x'.repeat(201) }],
    [400, 'http.invalid_request', { owner: 'moi' }],
  ] as const)('are refused with %s %s', async (status, code, change) => {
    const person = await signUp(api);
    const reply = await save(person, { ...wish, ...change });
    expect([reply.status, reply.body.code]).toEqual([status, code]);
    expect(await list(person)).toEqual([]);
  });

  it('are nobody else’s to see, change, hear or share', async () => {
    const [owner, { token }] = [await signUp(api), await signUp(api)];
    const { id } = (await save(owner)).body;
    const path = `/v1/me/places/${id}`;
    for (const [method, route, body] of [
      ['PUT', path, wish],
      ['DELETE', path, undefined],
      ['GET', `${path}/voice`, undefined],
      ['DELETE', `${path}/voice`, undefined],
      ['POST', `${path}/shares`, {}],
      ['DELETE', `${path}/shares`, undefined],
    ] as const) {
      const reply = await call(api, method, route, { token, body });
      expect([route, reply.status, reply.body.code]).toEqual([route, 404, 'places.not_found']);
    }
  });
});

describe('a pin that was set by a landmark', () => {
  const find = async (token?: string) => {
    const reply = await call(
      api,
      'GET',
      '/v1/places/search?q=grand%20marche',
      token ? { token } : {},
    );
    return reply.body.items[0];
  };

  it('is remembered as the person’s own, until she agrees again', async () => {
    const [person, neighbour] = [await signUp(api), await signUp(api)];
    const common = await find();
    expect(common).toMatchObject({ key: 'grand-marche', corrected: false });
    const pin = { latitude: common.latitude + 0.001, longitude: common.longitude };
    const { id } = (await save(person, { ...wish, ...pin, placeKey: 'grand-marche' })).body;
    const hers = await find(person.token);
    expect(hers).toMatchObject({ key: 'grand-marche', corrected: true, ...pin });
    expect(await find(neighbour.token)).toMatchObject({ corrected: false });
    const { latitude, longitude } = common;
    const body = { ...wish, latitude, longitude, placeKey: 'grand-marche' };
    await call(api, 'PUT', `/v1/me/places/${id}`, { token: person.token, body });
    expect(await find(person.token)).toMatchObject({ corrected: false, latitude });
  });
});

describe('a voice note', () => {
  it('is kept sealed, heard by its owner, replaced and deleted', async () => {
    const person = await signUp(api);
    const { id } = (await save(person)).body;
    const kept = await say(person, id, webm());
    expect([kept.status, kept.body.hasVoice]).toEqual([200, true]);
    const heard = await fetch(`${api.url}/v1/me/places/${id}/voice`, {
      headers: { authorization: `Bearer ${person.token}` },
    });
    expect(heard.headers.get('content-type')).toBe('audio/webm');
    expect(heard.headers.get('x-content-type-options')).toBe('nosniff');
    expect(Buffer.from(await heard.arrayBuffer()).equals(webm())).toBe(true);
    const [row] = await api.db.query<{ voice_id: string }>(
      'SELECT voice_id FROM places.saved_place WHERE voice_id IS NOT NULL',
    );
    const key = `voice/${row?.voice_id}`;
    expect(await api.parts.files.get(key)).not.toBeNull();
    await say(person, id, webm(8));
    await expect.poll(() => api.parts.files.get(key)).toBeNull();
    const gone = await call(api, 'DELETE', `/v1/me/places/${id}/voice`, { token: person.token });
    expect(gone.body.hasVoice).toBe(false);
  });

  it.each([
    [422, 'files.empty', new Uint8Array()],
    [422, 'files.not_audio', Buffer.from('<script>alert(1)</script>'.repeat(10))],
    [413, 'files.too_large', Buffer.concat([webm(), Buffer.alloc(300 * 1024)])],
  ])('is refused with %s %s', async (status, code, bytes) => {
    const person = await signUp(api);
    const { id } = (await save(person)).body;
    const reply = await say(person, id, bytes);
    expect([reply.status, reply.body.code]).toEqual([status, code]);
    expect((await list(person))[0].hasVoice).toBe(false);
  });

  it('whose place never came is deleted an hour later', async () => {
    const person = await signUp(api);
    const { id } = (await save(person)).body;
    const key = randomUUID();
    const headers = { authorization: `Bearer ${person.token}`, 'idempotency-key': key };
    const send = (fill: number) =>
      fetch(`${api.url}/v1/me/places/${id}/voice`, {
        method: 'PUT',
        headers,
        body: new Uint8Array(webm(fill)),
      });
    await send(1);
    // Another recording under the same key: a conflict, and a file that nobody speaks of.
    expect((await send(2)).status).toBe(409);
    const waiting = await api.db.query<{ key: string }>(
      `SELECT payload->>'key' AS key FROM app.outbox
       WHERE topic = 'places.drop_orphan_voice' AND settled_at IS NULL
       ORDER BY created_at DESC, id DESC LIMIT 2`,
    );
    const [orphan = '', used = ''] = waiting.map((row) => row.key);
    await api.db.shiftClock(61 * 60_000);
    await expect.poll(() => api.parts.files.get(orphan), { timeout: 8_000 }).toBeNull();
    expect(await api.parts.files.get(used)).not.toBeNull();
    await api.db.shiftClock(0);
  });
});

describe('a shared place', () => {
  const share = (person: Person, id: string, showsPhone: boolean) =>
    call(api, 'POST', `/v1/me/places/${id}/shares`, { token: person.token, body: { showsPhone } });
  const open = (code: string) => call(api, 'GET', `/v1/shared-places/${code}`);

  it('shows pin and words to whoever has the link, the phone only if it was chosen', async () => {
    const person = await signUp(api);
    const { id } = (await save(person)).body;
    const [silent, open_] = [await share(person, id, false), await share(person, id, true)];
    expect(silent.body.code).not.toBe(open_.body.code);
    const shown = (await open(silent.body.code)).body;
    expect(shown).toMatchObject({ words: wish.words, ...tokoin, phone: null });
    expect(Object.keys(shown)).not.toContain('id');
    expect((await open(open_.body.code)).body.phone).toBe('+22890112233');
    expect((await share(person, id, false)).body.code).toBe(silent.body.code);
    expect((await list(person))[0].shares).toHaveLength(2);
  });

  it('is gone when sharing stops, when it is over, when the place is deleted', async () => {
    const person = await signUp(api);
    const { id } = (await save(person)).body;
    const first = (await share(person, id, false)).body.code;
    await call(api, 'DELETE', `/v1/me/places/${id}/shares`, { token: person.token });
    expect((await open(first)).body.code).toBe('places.share_gone');
    const second = (await share(person, id, false)).body.code;
    await api.db.shiftClock(31 * 24 * 3_600_000);
    expect((await open(second)).status).toBe(404);
    await api.db.shiftClock(0);
    expect((await open(second)).status).toBe(200);
    await call(api, 'DELETE', `/v1/me/places/${id}`, { token: person.token });
    expect((await open(second)).status).toBe(404);
    expect((await open('x'.repeat(41))).status).toBe(400);
  });

  it('is forgotten by the hourly purge once it is over', async () => {
    const person = await signUp(api);
    const { id } = (await save(person)).body;
    const { code } = (await share(person, id, true)).body;
    await api.db.query(
      `UPDATE places.share SET created_at = app.now() - interval '2 day',
         expires_at = app.now() - interval '1 day' WHERE code = $1`,
      [code],
    );
    await api.parts.purge();
    expect(await api.db.query('SELECT 1 FROM places.share WHERE code = $1', [code])).toEqual([]);
  });
});

describe('with the account', () => {
  it('everything goes: places, voices, links, corrections', async () => {
    const person = await signUp(api);
    const { id } = (await save(person, { ...wish, placeKey: 'grand-marche' })).body;
    await say(person, id, webm());
    const { code } = (
      await call(api, 'POST', `/v1/me/places/${id}/shares`, { token: person.token, body: {} })
    ).body;
    const [row] = await api.db.query<{ user_id: string; voice_id: string }>(
      'SELECT user_id, voice_id FROM places.saved_place WHERE phone IS NOT NULL AND id = $1',
      [id.slice('plc_'.length)],
    );
    await api.db.query(
      `UPDATE identity.app_user SET closing_at = app.now() - interval '1 hour' WHERE id = $1`,
      [row?.user_id],
    );
    await api.parts.purge();
    for (const table of ['saved_place', 'correction']) {
      const text = `SELECT 1 FROM places.${table} WHERE user_id = $1`;
      expect(await api.db.query(text, [row?.user_id])).toEqual([]);
    }
    expect((await call(api, 'GET', `/v1/shared-places/${code}`)).status).toBe(404);
    const voice = () => api.parts.files.get(`voice/${row?.voice_id}`);
    await expect.poll(voice, { timeout: 5_000 }).toBeNull();
  });
});

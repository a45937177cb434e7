import { randomUUID } from 'node:crypto';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { call, type Reply, startTestApi, type TestApi } from '../harness/api.ts';
import { type Person, signUp } from '../harness/person.ts';
import { photograph } from '../harness/picture.ts';

let api: TestApi;
let picture: Buffer;
beforeAll(async () => {
  api = await startTestApi();
  picture = await photograph();
});
afterAll(() => api.stop());

const declare = (
  { token }: Person,
  body: object = { fullName: 'Essi Test', birthDate: '1991-07-23' },
) => call(api, 'PUT', '/v1/me/identity', { token, body });
const begin = ({ token }: Person, documentKind = 'national_card') =>
  call(api, 'POST', '/v1/me/identity/review', { token, body: { documentKind } });
const submit = ({ token }: Person) => call(api, 'POST', '/v1/me/identity/review/submit', { token });
const identity = async ({ token }: Person) =>
  (await call(api, 'GET', '/v1/me/identity', { token })).body;

async function upload(
  { token }: Person,
  side: string,
  bytes: Uint8Array,
  { type = 'image/jpeg', key = randomUUID() } = {},
): Promise<Reply> {
  const response = await fetch(`${api.url}/v1/me/identity/review/documents/${side}`, {
    method: 'PUT',
    headers: { authorization: `Bearer ${token}`, 'content-type': type, 'idempotency-key': key },
    body: new Uint8Array(bytes),
  });
  const text = await response.text();
  return { status: response.status, headers: response.headers, body: text && JSON.parse(text) };
}

async function drafted(): Promise<Person> {
  const person = await signUp(api);
  await declare(person);
  expect((await begin(person)).status).toBe(204);
  return person;
}

describe('declaring who one is', () => {
  it('is level 1, with its limits', async () => {
    const person = await signUp(api);
    expect(await identity(person)).toMatchObject({ level: 0, declaration: null, review: null });
    expect((await declare(person)).status).toBe(204);
    const after = await identity(person);
    expect(after).toMatchObject({ level: 1, declaration: { fullName: 'Essi Test' } });
    const security = await call(api, 'GET', '/v1/me/security', { token: person.token });
    expect(security.body).toMatchObject({ identityLevel: 1, limits: { balanceMaxXof: 300_000 } });
  });

  it.each([
    [{ fullName: 'Ab', birthDate: '1991-07-23' }, 400],
    [{ fullName: 'Essi Test', birthDate: '1991-02-30' }, 400],
    [{ fullName: 'Essi Test', birthDate: '23/07/1991' }, 400],
    [{ fullName: 'Essi Test', birthDate: '2091-07-23' }, 422],
    [{ fullName: 'Essi Test', birthDate: '1891-07-23' }, 422],
    [{ fullName: 'Essi Test', birthDate: '2020-07-23' }, 422],
    [{ fullName: 'Essi Test', birthDate: '1991-07-23', level: 2 }, 400],
  ])('refuses %o', async (body, status) => {
    expect((await declare(await signUp(api), body)).status).toBe(status);
  });
});

describe('showing papers', () => {
  it('goes from a draft with three photos to a reviewer', async () => {
    const person = await drafted();
    const missing = await submit(person);
    expect(missing.body).toMatchObject({
      code: 'auth.papers_missing',
      missing: 'front,back,selfie',
    });
    for (const side of ['front', 'back', 'selfie']) {
      expect((await upload(person, side, picture)).status).toBe(204);
    }
    expect((await identity(person)).review.sidesPresent.sort()).toEqual([
      'back',
      'front',
      'selfie',
    ]);
    expect((await submit(person)).status).toBe(204);
    expect(await identity(person)).toMatchObject({ level: 1, review: { state: 'submitted' } });
    expect((await upload(person, 'front', picture)).body.code).toBe('auth.no_draft');
    expect((await declare(person)).body.code).toBe('auth.review_open');
    expect((await begin(person)).body.code).toBe('auth.review_open');
    const moves = await api.db.query(
      'SELECT event, to_state FROM identity.identity_review_move ORDER BY moved_at DESC LIMIT 1',
    );
    expect(moves).toEqual([{ event: 'submit', to_state: 'submitted' }]);
  });

  it('may be taken back', async () => {
    const person = await drafted();
    const withdraw = () => call(api, 'DELETE', '/v1/me/identity/review', { token: person.token });
    expect((await withdraw()).status).toBe(204);
    expect((await withdraw()).status).toBe(204);
    expect((await identity(person)).review.state).toBe('withdrawn');
    expect((await begin(person, 'passport')).status).toBe(204);
    expect((await identity(person)).review.sidesNeeded).toEqual(['front', 'selfie']);
  });

  it('needs a declaration first', async () => {
    const person = await signUp(api);
    expect((await begin(person)).body.code).toBe('auth.identity_not_declared');
    expect((await upload(person, 'front', picture)).body.code).toBe('auth.no_draft');
  });

  it('lapses after thirty days, and its photos go with their files', async () => {
    const person = await drafted();
    await upload(person, 'front', picture);
    await api.db.shiftClock(31 * 24 * 3_600_000);
    await api.parts.purge();
    const states = await api.db.query(
      `SELECT state FROM identity.identity_review r JOIN identity.app_user u ON u.id = r.user_id
       WHERE u.phone = $1`,
      [person.phone],
    );
    expect(states).toEqual([{ state: 'withdrawn' }]);
    await api.db.shiftClock(62 * 24 * 3_600_000);
    await api.parts.purge();
    expect(await api.db.query('SELECT 1 FROM identity.identity_document')).toEqual([]);
    await api.db.shiftClock(0);
  });
});

describe('a photo of papers', () => {
  it('is stored sealed, without the camera’s place, and once for a key sent twice', async () => {
    const person = await drafted();
    const key = randomUUID();
    expect((await upload(person, 'front', picture, { key })).status).toBe(204);
    expect((await upload(person, 'front', picture, { key })).status).toBe(204);
    const [row] = await api.db.query<{ id: string }>(
      'SELECT id FROM identity.identity_document ORDER BY uploaded_at DESC LIMIT 1',
    );
    const stored = await api.parts.files.get(`identity/${row?.id}`);
    const meta = await sharp(stored ?? new Uint8Array()).metadata();
    expect([meta.width, meta.height, meta.exif]).toEqual([640, 480, undefined]);
  });

  it('is drawn again by our encoder, and its row says so', async () => {
    const person = await drafted();
    const png = await sharp(picture).png().toBuffer();
    expect((await upload(person, 'front', png, { type: 'image/png' })).status).toBe(204);
    const newest = `SELECT id, type, size_bytes AS size FROM identity.identity_document
      ORDER BY uploaded_at DESC, id DESC LIMIT 1`;
    type Stored = { id: string; type: string; size: number };
    await expect.poll(async () => (await api.db.query<Stored>(newest))[0]?.type).toBe('image/jpeg');
    const [row] = await api.db.query<Stored>(newest);
    const stored = await api.parts.files.get(`identity/${row?.id}`);
    expect([stored?.length, stored?.[0], stored?.[1]]).toEqual([row?.size, 0xff, 0xd8]);
  });

  it.each([
    ['nothing', Buffer.alloc(0), 'files.empty'],
    ['a page', Buffer.from('<html><script>alert(1)</script></html>'), 'files.not_an_image'],
    ['an SVG', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), 'files.not_an_image'],
    ['half a photo', null, 'files.damaged'],
  ])('is not %s', async (_, bytes, code) => {
    const person = await drafted();
    const reply = await upload(person, 'front', bytes ?? picture.subarray(0, 2_000));
    expect([reply.status, reply.body.code]).toEqual([422, code]);
    expect((await identity(person)).review.sidesPresent).toEqual([]);
  });

  it('is not larger than four megabytes', async () => {
    const person = await drafted();
    const reply = await upload(person, 'front', new Uint8Array(4 * 1024 * 1024 + 1));
    expect([reply.status, reply.body.code]).toEqual([413, 'files.too_large']);
    const huge = await upload(person, 'front', new Uint8Array(5 * 1024 * 1024));
    expect([huge.status, huge.body.code]).toEqual([413, 'http.body_too_large']);
  });
});

describe('a portrait', () => {
  const put = async ({ token }: Person, bytes: Buffer) => {
    const response = await fetch(`${api.url}/v1/me/photo`, {
      method: 'PUT',
      headers: {
        authorization: `Bearer ${token}`,
        'content-type': 'image/jpeg',
        'idempotency-key': randomUUID(),
      },
      body: new Uint8Array(bytes),
    });
    return { status: response.status, body: JSON.parse(await response.text()) };
  };

  it('is shown at an address that dies with it', async () => {
    const person = await signUp(api);
    const first = await put(person, picture);
    expect(first.status).toBe(200);
    const shown = await fetch(api.url + first.body.photoUrl);
    expect([shown.status, shown.headers.get('content-type')]).toEqual([200, 'image/jpeg']);
    expect((await sharp(await shown.arrayBuffer()).metadata()).exif).toBeUndefined();
    const second = await put(person, await photograph(300, 300));
    expect(second.body.photoUrl).not.toBe(first.body.photoUrl);
    expect((await fetch(api.url + first.body.photoUrl)).status).toBe(404);
    const { token } = person;
    const gone = await call(api, 'DELETE', '/v1/me/photo', { token });
    expect([gone.status, gone.body.photoUrl]).toEqual([200, null]);
    expect((await fetch(api.url + second.body.photoUrl)).status).toBe(404);
    await expect
      .poll(() => api.parts.files.get(second.body.photoUrl.replace('/v1/photos/pho_', 'photo/')))
      .toBeNull();
  });
});

import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { call, startTestApi, type TestApi } from '../harness/api.ts';
import { greyPng } from './images.ts';
import { declaration } from './matrix/identity-rows.ts';
import { sceneOf, upload } from './matrix/row.ts';
import { type Seeded, seedPerson } from './matrix/seed-person.ts';
import { draft } from './matrix/store-rows.ts';
import { type HostileFile, hostileFiles, photo, secret, talkativeFiles } from './uploads/files.ts';

const portrait = '/v1/me/photo';
const paper = '/v1/me/identity/review/documents/front';

const hostile = await hostileFiles();
const talkative = await talkativeFiles();

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api.stop());

/** Where a photo of her own store's papers goes. */
async function storePaper(person: Seeded): Promise<string> {
  const { address } = await draft(sceneOf(api, person, null));
  return `${address}/documents/premises`;
}

/** Somebody who may send a portrait and has a draft that wants papers. */
async function somebody(): Promise<Seeded> {
  const person = await seedPerson(api);
  const { ownerDoes } = sceneOf(api, person, null);
  await ownerDoes('PUT', '/v1/me/identity', declaration);
  await ownerDoes('POST', '/v1/me/identity/review', { documentKind: 'passport' });
  return person;
}

const tell = ({ status, body }: { status: number; body: { code?: string } }) =>
  `${status} ${body.code ?? ''}`.trim();

describe('a file that is not what it says', () => {
  it.each(hostile)(
    'is refused for what it is: $name',
    async ({ bytes, type, code }: HostileFile) => {
      const person = await somebody();
      const { token } = person;
      for (const route of [portrait, paper, await storePaper(person)]) {
        const reply = await upload(api, 'PUT', route, { token, bytes, type });
        expect(tell(reply)).toBe(`422 ${code}`);
      }
      const me = await call(api, 'GET', '/v1/me', { token });
      expect(me.body.photoUrl).toBeNull();
    },
  );

  it('leaves nothing in the store', async () => {
    const rows = await api.db.query(
      `SELECT payload FROM app.outbox WHERE topic IN ('auth.drop_orphan_file', 'market.drop_orphan_paper')`,
    );
    expect(rows).toEqual([]);
  });
});

describe('a file that is too large', () => {
  it.each([
    [portrait, 2 * 1024 * 1024 + 1],
    [paper, 4 * 1024 * 1024 + 1],
    [portrait, 20 * 1024 * 1024],
    [paper, 20 * 1024 * 1024],
  ])('is refused by %s at %i bytes', async (route, size) => {
    const { token } = await somebody();
    const bytes = Buffer.concat([greyPng(), Buffer.alloc(size - greyPng().length)]);
    const reply = await upload(api, 'PUT', route, { token, bytes });
    expect(reply.status).toBe(413);
    expect(['files.too_large', 'http.body_too_large']).toContain(reply.body.code);
  });

  it('is refused although its length is not told', async () => {
    const { token } = await somebody();
    const piece = new Uint8Array(64 * 1024);
    let sent = 0;
    const endless = new ReadableStream<Uint8Array>({
      pull: (controller) => {
        sent += piece.length;
        if (sent > 64 * 1024 * 1024) controller.close();
        else controller.enqueue(piece);
      },
    });
    const headers = {
      authorization: `Bearer ${token}`,
      'content-type': 'image/png',
      'idempotency-key': crypto.randomUUID(),
    };
    const request = { method: 'PUT', headers, body: endless, duplex: 'half' } as RequestInit;
    const status = await fetch(api.url + portrait, request).then(
      (response) => response.status,
      // The server may hang up on who does not stop talking.
      () => 'cut off',
    );
    expect([413, 'cut off']).toContain(status);
    expect(sent).toBeLessThan(64 * 1024 * 1024);
  });
});

it('a store’s paper that is too large is refused as others are', async () => {
  const person = await somebody();
  const route = await storePaper(person);
  for (const size of [4 * 1024 * 1024 + 1, 20 * 1024 * 1024]) {
    const bytes = Buffer.concat([greyPng(), Buffer.alloc(size - greyPng().length)]);
    const reply = await upload(api, 'PUT', route, { token: person.token, bytes });
    expect(reply.status).toBe(413);
  }
});

describe('a form, a text or JSON in the place of a picture', () => {
  it.each([
    ['multipart/form-data; boundary=x', '--x\r\ncontent-disposition: form-data; name="a"\r\n\r\n1'],
    ['application/json', '{"photo":"https://169.254.169.254/latest/meta-data"}'],
    ['application/x-www-form-urlencoded', 'url=file:///etc/passwd'],
    ['text/html', '<img src=x onerror=alert(1)>'],
    ['image/svg+xml', '<svg xmlns="http://www.w3.org/2000/svg"/>'],
  ])('is refused: %s', async (type, content) => {
    const person = await somebody();
    const { token } = person;
    const bytes = Buffer.from(content);
    for (const route of [portrait, paper, await storePaper(person)]) {
      const reply = await upload(api, 'PUT', route, { token, bytes, type });
      expect([400, 415, 422]).toContain(reply.status);
    }
  });
});

describe('a picture that says more than a picture', () => {
  it.each(talkative)('is shown without the rest: %s', async (_, bytes, type) => {
    const { token } = await somebody();
    const reply = await upload(api, 'PUT', portrait, { token, bytes, type });
    expect(tell(reply)).toBe('200');
    const shown = await fetch(api.url + reply.body.photoUrl);
    const served = Buffer.from(await shown.arrayBuffer());
    for (const trace of [secret, '<script', 'GPSLatitude', 'xmpmeta', 'tEXt', 'zTXt']) {
      expect(served.includes(trace), trace).toBe(false);
    }
    const { format, exif, xmp } = await sharp(served).metadata();
    expect([exif, xmp]).toEqual([undefined, undefined]);
    expect(shown.headers.get('content-type')).toBe(`image/${format}`);
    expect(shown.headers.get('x-content-type-options')).toBe('nosniff');
    expect(shown.headers.get('content-security-policy')).toContain("default-src 'none'");
  });

  it('keeps standing as the camera held it', async () => {
    const { token } = await somebody();
    const bytes = await photo().withMetadata({ orientation: 6 }).jpeg().toBuffer();
    const reply = await upload(api, 'PUT', portrait, { token, bytes, type: 'image/jpeg' });
    const shown = await fetch(api.url + reply.body.photoUrl);
    const { autoOrient } = await sharp(Buffer.from(await shown.arrayBuffer())).metadata();
    expect(autoOrient.height).toBeGreaterThan(autoOrient.width);
  });
});

describe('a portrait’s address', () => {
  it('ends with the portrait, and leads to no other file', async () => {
    const { token } = await somebody();
    const bytes = greyPng();
    const first = (await upload(api, 'PUT', portrait, { token, bytes })).body.photoUrl;
    expect((await fetch(api.url + first)).status).toBe(200);
    await call(api, 'DELETE', portrait, { token });
    expect((await fetch(api.url + first)).status).toBe(404);
    await upload(api, 'PUT', paper, { token, bytes });
    const papers = await api.db.query<{ id: string }>('SELECT id FROM identity.identity_document');
    expect(papers).not.toEqual([]);
    const elsewhere = [
      ...papers.map(({ id }) => `pho_${id}`),
      ...papers.map(({ id }) => `doc_${id}`),
      '..%2f..%2fidentity',
      '%2e%2e%2f%2e%2e%2fetc%2fpasswd',
      'pho_..%2f',
    ];
    for (const id of elsewhere) {
      expect((await fetch(`${api.url}/v1/photos/${id}`)).status).toBe(404);
    }
  });
});

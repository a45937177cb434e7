import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { get, idOf, post, readyAdmin, type TestAdmin } from '../harness/admin.ts';
import { call, type Reply, startTestApi, type TestApi } from '../harness/api.ts';
import { type Person, signUp } from '../harness/person.ts';
import { photograph } from '../harness/picture.ts';

let api: TestApi;
let picture: Buffer;
let reviewer: TestAdmin;
let owner: TestAdmin;
beforeAll(async () => {
  api = await startTestApi();
  picture = await photograph();
  reviewer = await readyAdmin(api, 'reviewer');
  owner = await readyAdmin(api, 'owner');
});
afterEach(() => api.db.shiftClock(0));
afterAll(() => api.stop());

interface Submitted extends Person {
  readonly id: string;
  readonly reviewId: string;
}

async function draft(person: Person, fullName = 'Essi Test'): Promise<void> {
  const { token } = person;
  const body = { fullName, birthDate: '1991-07-23' };
  await call(api, 'PUT', '/v1/me/identity', { token, body });
  await beginAndUpload(person);
}

async function beginAndUpload({ token }: Person): Promise<void> {
  const begun = { token, body: { documentKind: 'passport' } };
  await call(api, 'POST', '/v1/me/identity/review', begun);
  for (const side of ['front', 'selfie']) {
    await fetch(`${api.url}/v1/me/identity/review/documents/${side}`, {
      method: 'PUT',
      headers: {
        authorization: `Bearer ${token}`,
        'content-type': 'image/jpeg',
        'idempotency-key': randomUUID(),
      },
      body: new Uint8Array(picture),
    });
  }
}

async function submitted(fullName?: string, by?: Person): Promise<Submitted> {
  const person = by ?? (await signUp(api));
  await draft(person, fullName);
  return submit(person);
}

async function submit(person: Person): Promise<Submitted> {
  const { token } = person;
  const reply = await call(api, 'POST', '/v1/me/identity/review/submit', { token });
  if (reply.status !== 204) throw new Error(JSON.stringify(reply.body));
  const id = await idOf(api, person);
  const [row] = await api.db.query<{ id: string }>(
    `SELECT id FROM identity.identity_review WHERE user_id = $1 AND state = 'submitted'`,
    [id.slice(4)],
  );
  return { ...person, id, reviewId: `idr_${row?.id}` };
}

const approve = (admin: TestAdmin, { reviewId }: Submitted, key = randomUUID()) =>
  post(api, admin, `/identity/reviews/${reviewId}/approve`, undefined, { key });
const turnDown = (admin: TestAdmin, { reviewId }: Submitted, body: object) =>
  post(api, admin, `/identity/reviews/${reviewId}/refuse`, body);
const view = (admin: TestAdmin, { reviewId }: Submitted) =>
  get(api, admin, `/identity/reviews/${reviewId}`);
const queue = (admin: TestAdmin, rest = '') => get(api, admin, `/identity/reviews${rest}`);
const identity = async ({ token }: Person) =>
  (await call(api, 'GET', '/v1/me/identity', { token })).body;
const lastEvent = async ({ token }: Person) =>
  (await call(api, 'GET', '/v1/activity', { token })).body.items[0];

describe('the queue of reviews', () => {
  it('shows who waits, the oldest first, page by page, and how many', async () => {
    const people = [await submitted('Une'), await submitted('Deux'), await submitted('Trois')];
    const first = (await queue(reviewer, '?limit=2')).body;
    const rest = (await queue(reviewer, `?limit=50&after=${first.next}`)).body;
    const ids = [...first.reviews, ...rest.reviews].map(({ id }: { id: string }) => id);
    expect(ids).toEqual(people.map(({ reviewId }) => reviewId));
    expect(first.waiting).toBe(3);
    expect(rest.next).toBeNull();
    expect((await queue(reviewer, '?after=idr_nonsense')).body.reviews).toEqual([]);
    for (const person of people) await approve(reviewer, person);
  });

  it('shows no draft, and no papers that were taken back', async () => {
    const drafting = await signUp(api);
    await draft(drafting);
    const gone = await submitted();
    await call(api, 'DELETE', '/v1/me/identity/review', { token: gone.token });
    expect((await queue(reviewer)).body).toEqual({ reviews: [], next: null, waiting: 0 });
    expect((await view(reviewer, gone)).body.code).toBe('auth.not_found');
    const decided = await approve(reviewer, gone);
    expect(decided.body).toMatchObject({ code: 'auth.review_decided', state: 'withdrawn' });
  });

  it('keeps what was decided, the newest first', async () => {
    const people = [await submitted('Quatre'), await submitted('Cinq')];
    for (const person of people) await turnDown(reviewer, person, { reason: 'expired' });
    const { reviews } = (await queue(reviewer, '?state=refused&limit=2')).body;
    expect(reviews.map(({ id }: { id: string }) => id)).toEqual(
      people.map(({ reviewId }) => reviewId).reverse(),
    );
    expect(reviews[0]).toMatchObject({ decidedByName: 'Testeur', refusalReason: 'expired' });
  });
});

describe('a review', () => {
  it('shows what was declared and which papers there are, no phone, and leaves a trace', async () => {
    const person = await submitted();
    const { body } = await view(reviewer, person);
    expect(body).toMatchObject({
      fullName: 'Essi Test',
      birthDate: '1991-07-23',
      documentKind: 'passport',
      sidesNeeded: ['front', 'selfie'],
      userId: person.id,
      earlier: [],
    });
    expect(body.documents.map(({ side }: { side: string }) => side)).toEqual(['front', 'selfie']);
    expect(JSON.stringify(body)).not.toContain(person.phone.slice(4));
    const trace = await api.db.query(
      `SELECT 1 FROM app.audit WHERE action = 'auth.admin_view_review' AND subject = $1`,
      [`user:${person.id.slice(4)}`],
    );
    expect(trace).toHaveLength(1);
  });

  it('that is approved makes level 2, once, and tells its owner', async () => {
    const person = await submitted();
    const key = randomUUID();
    expect((await approve(reviewer, person, key)).status).toBe(204);
    expect((await approve(reviewer, person, key)).status).toBe(204);
    expect((await approve(reviewer, person)).body).toMatchObject({
      code: 'auth.review_decided',
      state: 'approved',
    });
    expect((await identity(person)).level).toBe(2);
    expect((await lastEvent(person)).type).toBe('auth.identity_approved');
    const moves = await api.db.query(
      `SELECT event, moved_by FROM identity.identity_review_move WHERE review_id = $1 ORDER BY step`,
      [person.reviewId.slice(4)],
    );
    expect(moves.at(-1)).toEqual({ event: 'approve', moved_by: `user:${reviewer.id.slice(4)}` });
  });

  it('that is refused says why, and the next one shows it', async () => {
    const person = await submitted();
    const body = { reason: 'unreadable', note: 'La photo est floue' };
    expect((await turnDown(reviewer, person, body)).status).toBe(204);
    expect(await lastEvent(person)).toMatchObject({
      type: 'auth.identity_refused',
      data: { reason: 'unreadable' },
    });
    expect((await identity(person)).review).toMatchObject({
      state: 'refused',
      refusalReason: 'unreadable',
      refusalNote: 'La photo est floue',
    });
    await beginAndUpload(person);
    const again = await submit(person);
    const { earlier } = (await view(reviewer, again)).body;
    expect(earlier).toHaveLength(1);
    expect(earlier[0]).toMatchObject({ id: person.reviewId, refusalReason: 'unreadable' });
  });

  it('is decided by the first of two reviewers; the other is told', async () => {
    const person = await submitted();
    const replies = await Promise.all([
      approve(reviewer, person),
      turnDown(owner, person, { reason: 'face_differs' }),
    ]);
    expect(replies.map(({ status }) => status).sort()).toEqual([204, 409]);
    const refused = replies.find(({ status }) => status === 409);
    expect(refused?.body.code).toBe('auth.review_decided');
    const types = (await call(api, 'GET', '/v1/activity', { token: person.token })).body.items
      .map(({ type }: { type: string }) => type)
      .filter((type: string) => /identity_(approved|refused)/.test(type));
    expect(types).toHaveLength(1);
  });

  it('that its owner takes back while it is approved has one end', async () => {
    const person = await submitted();
    await Promise.all([
      approve(reviewer, person),
      call(api, 'DELETE', '/v1/me/identity/review', { token: person.token }),
    ]);
    const [row] = await api.db.query<{ state: string; moves: number }>(
      `SELECT state, (SELECT count(*)::int FROM identity.identity_review_move
         WHERE review_id = r.id) AS moves FROM identity.identity_review r WHERE id = $1`,
      [person.reviewId.slice(4)],
    );
    expect(['approved', 'withdrawn']).toContain(row?.state);
    expect(row?.moves).toBe(2);
  });

  it('is nobody’s own to decide', async () => {
    const papers = await submitted(undefined, reviewer);
    expect((await approve(reviewer, papers)).body.code).toBe('auth.not_oneself');
    expect((await turnDown(reviewer, papers, { reason: 'other' })).body.code).toBe(
      'auth.not_oneself',
    );
    expect((await approve(owner, papers)).status).toBe(204);
  });

  it('of a closed account is not decided any more', async () => {
    const person = await submitted();
    await api.db.query(
      `UPDATE identity.app_user SET phone = NULL, name = NULL, closed_at = app.now() WHERE id = $1`,
      [person.id.slice(4)],
    );
    expect((await approve(reviewer, person)).body.code).toBe('auth.account_closed');
  });

  it.each([{}, { reason: 'ugly' }, { reason: 'other', note: '' }, { reason: 'other', level: 2 }])(
    'is not refused with %o',
    async (body) => {
      const nobody = { reviewId: `idr_${randomUUID()}` } as Submitted;
      expect((await turnDown(reviewer, nobody, body)).status).toBe(400);
    },
  );

  it.each(['idr_1', 'usr_01a203b0-8cab-711a-a45d-e80c519e6574', `idr_${randomUUID()}`])(
    'that is none is not found: %s',
    async (reviewId) => {
      const nobody = { reviewId } as Submitted;
      for (const reply of [await view(reviewer, nobody), await approve(reviewer, nobody)]) {
        expect(reply.body.code).toBe('auth.not_found');
      }
    },
  );
});

describe('a photo of somebody’s papers', () => {
  const documentOf = async (person: Submitted): Promise<string> =>
    (await view(reviewer, person)).body.documents[0].id;
  const link = (admin: TestAdmin, id: string): Promise<Reply> =>
    post(api, admin, `/identity/documents/${id}/link`);
  const open = (url: string, token = reviewer.token) =>
    fetch(api.url + url, { headers: { authorization: `Bearer ${token}` } });
  const codeOf = async (response: Response): Promise<string> =>
    ((await response.json()) as { code: string }).code;

  it('opens by its link, is kept by nobody, runs nothing; both acts are written down', async () => {
    const id = await documentOf(await submitted());
    const { url, expiresInMs } = (await link(reviewer, id)).body;
    expect(expiresInMs).toBe(60_000);
    const file = await open(url);
    expect(file.status).toBe(200);
    expect(file.headers.get('content-type')).toBe('image/jpeg');
    expect(file.headers.get('cache-control')).toBe('no-store');
    expect(file.headers.get('x-content-type-options')).toBe('nosniff');
    expect(file.headers.get('content-disposition')).toBe('inline; filename="front.jpeg"');
    expect(file.headers.get('content-security-policy')).toContain('sandbox');
    const bytes = Buffer.from(await file.arrayBuffer());
    expect(bytes.subarray(0, 3).toString('hex')).toBe('ffd8ff');
    expect(bytes.includes('Traceur')).toBe(false);
    const acts = await api.db.query(
      'SELECT act, user_id FROM identity.document_access WHERE document_id = $1 ORDER BY at, act',
      [id.slice(4)],
    );
    const user_id = reviewer.id.slice(4);
    expect(acts).toEqual([
      { act: 'link', user_id },
      { act: 'view', user_id },
    ]);
  });

  it('opens for a minute, in the session that asked, and only as it was signed', async () => {
    const person = await submitted();
    const id = await documentOf(person);
    const { url } = (await link(reviewer, id)).body;
    expect(await codeOf(await open(url, owner.token))).toBe('files.link_invalid');
    expect(await codeOf(await open(url, person.token))).toBe('auth.forbidden');
    expect((await fetch(api.url + url)).status).toBe(401);
    expect(await codeOf(await open(url.split('?')[0]))).toBe('files.link_invalid');
    const later = url.replace(/expires=(\d+)/, (_: string, ms: string) => `expires=${+ms + 1}`);
    expect(await codeOf(await open(later))).toBe('files.link_invalid');
    const other = await documentOf(await submitted());
    expect(await codeOf(await open(url.replace(id, other)))).toBe('files.link_invalid');
    await api.db.shiftClock(59_000);
    expect((await open(url)).status).toBe(200);
    await api.db.shiftClock(60_001);
    expect(await codeOf(await open(url))).toBe('files.link_expired');
    const views = await api.db.query(
      `SELECT 1 FROM identity.document_access WHERE document_id = $1 AND act = 'view'`,
      [id.slice(4)],
    );
    expect(views).toHaveLength(1);
  });

  it('does not open any more once its owner took it back', async () => {
    const person = await submitted();
    const id = await documentOf(person);
    const { url } = (await link(reviewer, id)).body;
    await call(api, 'DELETE', '/v1/me/identity/review', { token: person.token });
    expect(await codeOf(await open(url))).toBe('auth.not_found');
    expect((await link(reviewer, id)).body.code).toBe('auth.not_found');
  });

  it('is not found where there is none, or where its file is gone', async () => {
    for (const id of ['doc_1', `doc_${randomUUID()}`]) {
      expect((await link(reviewer, id)).body.code).toBe('auth.not_found');
    }
    const id = await documentOf(await submitted());
    const { url } = (await link(reviewer, id)).body;
    // The encoder would put its own copy back.
    await vi.waitFor(async () => {
      const waiting = `SELECT topic FROM app.outbox WHERE topic = 'auth.reencode_image'
        AND settled_at IS NULL`;
      expect(await api.db.query(waiting)).toEqual([]);
    }, 10_000);
    await api.parts.files.delete(`identity/${id.slice(4)}`);
    expect(await codeOf(await open(url))).toBe('auth.not_found');
  });
});

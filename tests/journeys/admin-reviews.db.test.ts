import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { get, post, readyAdmin, type TestAdmin } from '../harness/admin.ts';
import { call, startTestApi, type TestApi } from '../harness/api.ts';
import {
  draftPapers,
  photographPapers,
  type Submitted,
  submitPapers,
  submitted,
  withdrawPapers,
} from '../harness/papers.ts';
import { type Person, signUp } from '../harness/person.ts';

let api: TestApi;
let reviewer: TestAdmin;
let owner: TestAdmin;
beforeAll(async () => {
  api = await startTestApi();
  reviewer = await readyAdmin(api, 'reviewer');
  owner = await readyAdmin(api, 'owner');
});
afterAll(() => api.stop());

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
    const people = [
      await submitted(api, { fullName: 'Une' }),
      await submitted(api, { fullName: 'Deux' }),
      await submitted(api, { fullName: 'Trois' }),
    ];
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
    await draftPapers(api, drafting);
    const gone = await submitted(api);
    await withdrawPapers(api, gone);
    expect((await queue(reviewer)).body).toEqual({ reviews: [], next: null, waiting: 0 });
    expect((await view(reviewer, gone)).body.code).toBe('auth.not_found');
    const decided = await approve(reviewer, gone);
    expect(decided.body).toMatchObject({ code: 'auth.review_decided', state: 'withdrawn' });
  });

  it('keeps what was decided, the newest first', async () => {
    const people = [
      await submitted(api, { fullName: 'Quatre' }),
      await submitted(api, { fullName: 'Cinq' }),
    ];
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
    const person = await submitted(api);
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
    const person = await submitted(api);
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
    const person = await submitted(api);
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
    await photographPapers(api, person);
    const again = await submitPapers(api, person);
    const { earlier } = (await view(reviewer, again)).body;
    expect(earlier).toHaveLength(1);
    expect(earlier[0]).toMatchObject({ id: person.reviewId, refusalReason: 'unreadable' });
  });

  it('is decided by the first of two reviewers; the other is told', async () => {
    const person = await submitted(api);
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
    const person = await submitted(api);
    await Promise.all([approve(reviewer, person), withdrawPapers(api, person)]);
    const [row] = await api.db.query<{ state: string; moves: number }>(
      `SELECT state, (SELECT count(*)::int FROM identity.identity_review_move
         WHERE review_id = r.id) AS moves FROM identity.identity_review r WHERE id = $1`,
      [person.reviewId.slice(4)],
    );
    expect(['approved', 'withdrawn']).toContain(row?.state);
    expect(row?.moves).toBe(2);
  });

  it('is nobody’s own to decide', async () => {
    const papers = await submitted(api, { by: reviewer });
    expect((await approve(reviewer, papers)).body.code).toBe('auth.not_oneself');
    expect((await turnDown(reviewer, papers, { reason: 'other' })).body.code).toBe(
      'auth.not_oneself',
    );
    expect((await approve(owner, papers)).status).toBe(204);
  });

  it('of a closed account is not decided any more', async () => {
    const person = await submitted(api);
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

import { randomUUID } from 'node:crypto';
import { newId } from '@ecom/kernel';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { get, idOf, post, readyAdmin, type TestAdmin } from '../harness/admin.ts';
import { call, startTestApi, type TestApi } from '../harness/api.ts';
import { plantCategories, stock } from '../harness/market.ts';
import { type Person, signUp } from '../harness/person.ts';
import { photograph } from '../harness/picture.ts';
import {
  addMember,
  beginStore,
  putPaper,
  stores,
  submitStore,
  waitingStore,
} from '../harness/stores.ts';

let api: TestApi;
let reviewer: TestAdmin;
let support: TestAdmin;
beforeAll(async () => {
  api = await startTestApi();
  await plantCategories(api.db);
  reviewer = await readyAdmin(api, 'reviewer');
  support = await readyAdmin(api, 'support');
});
afterEach(() => api.db.shiftClock(0));
afterAll(() => api.stop());

const decide = (admin: TestAdmin, id: string, event: string, body?: object, key = randomUUID()) =>
  post(api, admin, `/stores/${id}/${event}`, body, { key });
const queue = async (query = '') => (await get(api, reviewer, `/stores${query}`)).body;
const ids = (body: { stores: { id: string }[] }) => body.stores.map(({ id }) => id);
const mine = async (owner: Person, id: string) =>
  (await call(api, 'GET', `${stores}/${id}`, { token: owner.token })).body;
const shown = async (slug: string) => (await call(api, 'GET', `/v1/market/stores/${slug}`)).status;
/** How many products of this title customers find in the lists. */
const listed = async (title: string) => {
  const { items } = (await call(api, 'GET', '/v1/market/products?limit=50')).body;
  return items.filter((item: { title: string }) => item.title === title).length;
};
const lastEvent = async ({ token }: Person) =>
  (await call(api, 'GET', '/v1/activity', { token })).body.items[0];
/** The worker shares the machine with other tests. */
const patience = { timeout: 10_000 };
const act = (owner: Person, id: string, verb: string) =>
  call(api, 'POST', `${stores}/${id}/${verb}`, { token: owner.token });

describe('an application', () => {
  it('goes from papers to the public, and its owner is told', async () => {
    const owner = await signUp(api);
    const { id, slug } = await beginStore(api, owner, 'Boutique de la Paix');
    expect((await act(owner, id, 'submit')).body).toMatchObject({
      code: 'market.papers_missing',
      missing: 'id_card,premises',
    });
    expect((await queue()).stores).toEqual([]);
    expect((await get(api, reviewer, `/stores/${id}`)).body.code).toBe('market.store_unknown');
    const submitted = await submitStore(api, owner, id);
    expect(submitted.body).toMatchObject({ state: 'submitted', checklist: { submitted: true } });
    const waiting = await queue();
    expect([ids(waiting), waiting.waiting]).toEqual([[id], 1]);
    const view = (await get(api, reviewer, `/stores/${id}`)).body;
    expect(view).toMatchObject({ name: 'Boutique de la Paix', members: 1, checklist: {} });
    expect(view.documents.map(({ kind }: { kind: string }) => kind)).toEqual([
      'id_card',
      'premises',
    ]);
    await stock(api.db, id.slice(4), [{ title: 'Riz de la Paix' }]);
    expect([await shown(slug), await listed('Riz de la Paix')]).toEqual([404, 0]);
    const key = randomUUID();
    for (const _ of [1, 2]) {
      expect((await decide(reviewer, id, 'approve', undefined, key)).status).toBe(204);
    }
    expect(await shown(slug)).toBe(200);
    expect(await listed('Riz de la Paix')).toBe(1);
    expect(await lastEvent(owner)).toMatchObject({
      type: 'market.store_approved',
      data: { store: 'Boutique de la Paix' },
    });
    const me = (await call(api, 'GET', '/v1/me', { token: owner.token })).body;
    expect(me.roles).toEqual(['CLIENT', 'STORE_OWNER']);
    const trail = await api.db.query<{ action: string }>(
      `SELECT action FROM app.audit WHERE action LIKE 'market.admin%' AND subject = $1
       ORDER BY occurred_at`,
      [`user:${(await idOf(api, owner)).slice(4)}`],
    );
    expect(trail.map(({ action }) => action)).toEqual([
      'market.admin_view_store',
      'market.admin_approve_store',
    ]);
  });

  it('stands still while it waits, and can be taken back', async () => {
    const { owner, id } = await waitingStore(api);
    const { version } = await mine(owner, id);
    const patch = (body: object) =>
      call(api, 'PATCH', `${stores}/${id}`, { token: owner.token, body });
    expect((await patch({ version, name: 'Autre' })).body.code).toBe('market.application_waits');
    const later = await patch({ version, preparationMinutes: 15 });
    expect(later.body.preparationMinutes).toBe(15);
    const photo = await putPaper(api, owner, id, { kind: 'premises' });
    expect([photo.status, photo.body.code]).toEqual([409, 'market.application_waits']);
    expect((await act(owner, id, 'withdraw')).body.state).toBe('draft');
    expect((await decide(reviewer, id, 'approve')).body.code).toBe('market.store_unknown');
    expect((await act(owner, id, 'withdraw')).body.code).toBe('market.not_in_this_state');
  });

  it('that is refused says why, and can be handed in again', async () => {
    const { owner, id, slug } = await waitingStore(api);
    const why = { reason: 'unreadable', note: 'La carte est floue' };
    expect((await decide(support, id, 'refuse', why)).status).toBe(204);
    const { state, refusalReason, refusalNote } = await mine(owner, id);
    expect([state, refusalReason, refusalNote]).toEqual(['refused', why.reason, why.note]);
    expect((await lastEvent(owner)).data.reason).toBe('unreadable');
    expect((await submitStore(api, owner, id)).body).toMatchObject({
      state: 'submitted',
      refusalReason: null,
    });
    await decide(reviewer, id, 'approve');
    expect(await shown(slug)).toBe(200);
    const { moves } = (await get(api, reviewer, `/stores/${id}`)).body;
    expect(moves.map(({ event }: { event: string }) => event)).toEqual([
      'approve',
      'submit',
      'refuse',
      'submit',
    ]);
    expect(moves[2]).toMatchObject({ note: why.note, byName: 'Testeur', to: 'refused' });
  });
});

describe('a decision', () => {
  it('of two at once is the first one’s; the other hears what the store has become', async () => {
    for (const second of ['approve', 'refuse']) {
      const { id, owner } = await waitingStore(api);
      const body = second === 'refuse' ? { reason: 'expired' } : undefined;
      const replies = await Promise.all([
        decide(reviewer, id, 'approve'),
        decide(support, id, second, body),
      ]);
      expect(replies.map(({ status }) => status).sort()).toEqual([204, 409]);
      const loser = replies.find(({ status }) => status === 409);
      const { state } = await mine(owner, id);
      expect(loser?.body).toMatchObject({ code: 'market.not_in_this_state', state });
      const moves = await api.db.query(
        `SELECT 1 FROM market.store_move WHERE store_id = $1 AND event IN ('approve', 'refuse')`,
        [id.slice(4)],
      );
      expect(moves).toHaveLength(1);
    }
  });

  it('is not for one’s own store, nor for who has no such duty', async () => {
    const { id, owner } = await waitingStore(api);
    await addMember(api, id, reviewer.id, 'clerk');
    expect((await decide(reviewer, id, 'approve')).body.code).toBe('market.own_store');
    const outside = await call(api, 'POST', `/v1/admin/stores/${id}/approve`, {
      token: owner.token,
    });
    expect(outside.body.code).toBe('auth.forbidden');
    expect((await decide(support, id, 'approve')).status).toBe(204);
  });

  it('takes an open store from the public, and gives it back', async () => {
    const { id, slug, owner } = await waitingStore(api);
    expect((await decide(reviewer, id, 'suspend', { reason: 'Plaintes' })).status).toBe(409);
    await stock(api.db, id.slice(4), [{ title: 'Gari suspendu' }]);
    await decide(reviewer, id, 'approve');
    expect(await listed('Gari suspendu')).toBe(1);
    expect((await decide(reviewer, id, 'suspend', { reason: 'x' })).status).toBe(400);
    expect((await decide(reviewer, id, 'suspend', { reason: 'Plaintes répétées' })).status).toBe(
      204,
    );
    expect(await shown(slug)).toBe(404);
    expect(await listed('Gari suspendu')).toBe(0);
    expect((await lastEvent(owner)).type).toBe('market.store_suspended');
    expect(ids(await queue('?state=suspended'))).toEqual([id]);
    await decide(support, id, 'reinstate', { reason: 'Réglé avec elle' });
    expect(await shown(slug)).toBe(200);
  });
});

describe('the queue', () => {
  it('pages the oldest first, others the newest first, and finds by name without accents', async () => {
    const names = ['Étoile du Marché', 'Le Palmier', 'Étoile de Bè'];
    const made: string[] = [];
    for (const name of names) made.push((await waitingStore(api, name)).id);
    const first = await queue('?limit=2');
    const rest = await queue(`?limit=50&after=${first.next}`);
    expect([...ids(first), ...ids(rest)]).toEqual(made);
    expect(ids(await queue('?q=etoile'))).toEqual([made[0], made[2]]);
    expect(ids(await queue('?q=%25'))).toEqual(made);
    expect(ids(await queue('?after=sto_nonsense'))).toEqual([]);
    for (const id of made) await decide(reviewer, id, 'approve');
    expect(ids(await queue('?state=open&q=etoile'))).toEqual([made[2], made[0]]);
  });
});

describe('a paper', () => {
  const fileOf = (url: string, token = reviewer.token) =>
    fetch(api.url + url, { headers: { authorization: `Bearer ${token}` } });

  it('opens by a link of a minute in the session that asked; both acts are written down', async () => {
    const { id, owner } = await waitingStore(api);
    const [paper] = (await get(api, reviewer, `/stores/${id}`)).body.documents;
    const link = await post(api, reviewer, `/stores/documents/${paper.id}/link`);
    const { url } = link.body;
    const file = await fileOf(url);
    expect(file.headers.get('content-security-policy')).toContain('sandbox');
    expect(file.headers.get('cache-control')).toBe('no-store');
    const bytes = Buffer.from(await file.arrayBuffer());
    expect(bytes.subarray(0, 3).toString('hex')).toBe('ffd8ff');
    expect(bytes.includes('Traceur')).toBe(false);
    const acts = await api.db.query(
      'SELECT act FROM market.store_paper_access WHERE paper_id = $1 ORDER BY at, act',
      [paper.id.slice(4)],
    );
    expect(acts).toEqual([{ act: 'link' }, { act: 'view' }]);
    const codeOf = async (response: Response) => ((await response.json()) as { code: string }).code;
    expect(await codeOf(await fileOf(url, support.token))).toBe('files.link_invalid');
    expect(await codeOf(await fileOf(url, owner.token))).toBe('auth.forbidden');
    await api.db.shiftClock(61_000);
    expect(await codeOf(await fileOf(url))).toBe('files.link_expired');
  });

  it('is drawn again, replaces the one before with its file, and goes with its store', async () => {
    const owner = await signUp(api);
    const { id } = await beginStore(api, owner);
    const idOfPaper = async () => {
      const [row] = await api.db.query<{ id: string }>(
        'SELECT id FROM market.store_paper WHERE store_id = $1',
        [id.slice(4)],
      );
      return row?.id ?? '';
    };
    const isThere = async (paper: string) =>
      (await api.parts.files.get(`store-paper/${paper}`)) !== null;
    await putPaper(api, owner, id, { kind: 'id_card', bytes: await photograph(3_000, 900) });
    const first = await idOfPaper();
    await vi.waitFor(async () => {
      const { documents } = await mine(owner, id);
      expect(documents[0].widthPx).toBe(2_400);
    }, patience);
    await putPaper(api, owner, id, { kind: 'id_card' });
    const second = await idOfPaper();
    expect(second).not.toBe(first);
    await vi.waitFor(async () => expect(await isThere(first)).toBe(false), patience);
    expect(await isThere(second)).toBe(true);
    await call(api, 'DELETE', `${stores}/${id}`, { token: owner.token });
    await vi.waitFor(async () => expect(await isThere(second)).toBe(false), patience);
  });

  it('that is none is refused, and nothing of it stays', async () => {
    const owner = await signUp(api);
    const { id } = await beginStore(api, owner);
    const put = async (bytes: Uint8Array) =>
      (await putPaper(api, owner, id, { kind: 'id_card', bytes })).body.code;
    expect(await put(Buffer.from('<svg onload="x"/>'))).toBe('files.not_an_image');
    expect(await put(await photograph(300, 200))).toBe('files.too_small');
    expect(await put(new Uint8Array())).toBe('files.empty');
    expect((await mine(owner, id)).documents).toEqual([]);
    // A file whose row never came goes within the hour.
    const key = `store-paper/${newId()}`;
    await api.parts.files.put(key, await photograph());
    await api.parts.database.transaction(async (tx) => {
      tx.enqueue({ topic: 'market.drop_orphan_paper', payload: { key } });
    });
    await api.parts.drain(AbortSignal.timeout(5_000));
    await vi.waitFor(async () => expect(await api.parts.files.get(key)).toBeNull(), patience);
  });
});

it('papers that nobody hands in, and numbers that were invited, are forgotten in time', async () => {
  const waiting = await waitingStore(api);
  const owner = await signUp(api);
  const { id } = await beginStore(api, owner);
  await putPaper(api, owner, id, { kind: 'id_card' });
  const invited = { token: owner.token, body: { phone: '90 44 55 66', role: 'clerk' } };
  await call(api, 'POST', `${stores}/${id}/members/invitations`, invited);
  const left = async () => {
    const [row] = await api.db.query(
      `SELECT (SELECT count(*)::int FROM market.store_paper WHERE store_id = $1) AS papers,
         (SELECT count(*)::int FROM market.store_paper WHERE store_id = $2) AS waiting,
         (SELECT count(*)::int FROM market.invitation WHERE store_id = $1) AS invitations`,
      [id.slice(4), waiting.id.slice(4)],
    );
    return row;
  };
  const day = 86_400_000;
  await api.db.shiftClock(89 * day);
  await api.parts.purge();
  expect(await left()).toEqual({ papers: 1, waiting: 2, invitations: 1 });
  await api.db.shiftClock(105 * day);
  await api.parts.purge();
  expect(await left()).toEqual({ papers: 0, waiting: 2, invitations: 0 });
});

it('a store that customers know keeps the account of its owner', async () => {
  const { id, owner } = await waitingStore(api);
  // Of today: the others' sessions ended in the months that passed above.
  const admin = await readyAdmin(api, 'reviewer');
  expect((await decide(admin, id, 'approve')).status).toBe(204);
  const userId = (await idOf(api, owner)).slice(4);
  await api.db.query(
    `UPDATE identity.app_user SET closing_at = app.now() - interval '1 second' WHERE id = $1`,
    [userId],
  );
  await api.parts.purge();
  const [left] = await api.db.query(
    `SELECT s.state, u.closed_at FROM market.store s, identity.app_user u
     WHERE s.id = $1 AND u.id = $2`,
    [id.slice(4), userId],
  );
  expect(left).toEqual({ state: 'open', closed_at: null });
});

it('a store that never opened ends with the account of its owner, and its papers with it', async () => {
  const { id, slug, owner } = await waitingStore(api);
  const other = await waitingStore(api);
  const userId = (await idOf(api, owner)).slice(4);
  await addMember(api, other.id, userId, 'clerk');
  await call(api, 'PUT', `/v1/market/stores/${slug}/follow`, { token: owner.token });
  await api.db.query(
    `UPDATE identity.app_user SET closing_at = app.now() - interval '1 second' WHERE id = $1`,
    [userId],
  );
  await api.parts.purge();
  expect(await shown(slug)).toBe(404);
  const [left] = await api.db.query(
    `SELECT (SELECT state FROM market.store WHERE id = $1) AS state,
       (SELECT count(*)::int FROM market.store_member WHERE user_id = $2) AS memberships,
       (SELECT count(*)::int FROM market.follow WHERE user_id = $2) AS follows,
       (SELECT count(*)::int FROM market.store_paper WHERE store_id = $1) AS papers`,
    [id.slice(4), userId],
  );
  expect(left).toEqual({ state: 'closed', memberships: 0, follows: 0, papers: 0 });
});

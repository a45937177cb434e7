import { newId } from '@ecom/kernel';
import { call } from '../../harness/api.ts';
import { openStore, plantCategories } from '../../harness/market.ts';
import { stores, storeWish } from '../../harness/stores.ts';
import { greyPng } from '../images.ts';
import { acting, guarded } from './rights.ts';
import type { Row, RowRequest, Scene } from './row.ts';
import { type Seeded, seedPerson } from './seed-person.ts';

async function plant({ api }: Scene): Promise<void> {
  const [category] = await api.db.query('SELECT 1 FROM market.category LIMIT 1');
  if (!category) await plantCategories(api.db);
}

/** A draft of the owner's. */
export async function draft(scene: Scene) {
  await plant(scene);
  const { body } = await scene.ownerDoes('POST', stores, storeWish);
  return { path: { storeId: body.id as string }, address: `${stores}/${body.id}` };
}

async function withPapers(scene: Scene) {
  const { path, address } = await draft(scene);
  for (const kind of ['id_card', 'premises']) {
    await scene.ownerUploads(`${address}/documents/${kind}`, greyPng());
  }
  return { path, address };
}

async function waiting(scene: Scene) {
  const { path, address } = await withPapers(scene);
  await scene.ownerDoes('POST', `${address}/submit`);
  return { path };
}

/** An open store of which the owner of the scene has this role, and somebody else another. */
async function shop({ api, owner }: Scene, role: string) {
  const id = await openStore(api.db, `essai-${newId().slice(-12)}`);
  const colleague = await seedPerson(api);
  const join = (userId: string, as: string) =>
    api.db.query('INSERT INTO market.store_member (store_id, user_id, role) VALUES ($1, $2, $3)', [
      id,
      userId,
      as,
    ]);
  await join(owner.userId, role);
  await join(colleague.userId, 'clerk');
  return { path: { storeId: `sto_${id}`, userId: `usr_${colleague.userId}` }, colleague };
}

const standing =
  (role: string, body?: unknown) =>
  async (scene: Scene): Promise<RowRequest> => ({
    path: (await shop(scene, role)).path,
    ...(body !== undefined && { body }),
  });

/** A member's, in a frozen account for looking only; another's store is as unknown as none. */
const unknown = { stranger: '404 market.store_unknown' };
const writing = (done: string) => ({ ...acting(done), ...unknown });
const looking = { ...acting('200'), frozen: '200', ...unknown };
const tooLow = '403 market.role_too_low';

const one = '/v1/business/stores/{storeId}';
const hours = { weekly: [], exceptions: [], version: 1 };
const slotRule = { capacity: 4, leadMinutes: 60, daysAhead: 2 };
const invitation = { phone: '+22890445566', role: 'clerk' };
const until = () => new Date(Date.now() + 3_600_000).toISOString();

/** What somebody's number is offered, by a store of another. */
async function offer(scene: Scene, to: Seeded = scene.owner) {
  const { path } = await shop(scene, 'clerk');
  const inviter = await seedPerson(scene.api);
  const id = newId();
  await scene.api.db.query(
    `INSERT INTO market.invitation (id, store_id, phone, role, invited_by, expires_at)
     VALUES ($1, $2, $3, 'clerk', $4, app.now() + interval '1 day')`,
    [id, path.storeId.slice(4), to.phone, inviter.userId],
  );
  // The owner of the scene is no member before she accepts.
  await scene.api.db.query('DELETE FROM market.store_member WHERE user_id = $1', [to.userId]);
  return { path: { id: `inv_${id}`, storeId: path.storeId } };
}

const follow = async ({ api }: Scene) => {
  const slug = `essai-${newId().slice(-12)}`;
  await openStore(api.db, slug);
  return { path: { slug } };
};

/** Stores as their members keep them, and as somebody follows them. */
export const storeRows: Readonly<Record<string, Row>> = {
  'GET /v1/business/stores': { expect: { ...acting('200'), frozen: '200' } },
  'POST /v1/business/stores': {
    request: async (scene) => {
      await plant(scene);
      return { body: storeWish };
    },
    expect: acting('201'),
  },
  [`GET ${one}`]: { request: standing('clerk'), expect: looking },
  [`PATCH ${one}`]: {
    request: standing('manager', { version: 1, preparationMinutes: 10 }),
    expect: writing('200'),
  },
  [`PATCH ${one} · by a clerk`]: {
    request: standing('clerk', { version: 1, preparationMinutes: 10 }),
    expect: writing(tooLow),
  },
  [`DELETE ${one}`]: { request: draft, expect: writing('204') },
  [`DELETE ${one} · by a manager`]: { request: standing('manager'), expect: writing(tooLow) },
  [`PUT ${one}/hours`]: { request: standing('manager', hours), expect: writing('200') },
  [`PUT ${one}/slots`]: {
    request: standing('manager', { rule: slotRule, version: 1 }),
    expect: writing('200'),
  },
  [`PUT ${one}/slots · by a clerk`]: {
    request: standing('clerk', { rule: slotRule, version: 1 }),
    expect: writing(tooLow),
  },
  [`PUT ${one}/zones`]: {
    request: standing('manager', { zones: [], version: 1 }),
    expect: writing('200'),
  },
  [`PUT ${one}/pause`]: {
    request: async (scene) => ({ ...(await standing('manager')(scene)), body: { until: until() } }),
    expect: writing('200'),
  },
  [`DELETE ${one}/pause`]: { request: standing('manager'), expect: writing('200') },
  [`DELETE ${one}/pause · by a clerk`]: { request: standing('clerk'), expect: writing(tooLow) },
  [`PUT ${one}/documents/{kind}`]: {
    request: async (scene) => {
      const { path } = await draft(scene);
      return { path: { ...path, kind: 'premises' }, bytes: greyPng() };
    },
    expect: writing('200'),
  },
  [`POST ${one}/submit`]: { request: withPapers, expect: writing('200') },
  [`POST ${one}/withdraw`]: { request: waiting, expect: writing('200') },
  [`GET ${one}/members`]: { request: standing('clerk'), expect: looking },
  [`POST ${one}/members/invitations`]: {
    request: standing('owner', invitation),
    expect: writing('201'),
  },
  [`POST ${one}/members/invitations · by a manager`]: {
    request: standing('manager', invitation),
    expect: writing(tooLow),
  },
  [`DELETE ${one}/members/invitations/{invitationId}`]: {
    request: async (scene) => {
      const { path } = await shop(scene, 'owner');
      const { body } = await scene.ownerDoes(
        'POST',
        `${stores}/${path.storeId}/members/invitations`,
        invitation,
      );
      return { path: { ...path, invitationId: body.id as string } };
    },
    expect: writing('204'),
  },
  [`PATCH ${one}/members/{userId}`]: {
    request: standing('owner', { role: 'manager' }),
    expect: writing('204'),
  },
  [`PATCH ${one}/members/{userId} · by a manager`]: {
    request: standing('manager', { role: 'manager' }),
    expect: writing(tooLow),
  },
  [`DELETE ${one}/members/{userId}`]: { request: standing('owner'), expect: writing('204') },
  [`DELETE ${one}/members/{userId} · by a manager`]: {
    request: standing('manager'),
    expect: writing(tooLow),
  },
  'GET /v1/business/invitations': { expect: { ...acting('200'), frozen: '200' } },
  'POST /v1/business/invitations/{id}/accept': {
    request: (scene) => offer(scene),
    expect: { ...acting('200'), stranger: '404 market.invitation_unknown' },
  },
  'POST /v1/business/invitations/{id}/decline': {
    request: (scene) => offer(scene),
    expect: { ...acting('204'), stranger: '404 market.invitation_unknown' },
  },
  'PUT /v1/market/stores/{slug}/follow': { request: follow, expect: acting('204') },
  'DELETE /v1/market/stores/{slug}/follow': { request: follow, expect: acting('204') },
  'GET /v1/me/followed-stores': { expect: { ...acting('200'), frozen: '200' } },
};

const everyDuty = ['adminSupport', 'adminReviewer'] as const;
const byReviewer = (done: string, path = '{id}') => guarded(done, everyDuty, path);

const ofStore =
  (body?: unknown) =>
  async (scene: Scene): Promise<RowRequest> => ({
    path: { id: (await waiting(scene)).path.storeId },
    ...(body !== undefined && { body }),
  });

const inState =
  (state: string) =>
  async (scene: Scene): Promise<RowRequest> => {
    const { path } = await waiting(scene);
    await scene.api.db.query('UPDATE market.store SET state = $2 WHERE id = $1', [
      path.storeId.slice(4),
      state,
    ]);
    return { path: { id: path.storeId }, body: { reason: 'Vérifié au téléphone' } };
  };

async function paper(scene: Scene) {
  const { path } = await waiting(scene);
  const [row] = await scene.api.db.query<{ id: string }>(
    'SELECT id FROM market.store_paper WHERE store_id = $1 LIMIT 1',
    [path.storeId.slice(4)],
  );
  return { path: { id: `doc_${row?.id}` } };
}

/** With the caller's own link, where she may have one. */
async function look(scene: Scene): Promise<RowRequest> {
  const { path } = await paper(scene);
  const { api, caller } = scene;
  const link = `/v1/admin/stores/documents/${path.id}/link`;
  const { body } = await call(api, 'POST', link, { token: caller?.token ?? '' });
  const query = typeof body.url === 'string' ? body.url.split('?')[1] : undefined;
  return { path, ...(query && { query }) };
}

const admin = '/v1/admin/stores';

/** Stores, seen by who decides about them. The owner is the merchant. */
export const adminStoreRows: Readonly<Record<string, Row>> = {
  [`GET ${admin}`]: { expect: byReviewer('200', '') },
  [`GET ${admin}/{id}`]: { request: ofStore(), expect: byReviewer('200') },
  [`POST ${admin}/{id}/approve`]: { request: ofStore(), expect: byReviewer('204') },
  [`POST ${admin}/{id}/refuse`]: {
    request: ofStore({ reason: 'unreadable' }),
    expect: byReviewer('204'),
  },
  [`POST ${admin}/{id}/suspend`]: { request: inState('open'), expect: byReviewer('204') },
  [`POST ${admin}/{id}/reinstate`]: {
    request: inState('suspended'),
    expect: byReviewer('204'),
  },
  [`POST ${admin}/documents/{id}/link`]: { request: paper, expect: byReviewer('200') },
  [`GET ${admin}/documents/{id}/file`]: { request: look, expect: byReviewer('200') },
};

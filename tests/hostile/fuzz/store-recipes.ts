import { plantCategories } from '../../harness/market.ts';
import { storeWish } from '../../harness/stores.ts';
import { greyPng } from '../images.ts';
import { type Actor, dismiss } from './actors.ts';
import type { Lane } from './lane.ts';
import type { Ingredients, Recipe } from './recipe.ts';

const all = '/v1/business/stores';
const one = `${all}/{storeId}`;
const invitation = { phone: '90 44 55 66', role: 'clerk' };

interface Kept {
  readonly id?: string;
  readonly state?: string;
  readonly version?: number;
}

async function plant({ api }: Lane): Promise<void> {
  const [row] = await api.db.query('SELECT 1 FROM market.category LIMIT 1');
  if (!row) await plantCategories(api.db).catch(() => undefined);
}

/** One of hers in this state, or a new one; five are the most that a person owns. */
export async function storeOf(
  lane: Lane,
  actor: Actor,
  state = 'draft',
): Promise<Required<Kept> | null> {
  if (!actor.token) return null;
  await plant(lane);
  const { json: list } = await lane.call(`GET ${all}`, { actor });
  const { items = [] } = (list ?? {}) as { items?: Kept[] };
  const known = items.find((item) => item.state === state)?.id;
  const { json } = known
    ? await lane.call(`GET ${one}`, { actor, path: { storeId: known } })
    : await lane.call(`POST ${all}`, { actor, body: storeWish });
  const { id, version } = (json ?? {}) as Kept;
  // The next one of this kind owns none yet.
  if (!id && items.length > 0) dismiss(actor);
  return id && version ? { id, version, state } : null;
}

const ofStore =
  (body: (version: number) => Record<string, unknown>): Recipe =>
  async (lane, actor) => {
    const store = await storeOf(lane, actor);
    return store ? { path: { storeId: store.id }, body: body(store.version) } : {};
  };
const plain: Recipe = async (lane, actor) => {
  const store = await storeOf(lane, actor);
  return store ? { path: { storeId: store.id } } : {};
};

async function filled(lane: Lane, actor: Actor): Promise<Ingredients> {
  const ingredients = await plain(lane, actor);
  const { path } = ingredients;
  if (!path) return {};
  for (const kind of ['id_card', 'premises']) {
    const paper = { actor, path: { ...path, kind }, raw: greyPng() };
    await lane.call(`PUT ${one}/documents/{kind}`, paper);
  }
  return ingredients;
}

async function handedIn(lane: Lane, actor: Actor): Promise<Ingredients> {
  const { path } = await filled(lane, actor);
  if (path) await lane.call(`POST ${one}/submit`, { actor, path });
  return path ? { path } : {};
}

/** Somebody else is a member of hers by an invitation. */
async function withClerk(lane: Lane, actor: Actor): Promise<Ingredients> {
  const { path } = await plain(lane, actor);
  if (!path) return {};
  const clerk = await lane.actor('other');
  const body = { phone: clerk.phone, role: 'clerk' };
  await lane.call(`POST ${one}/members/invitations`, { actor, path, body });
  const { json: offers } = await lane.call('GET /v1/business/invitations', { actor: clerk });
  for (const { id } of ((offers ?? {}) as { items?: { id: string }[] }).items ?? []) {
    await lane.call('POST /v1/business/invitations/{id}/accept', { actor: clerk, path: { id } });
  }
  const { json } = await lane.call('GET /v1/me', { actor: clerk });
  const { id: userId } = (json ?? {}) as { id?: string };
  return userId ? { path: { ...path, userId } } : {};
}

/** An offer that the actor's own number has. */
async function offered(lane: Lane, actor: Actor): Promise<Ingredients> {
  const inviter = await lane.actor('other');
  const { path } = await plain(lane, inviter);
  if (!path || !actor.phone) return {};
  const body = { phone: actor.phone, role: 'manager' };
  const sent = { actor: inviter, path, body };
  const { json } = await lane.call(`POST ${one}/members/invitations`, sent);
  const { id } = (json ?? {}) as Kept;
  // Frozen by what went before, say: the next offer comes from somebody else.
  if (!id) dismiss(inviter);
  return id ? { path: { id } } : {};
}

const followed: Recipe = async ({ api }) => {
  const [row] = await api.db.query<{ slug: string }>(
    `SELECT slug FROM market.store WHERE state = 'open' ORDER BY id DESC LIMIT 1`,
  );
  return row ? { path: { slug: row.slug } } : {};
};

/** A store that waits for a reviewer, of somebody who is not the admin herself. */
async function waitingStore(lane: Lane): Promise<string> {
  const owner = await lane.actor('member');
  const { path } = await handedIn(lane, owner);
  if (!path) dismiss(owner);
  return path?.storeId ?? 'sto_none';
}

const judged: Recipe = async (lane) => ({ path: { id: await waitingStore(lane) } });
const approved: Recipe = async (lane, actor) => {
  const id = await waitingStore(lane);
  await lane.call('POST /v1/admin/stores/{id}/approve', { actor, path: { id } });
  return { path: { id }, body: { reason: 'Plaintes répétées' } };
};

async function waitingPaper(lane: Lane, actor: Actor): Promise<string> {
  const path = { id: await waitingStore(lane) };
  const { json } = await lane.call('GET /v1/admin/stores/{id}', { actor, path });
  const { documents = [] } = (json ?? {}) as { documents?: { id: string }[] };
  return documents[0]?.id ?? 'doc_none';
}

/** Stores, as their members and their reviewers use them. */
export const storeRecipes: Readonly<Record<string, Recipe>> = {
  [`POST ${all}`]: async (lane) => {
    await plant(lane);
    return { body: storeWish };
  },
  [`GET ${one}`]: plain,
  [`PATCH ${one}`]: ofStore((version) => ({ version, orderMinXof: 1_000 })),
  [`DELETE ${one}`]: plain,
  [`PUT ${one}/hours`]: ofStore((version) => ({
    version,
    weekly: [{ weekday: 1, opensMinute: 480, closesMinute: 1_080 }],
    exceptions: [{ date: '2031-12-25', opensMinute: null, closesMinute: null, note: 'Noël' }],
  })),
  [`PUT ${one}/slots`]: ofStore((version) => ({
    version,
    rule: { capacity: 4, leadMinutes: 60, daysAhead: 2 },
  })),
  [`PUT ${one}/zones`]: ofStore((version) => ({
    version,
    zones: [{ quartier: 'Tokoin', feeXof: 500 }],
  })),
  [`PUT ${one}/pause`]: async (lane, actor) => ({
    ...(await plain(lane, actor)),
    body: { until: new Date(lane.clock.nowMs() + 3_600_000).toISOString() },
  }),
  [`DELETE ${one}/pause`]: plain,
  [`PUT ${one}/documents/{kind}`]: async (lane, actor) => ({
    ...(await plain(lane, actor)),
    raw: greyPng(),
  }),
  [`POST ${one}/submit`]: filled,
  [`POST ${one}/withdraw`]: handedIn,
  [`GET ${one}/members`]: plain,
  [`POST ${one}/members/invitations`]: async (lane, actor) => ({
    ...(await plain(lane, actor)),
    body: { ...invitation, phone: lane.nextPhone() },
  }),
  [`DELETE ${one}/members/invitations/{invitationId}`]: async (lane, actor) => {
    const { path } = await plain(lane, actor);
    if (!path) return {};
    const sent = { actor, path, body: { ...invitation, phone: lane.nextPhone() } };
    const { json } = await lane.call(`POST ${one}/members/invitations`, sent);
    const { id } = (json ?? {}) as Kept;
    return { path: { ...path, ...(id && { invitationId: id }) } };
  },
  [`PATCH ${one}/members/{userId}`]: async (lane, actor) => ({
    ...(await withClerk(lane, actor)),
    body: { role: 'manager' },
  }),
  [`DELETE ${one}/members/{userId}`]: withClerk,
  'POST /v1/business/invitations/{id}/accept': offered,
  'POST /v1/business/invitations/{id}/decline': offered,
  'PUT /v1/market/stores/{slug}/follow': followed,
  'DELETE /v1/market/stores/{slug}/follow': followed,
  'GET /v1/admin/stores/{id}': judged,
  'POST /v1/admin/stores/{id}/approve': judged,
  'POST /v1/admin/stores/{id}/refuse': async (lane, actor) => ({
    ...(await judged(lane, actor)),
    body: { reason: 'unreadable', note: 'La carte est floue' },
  }),
  'POST /v1/admin/stores/{id}/suspend': approved,
  'POST /v1/admin/stores/{id}/reinstate': async (lane, actor) => {
    const open = await approved(lane, actor);
    await lane.call('POST /v1/admin/stores/{id}/suspend', { actor, ...open });
    return open;
  },
  'POST /v1/admin/stores/documents/{id}/link': async (lane, actor) => ({
    path: { id: await waitingPaper(lane, actor) },
  }),
  'GET /v1/admin/stores/documents/{id}/file': async (lane, actor) => {
    const path = { id: await waitingPaper(lane, actor) };
    const link = 'POST /v1/admin/stores/documents/{id}/link';
    const { json } = await lane.call(link, { actor, path });
    const { url = '' } = (json ?? {}) as { url?: string };
    return { path, query: Object.fromEntries(new URLSearchParams(url.split('?')[1] ?? '')) };
  },
};

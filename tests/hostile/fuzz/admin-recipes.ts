import { newId } from '@ecom/kernel';
import { Secret, TOTP } from 'otpauth';
import { type Actor, dismiss, retire } from './actors.ts';
import type { Lane } from './lane.ts';
import { submitPapers } from './papers.ts';
import { arrive, obtainCode } from './people.ts';
import type { Ingredients, Recipe } from './recipe.ts';

const reason = 'Signalé par son propriétaire';

interface Began {
  readonly secret?: string;
}

const digits = (lane: Lane, secret: string): string =>
  new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: lane.clock.nowMs() });

/** Somebody with every duty at the platform, and no second factor yet. */
export async function hire(lane: Lane): Promise<Actor> {
  const actor = await arrive(lane, 'member');
  const { json } = await lane.call('GET /v1/me', { actor });
  const userId = (json as { id: string }).id.slice('usr_'.length);
  lane.adminIds.push(userId);
  await lane.arrange(
    `INSERT INTO identity.user_role (user_id, role) VALUES ($1, 'ADMIN') ON CONFLICT DO NOTHING`,
    [userId],
  );
  for (const duty of ['owner', 'support', 'reviewer']) {
    await lane.arrange(
      `INSERT INTO identity.membership (id, user_id, scope, role, granted_by)
       VALUES ($1, $2, 'platform', $3, 'operator')`,
      [newId(), userId, duty],
    );
  }
  return actor;
}

/** Enrols and confirms the second factor: this session may act. Gives the recovery codes. */
export async function passFactor(lane: Lane, actor: Actor): Promise<string[]> {
  return lane.clock.hold(async () => {
    const begun = await lane.call('POST /v1/admin/second-factor/enrol', { actor });
    const { secret } = (begun.json ?? {}) as Began;
    const body = { code: secret ? digits(lane, secret) : '000000' };
    const done = await lane.call('POST /v1/admin/second-factor/confirm', { actor, body });
    const { recoveryCodes = [] } = (done.json ?? {}) as { recoveryCodes?: string[] };
    return recoveryCodes;
  });
}

/** A member on whom somebody acts; she is used up soon after. */
async function target(lane: Lane): Promise<{ actor: Actor; id: string }> {
  const actor = await lane.actor('member');
  const { json } = await lane.call('GET /v1/me', { actor });
  const { id } = json as { id?: string };
  if (id === undefined) {
    dismiss(actor);
    return target(lane);
  }
  retire(actor);
  return { actor, id };
}

const byReason: Recipe = async (lane) => ({
  path: { id: (await target(lane)).id },
  body: { reason },
});

/** Somebody whose number went to another person. */
async function parkSomebody(lane: Lane): Promise<string> {
  const { actor, id } = await target(lane);
  const uuid = id.slice('usr_'.length);
  await lane.arrange(
    `WITH parked AS (
       UPDATE identity.app_user SET phone = NULL, parked_at = app.now() WHERE id = $1 RETURNING id
     ), ended AS (
       UPDATE identity.session SET ended_at = app.now(), end_reason = 'number_recycled'
       WHERE user_id = $1 AND ended_at IS NULL
     )
     INSERT INTO identity.former_phone (id, user_id, phone, reason)
     SELECT $2, id, $3, 'parked' FROM parked`,
    [uuid, newId(), actor.phone],
  );
  return id;
}

/** A review that waits; where none does, somebody new hands her papers in. */
async function waitingReview(lane: Lane, actor: Actor): Promise<string> {
  const queue = async () => {
    const { json } = await lane.call('GET /v1/admin/identity/reviews', { actor });
    return ((json ?? {}) as { reviews?: { id: string }[] }).reviews ?? [];
  };
  const [waiting] = await queue();
  if (waiting) return waiting.id;
  const person = await lane.actor('other');
  await submitPapers(lane, person);
  dismiss(person);
  return (await queue())[0]?.id ?? 'idr_none';
}

async function waitingPaper(lane: Lane, actor: Actor): Promise<string> {
  const path = { id: await waitingReview(lane, actor) };
  const { json } = await lane.call('GET /v1/admin/identity/reviews/{id}', { actor, path });
  const { documents = [] } = (json ?? {}) as { documents?: { id: string }[] };
  return documents[0]?.id ?? 'doc_none';
}

const reviewRecipes: Readonly<Record<string, Recipe>> = {
  'GET /v1/admin/identity/reviews/{id}': async (lane, actor) => ({
    path: { id: await waitingReview(lane, actor) },
  }),
  'POST /v1/admin/identity/reviews/{id}/approve': async (lane, actor) => ({
    path: { id: await waitingReview(lane, actor) },
  }),
  'POST /v1/admin/identity/reviews/{id}/refuse': async (lane, actor) => ({
    path: { id: await waitingReview(lane, actor) },
  }),
  'POST /v1/admin/identity/documents/{id}/link': async (lane, actor) => ({
    path: { id: await waitingPaper(lane, actor) },
  }),
  'GET /v1/admin/identity/documents/{id}/file': async (lane, actor) => {
    const path = { id: await waitingPaper(lane, actor) };
    const link = 'POST /v1/admin/identity/documents/{id}/link';
    const { json } = await lane.call(link, { actor, path });
    const { url = '' } = (json ?? {}) as { url?: string };
    return { path, query: Object.fromEntries(new URLSearchParams(url.split('?')[1] ?? '')) };
  },
};

/** The administration, seen by an admin with every duty. */
export const adminRecipes: Readonly<Record<string, Recipe>> = {
  ...reviewRecipes,
  'POST /v1/admin/second-factor/enrol': async (lane) => ({ actor: await hire(lane) }),
  'POST /v1/admin/second-factor/confirm': async (lane) => {
    const actor = await hire(lane);
    const { json } = await lane.call('POST /v1/admin/second-factor/enrol', { actor });
    const { secret } = (json ?? {}) as Began;
    return { actor, body: { code: secret ? digits(lane, secret) : '000000' } };
  },
  'POST /v1/admin/second-factor/verify': async (lane): Promise<Ingredients> => {
    const actor = await hire(lane);
    const [recoveryCode = ''] = await passFactor(lane, actor);
    return { actor, body: { recoveryCode } };
  },
  'GET /v1/admin/users': async (lane, { phone }) => ({
    query: { query: lane.memory.recall('phone', phone.charCodeAt(11)) ?? phone },
  }),
  'DELETE /v1/admin/users/{id}/sessions/{sessionId}': async (lane) => {
    const { actor, id } = await target(lane);
    const { json } = await lane.call('GET /v1/me/sessions', { actor });
    const { sessions = [] } = (json ?? {}) as { sessions?: { id: string }[] };
    return { path: { id, sessionId: sessions[0]?.id ?? 'ses_none' } };
  },
  'POST /v1/admin/users/{id}/sessions/revoke-all': byReason,
  'POST /v1/admin/users/{id}/freeze': byReason,
  'POST /v1/admin/users/{id}/unfreeze': async (lane, actor) => {
    const { id } = await target(lane);
    const about = { path: { id }, body: { reason } };
    await lane.call('POST /v1/admin/users/{id}/freeze', { actor, ...about });
    return about;
  },
  'POST /v1/admin/users/{id}/restrictions/lift': async (lane) => {
    const { actor, id } = await target(lane);
    await lane.clock.pass(61_000);
    const code = await obtainCode(lane, actor.phone, () =>
      lane.call('POST /v1/me/pin/forgotten', { actor, body: { locale: 'fr' } }),
    );
    await lane.call('POST /v1/me/pin/reset', { actor, body: { code, pin: actor.pin } });
    return { path: { id }, body: { reason } };
  },
  'POST /v1/admin/users/{id}/restore-number': async (lane) => ({
    path: { id: await parkSomebody(lane) },
    body: { reason },
  }),
};

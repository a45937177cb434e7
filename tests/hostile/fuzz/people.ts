import { setTimeout as pause } from 'node:timers/promises';
import type { TestApi } from '../../harness/api.ts';
import type { WireAnswer } from '../contract/exchange.ts';
import { type Actor, type ActorKind, adoptSession, newActor } from './actors.ts';
import type { Lane } from './lane.ts';

export const legalVersion = '2026-11';

export const registrationBody = {
  name: 'Testeur',
  language: 'fr',
  termsVersion: legalVersion,
  privacyVersion: legalVersion,
};

/** Somebody through the front door: code, session and, but for `fresh`, name and consent. */
export async function arrive(lane: Lane, kind: ActorKind): Promise<Actor> {
  const actor = newActor(kind, lane.nextPhone());
  if (kind === 'anonymous') return actor;
  const { phone, deviceId } = actor;
  const code = await obtainSignInCode(lane, actor);
  const body = { phone, deviceId, code };
  adoptSession(actor, await lane.call('POST /v1/auth/otp/verify', { body }));
  if (kind === 'fresh') return actor;
  await lane.call('POST /v1/me/registration', { actor, body: registrationBody });
  return actor;
}

export const obtainSignInCode = (
  lane: Lane,
  { phone, deviceId }: Pick<Actor, 'phone' | 'deviceId'>,
): Promise<string> =>
  obtainCode(lane, phone, () =>
    lane.call('POST /v1/auth/otp/request', { body: { phone, deviceId, locale: 'fr' } }),
  );

/** What a person types who has no code. */
const noCode = '000000';

/** Does what sends a code, and reads it where the demonstration's inbox shows it. */
export const obtainCode = (
  { api, clock }: Lane,
  phone: string,
  ask: () => Promise<WireAnswer>,
): Promise<string> =>
  clock.hold(async () => {
    const before = await newestMessage(api, phone);
    const { status } = await ask();
    return status === 202 ? awaitCode(api, phone, before?.id) : noCode;
  });

async function awaitCode(api: TestApi, phone: string, seen: string | undefined): Promise<string> {
  const deadlineMs = Date.now() + patienceMs;
  while (Date.now() < deadlineMs) {
    const newest = await newestMessage(api, phone);
    if (newest && newest.id !== seen) return /\d{6}/.exec(newest.body)?.[0] ?? noCode;
    await pause(betweenLooksMs);
  }
  throw new Error(`no code came to ${phone} within thirty seconds`);
}

const patienceMs = 30_000;
const betweenLooksMs = 4;

async function newestMessage(api: TestApi, phone: string) {
  const answer = await fetch(`${api.url}/dev/inbox.json?to=${encodeURIComponent(phone)}`);
  const { messages } = (await answer.json()) as { messages: { id: string; body: string }[] };
  return messages[0];
}

/** Chooses the PIN of somebody who has none. */
export async function ensurePin(lane: Lane, actor: Actor): Promise<void> {
  if (actor.pinSet) return;
  const { status } = await lane.call('PUT /v1/me/pin', { actor, body: { pin: actor.pin } });
  actor.pinSet = status === 204;
}

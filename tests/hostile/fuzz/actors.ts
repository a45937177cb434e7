import { randomUUID } from 'node:crypto';
import type { WireAnswer } from '../contract/exchange.ts';

export type ActorKind = 'anonymous' | 'fresh' | 'member' | 'other' | 'admin';

/** Somebody with a phone and a browser, or nobody. */
export interface Actor {
  readonly kind: ActorKind;
  phone: string;
  readonly deviceId: string;
  token: string;
  cookie: string;
  /** The idempotency key of the last write, for repeating it. */
  lastKey: string;
  /** What this person would type. */
  readonly pin: string;
  pinSet: boolean;
  uses: number;
}

const usesMax = 30;
const usesAtTheEnd = 3;

/** A person is used up after some acts, or soon after her session is over. */
export const isUsedUp = ({ uses }: Actor): boolean => uses >= usesMax;

/** The next one of this kind is somebody else. */
export const dismiss = (actor: Actor): void => {
  actor.uses = usesMax;
};

/** A few more acts, with a session that is over. */
export const retire = (actor: Actor): void => {
  actor.uses = Math.max(actor.uses, usesMax - usesAtTheEnd);
};

/** Numbers in order, so that no two people of a run share the limits of one phone. */
export function phoneBook(): () => string {
  let next = 0;
  return () => {
    next += 1;
    const range = ['+22891', '+22892', '+22893', '+22896', '+22897'][Math.floor(next / 1e6)];
    return `${range}${String(next % 1e6).padStart(6, '0')}`;
  };
}

export const newActor = (kind: ActorKind, phone: string): Actor => ({
  kind,
  phone,
  deviceId: randomUUID(),
  token: '',
  cookie: '',
  lastKey: '',
  pin: '4917',
  pinSet: false,
  uses: 0,
});

/** Takes over what a sign-in or a renewal answered. */
export function adoptSession(actor: Actor, { json, headers }: WireAnswer): void {
  const token = (json as { accessToken?: unknown } | undefined)?.accessToken;
  if (typeof token === 'string') actor.token = token;
  const cookie = [headers['set-cookie'] ?? []].flat().find((one) => /^ecom_refresh=./.test(one));
  if (cookie) actor.cookie = cookie.split(';')[0] ?? '';
}

import {
  ApiProblem,
  type components,
  createApi,
  deviceId,
  forgetStored,
  NetworkLost,
  readStored,
  unwrap,
  writeStored,
} from '@ecom/api-client';
import { useSyncExternalStore } from 'react';
import { appId } from './app-id.ts';

type SignedIn = components['schemas']['Session'];

/** Why somebody who had signed in was shown out again. */
export interface TurnedAway {
  readonly phone: string;
  readonly code: string;
}

/** `boot` until the API has said who is there. No data of people is kept in the browser. */
export type Session =
  | { readonly phase: 'boot' }
  | { readonly phase: 'lost' }
  | { readonly phase: 'guest'; readonly turnedAway?: TurnedAway; readonly ended?: boolean }
  | { readonly phase: 'member'; readonly phone: string };

const boot: Session = { phase: 'boot' };
let session: Session = boot;
/** In memory only: a script from elsewhere finds no token in any storage. */
let accessToken: string | null = null;
let renewing: Promise<string | null> | null = null;
let renewTimer: ReturnType<typeof setTimeout> | undefined;
/** Counts the ends of sessions, so that an answer that comes after one is not taken for a start. */
let ends = 0;
const listeners = new Set<() => void>();
const tabs = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel('ecom.session');

export const api = createApi({
  baseUrl: '/api',
  app: appId,
  accessToken: readToken,
  renew: renewToken,
});

/** For what the typed client does not send, such as a file with its progress. Null for nobody. */
export async function readToken(): Promise<string | null> {
  return accessToken ?? (readStored('signedIn') ? await renew() : null);
}

/** A new one after a 401; null when there is none to be had. */
export async function renewToken(): Promise<string | null> {
  return renew().catch(() => null);
}

/** For the sign-in routes, which go by the cookie and must not wait for a renewal. */
const cookieApi = createApi({ baseUrl: '/api', app: appId });

function change(next: Session): void {
  session = next;
  for (const listener of listeners) listener();
}

/** Finds out who is there. Called once, and again by `retrySession`. */
export function startSession(): void {
  if (tabs) tabs.onmessage = ({ data }: MessageEvent<string>) => followTab(data);
  if (!readStored('signedIn')) {
    change({ phase: 'guest' });
    return;
  }
  void renew().catch(() => {
    if (session.phase === 'boot') change({ phase: 'lost' });
  });
}

export function retrySession(): void {
  change(boot);
  startSession();
}

/** Another tab signed in or out: this one follows. */
function followTab(message: string): void {
  if (message === 'signed-out') forget({ phase: 'guest' });
  if (message === 'signed-in' && session.phase !== 'member') void renew().catch(() => undefined);
}

/** Takes over what verify or refresh answered. */
export function acceptSession({ accessToken: token, expiresInMs, user }: SignedIn): void {
  accessToken = token;
  writeStored('signedIn', true);
  clearTimeout(renewTimer);
  // A minute early, so that no request meets an expired token.
  renewTimer = setTimeout(() => void renew().catch(() => null), expiresInMs - 60_000);
  change({ phase: 'member', phone: user.phone });
}

export function announceSignIn(): void {
  tabs?.postMessage('signed-in');
}

/**
 * A fresh access token. One refresh at a time, in all tabs together: they share the cookie.
 * @throws NetworkLost or an ApiProblem other than the end of the session
 */
function renew(): Promise<string | null> {
  renewing ??= lockTabs(refresh).finally(() => {
    renewing = null;
  });
  return renewing;
}

const lockTabs = <Value>(work: () => Promise<Value>): Promise<Value> =>
  navigator.locks ? navigator.locks.request('ecom.refresh', work) : work();

async function refresh(): Promise<string | null> {
  const endsBefore = ends;
  try {
    const body = { deviceId: deviceId() };
    const renewed = await unwrap(cookieApi.POST('/v1/auth/refresh', { body }));
    // Signed out while the answer was on its way: nobody is to be signed in again by it.
    if (ends !== endsBefore) return null;
    acceptSession(renewed);
    return accessToken;
  } catch (error) {
    if (!(error instanceof ApiProblem && error.code === 'auth.session_ended')) throw error;
    if (ends === endsBefore) endSession();
    return null;
  }
}

function forget(next: Session): void {
  ends += 1;
  accessToken = null;
  clearTimeout(renewTimer);
  forgetStored('signedIn');
  change(next);
}

/** The API says that this session is over. */
export function endSession(): void {
  forget({ phase: 'guest', ended: true });
  tabs?.postMessage('signed-out');
}

/** At once here; the API hears of it when it can, and the cookie ends with the session. */
export async function signOut(turnedAway?: TurnedAway): Promise<void> {
  const sent = unwrap(cookieApi.POST('/v1/auth/sign-out', {}));
  forget({ phase: 'guest', ...(turnedAway && { turnedAway }) });
  tabs?.postMessage('signed-out');
  await sent.catch((error: unknown) => {
    if (!(error instanceof ApiProblem || error instanceof NetworkLost)) throw error;
  });
}

/** Back to an empty sign-in after having been turned away. */
export const forgetTurnedAway = (): void => change({ phase: 'guest' });

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Who is there. */
export const useSession = (): Session => useSyncExternalStore(subscribe, () => session);

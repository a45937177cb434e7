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
import { pictureCache } from '../market/picture-cache.ts';

export type User = components['schemas']['User'];

/** `boot` until the device's memory or the API has said who is there. */
export type Session =
  | { readonly phase: 'boot' }
  | { readonly phase: 'lost' }
  | { readonly phase: 'guest' }
  | { readonly phase: 'member'; readonly user: User };

type SignedIn = components['schemas']['Session'];

/** Why the session of this device ended although nobody here asked for it. */
export type SessionEnd = 'elsewhere' | 'over';

const boot: Session = { phase: 'boot' };
let session: Session = boot;
/** In memory only: a script from elsewhere finds no token in any storage. */
let accessToken: string | null = null;
let renewing: Promise<string | null> | null = null;
let renewTimer: ReturnType<typeof setTimeout> | undefined;
/** Counts the ends of sessions, so that an answer that comes after one is not taken for a start. */
let ends = 0;
const listeners = new Set<() => void>();
const tokenListeners = new Set<(token: string) => void>();
const tabs = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel('ecom.session');

export const api = createApi({
  baseUrl: '/api',
  accessToken: () => readToken(),
  renew: () => renew().catch(() => null),
});

/**
 * The access token. A member without one is somebody whose session is being restored, or could
 * not be before: then it is asked for. @throws as `renew`
 */
export const readToken = async (): Promise<string | null> =>
  accessToken ?? (readStored('signedIn') ? await renew() : null);

/** For the sign-in routes, which go by the cookie and must not wait for a renewal. */
const cookieApi = createApi({ baseUrl: '/api' });

function change(next: Session): void {
  session = next;
  // Tried again, the home waits as the member's that it was, not as a guest's.
  document.documentElement.toggleAttribute('data-member', next.phase !== 'guest');
  for (const listener of listeners) listener();
}

/** Finds out who is there: what the device remembers at once, what the API says when it answers. */
export function startSession(): void {
  if (tabs) tabs.onmessage = ({ data }: MessageEvent<string>) => followTab(data);
  window.addEventListener('online', () => void comeBack());
  if (readStored('signOutPending')) void sendSignOut();
  const remembered = readStored<User>('user');
  if (!readStored('signedIn')) {
    change({ phase: 'guest' });
    return;
  }
  if (remembered) change({ phase: 'member', user: remembered });
  void renew().catch(() => {
    if (session.phase === 'boot') change({ phase: 'lost' });
  });
}

/** Another tab signed in or out: this one follows. */
function followTab(message: string): void {
  if (message === 'signed-out') forget();
  if (message === 'signed-in' && session.phase !== 'member') void renew().catch(() => undefined);
}

async function comeBack(): Promise<void> {
  if (readStored('signOutPending')) await sendSignOut();
  if (readStored('signedIn') && accessToken === null) await renew().catch(() => null);
}

/** Takes over what verify or refresh answered. */
export function acceptSession({ accessToken: token, expiresInMs, user }: SignedIn): void {
  accessToken = token;
  writeStored('signedIn', true);
  // The cookie is this session's now: a sign-out of the one before would end the wrong one.
  forgetStored('signOutPending', 'sessionEnd');
  clearTimeout(renewTimer);
  // A minute early, so that no request meets an expired token.
  renewTimer = setTimeout(() => void renew().catch(() => null), expiresInMs - 60_000);
  acceptUser(user);
  for (const listener of tokenListeners) listener(token);
}

/** Called with each fresh token; returns the way to unsubscribe. */
export function onToken(listener: (token: string) => void): () => void {
  tokenListeners.add(listener);
  return () => tokenListeners.delete(listener);
}

/** `ses_…` of the token in memory, as events name it. Nothing else in it is the app's business. */
export function ownSessionId(): string | null {
  try {
    const payload = accessToken?.split('.')[1]?.replaceAll('-', '+').replaceAll('_', '/');
    return payload === undefined ? null : `ses_${JSON.parse(atob(payload)).sid}`;
  } catch {
    return null;
  }
}

export function acceptUser(user: User): void {
  writeStored('user', user);
  change({ phase: 'member', user });
}

export function announceSignIn(): void {
  tabs?.postMessage('signed-in');
}

/**
 * A fresh access token. One refresh at a time, in all tabs together: they share the cookie.
 * @throws NetworkLost or an ApiProblem other than the end of the session
 */
export function renew(): Promise<string | null> {
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
    if (error instanceof ApiProblem && error.code === 'auth.session_ended') {
      // Who has just left by herself need not be told that she is gone.
      if (ends === endsBefore) endSession('over');
      return null;
    }
    throw error;
  }
}

function forget(): void {
  ends += 1;
  accessToken = null;
  clearTimeout(renewTimer);
  forgetStored('signedIn', 'user', 'activity', 'signIn', 'updates', 'newSignIns', 'kept');
  forgetStored('flows', 'topup', 'market', 'marketFavourites', 'marketSeen', 'marketSearches');
  forgetStored('marketNear', 'cart', 'checkout', 'orders', 'returnDraft', 'signInFor');
  // What somebody looked at is nobody else's business.
  if ('caches' in globalThis) void caches.delete(pictureCache).catch(() => undefined);
  change({ phase: 'guest' });
}

/** The session is over, and the person is told so until she signs in again or says that she read it. */
export function endSession(why: SessionEnd): void {
  // Who knows more says it first: the refresh that is refused afterwards only knows the end.
  writeStored('sessionEnd', readStored<SessionEnd>('sessionEnd') ?? why);
  forget();
  tabs?.postMessage('signed-out');
}

export function dismissSessionEnd(): void {
  forgetStored('sessionEnd');
  change(session);
}

/** At once on this device; the server hears of it now or when the network is back. */
export async function signOut(): Promise<void> {
  writeStored('signOutPending', true);
  const sent = sendSignOut();
  forget();
  tabs?.postMessage('signed-out');
  await sent;
}

/** A phone that says that it is on line again often has no network for a moment more. */
const signOutWaitsMs = [0, 1_000, 4_000, 15_000];

let isTelling = false;

/** Until the server has heard of it; what it did not hear now it hears at the next start. */
async function sendSignOut(): Promise<void> {
  if (isTelling) return;
  isTelling = true;
  for (const waitMs of signOutWaitsMs) {
    if (waitMs > 0) await new Promise((resolve) => setTimeout(resolve, waitMs));
    if (!readStored('signOutPending') || (await isTold()) || !navigator.onLine) break;
  }
  isTelling = false;
}

/** Whether the server answered, if only that there is nobody to sign out. */
async function isTold(): Promise<boolean> {
  try {
    await unwrap(cookieApi.POST('/v1/auth/sign-out', {}));
  } catch (error) {
    if (error instanceof NetworkLost) return false;
  }
  forgetStored('signOutPending');
  return true;
}

export function retrySession(): void {
  change(boot);
  startSession();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

const readSession = (): Session => session;
const readBoot = (): Session => boot;
const readEnd = (): SessionEnd | null =>
  session.phase === 'guest' ? readStored<SessionEnd>('sessionEnd') : null;

/** Who is there; during hydration always `boot`, as it was when the page was prerendered. */
export const useSession = (): Session => useSyncExternalStore(subscribe, readSession, readBoot);

/** Null while somebody is signed in, and for a guest who left or never came. */
export const useSessionEnd = (): SessionEnd | null =>
  useSyncExternalStore(subscribe, readEnd, () => null);

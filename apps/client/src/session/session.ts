import { ApiProblem, type components, createApi, NetworkLost, unwrap } from '@ecom/api-client';
import { useSyncExternalStore } from 'react';
import { deviceId, forgetStored, readStored, writeStored } from './storage.ts';

export type User = components['schemas']['User'];

/** `boot` until the device's memory or the API has said who is there. */
export type Session =
  | { readonly phase: 'boot' }
  | { readonly phase: 'lost' }
  | { readonly phase: 'guest' }
  | { readonly phase: 'member'; readonly user: User };

type SignedIn = components['schemas']['Session'];

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
  // A member without a token is one whose session is being restored, or could not be before.
  accessToken: async () => accessToken ?? (readStored('signedIn') ? await renew() : null),
  renew: () => renew().catch(() => null),
});

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
  forgetStored('signOutPending');
  clearTimeout(renewTimer);
  // A minute early, so that no request meets an expired token.
  renewTimer = setTimeout(() => void renew().catch(() => null), expiresInMs - 60_000);
  acceptUser(user);
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
  try {
    const endsBefore = ends;
    const body = { deviceId: deviceId() };
    const renewed = await unwrap(cookieApi.POST('/v1/auth/refresh', { body }));
    // Signed out while the answer was on its way: nobody is to be signed in again by it.
    if (ends !== endsBefore) return null;
    acceptSession(renewed);
    return accessToken;
  } catch (error) {
    if (error instanceof ApiProblem && error.code === 'auth.session_ended') {
      forget();
      return null;
    }
    throw error;
  }
}

function forget(): void {
  ends += 1;
  accessToken = null;
  clearTimeout(renewTimer);
  forgetStored('signedIn', 'user', 'activity', 'signIn');
  change({ phase: 'guest' });
}

/** At once on this device; the server hears of it now or when the network is back. */
export async function signOut(): Promise<void> {
  writeStored('signOutPending', true);
  const sent = sendSignOut();
  forget();
  tabs?.postMessage('signed-out');
  await sent;
}

async function sendSignOut(): Promise<void> {
  try {
    await unwrap(cookieApi.POST('/v1/auth/sign-out', {}));
    forgetStored('signOutPending');
  } catch (error) {
    if (!(error instanceof NetworkLost)) forgetStored('signOutPending');
  }
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

/** Who is there; during hydration always `boot`, as it was when the page was prerendered. */
export const useSession = (): Session => useSyncExternalStore(subscribe, readSession, readBoot);

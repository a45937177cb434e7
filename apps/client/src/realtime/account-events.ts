import { type AccountEvent, unwrap } from '@ecom/api-client';
import { acceptUser, api, endSession, ownSessionId } from '../session/session.ts';
import { addNewSignIn, removeNewSignIn } from './new-sign-ins.ts';

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/** What an event of the account changes here. */
export function applyEvent({ type, at, data }: AccountEvent): void {
  const sessionId = text(data.sessionId);
  const isOwn = sessionId === ownSessionId();
  if (type === 'auth.signed_in') {
    if (sessionId && !isOwn) addNewSignIn({ sessionId, device: text(data.device), at });
  } else if (type === 'auth.session_ended' && isOwn) {
    endSession(data.reason === 'revoked' ? 'elsewhere' : 'over');
  } else {
    removeNewSignIn(sessionId);
  }
}

const aboutSessions = new Set(['auth.signed_in', 'auth.signed_out', 'auth.session_ended']);

/** Whether the profile may say something else after it: name, number, freeze, closure. */
export const changesProfile = ({ type }: AccountEvent): boolean =>
  !aboutSessions.has(type) && !type.startsWith('payments.') && !type.startsWith('market.order_');

let isWanted = false;
let isRunning = false;

/**
 * Takes over what the API knows of the person now. One request at a time, so that no older answer
 * comes last. Without network the next event or start tells it.
 */
export async function refreshProfile(): Promise<void> {
  isWanted = true;
  if (isRunning) return;
  isRunning = true;
  while (isWanted) {
    isWanted = false;
    const user = await unwrap(api.GET('/v1/me')).catch(() => null);
    // Signed out while the answer was on its way: nobody is to be signed in again by it.
    if (user && ownSessionId() !== null) acceptUser(user);
  }
  isRunning = false;
}

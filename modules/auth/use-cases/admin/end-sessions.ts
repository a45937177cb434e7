import type { Result } from '@ecom/kernel';
import { err } from '@ecom/kernel';
import type { Tx } from '@ecom/server-kit';
import { revokeSession, revokeSessions } from '../revoke-session.ts';
import { type Actor, type TargetRefused, targetOf } from './lock-target.ts';

/** Ends one session of somebody; ending it twice is no error. Locks the user, then the session. */
export async function endUserSession(
  tx: Tx,
  admin: Actor,
  input: { userId: string | null; sessionId: string | null },
): Promise<Result<null, TargetRefused>> {
  const target = await targetOf(tx, admin, input.userId);
  if (!target.ok) return target;
  if (input.sessionId === null) return err('auth.not_found');
  const { sessionId } = input;
  return revokeSession(tx, { userId: target.value.id, sessionId, reason: 'revoked_by_admin' });
}

/** Ends every session of somebody; says how many. Locks the user, then the sessions in id order. */
export async function endUserSessions(
  tx: Tx,
  admin: Actor,
  input: { userId: string | null },
): Promise<Result<{ ended: number }, TargetRefused>> {
  const target = await targetOf(tx, admin, input.userId);
  if (!target.ok) return target;
  const { id: userId } = target.value;
  return revokeSessions(tx, { userId, exceptId: null, reason: 'revoked_by_admin' });
}

import { err, ok, type Result } from '@ecom/kernel';
import type { Tx } from '@ecom/server-kit';
import type { EndReason } from '../domain/end-reason.ts';
import { sessionEnded } from '../events.ts';
import { endAllSessions, endOwnSession } from '../store/session-store.ts';

/** Ends one session of a person. Ending it twice is no error; another person's is not found. */
export async function revokeSession(
  tx: Tx,
  input: { userId: string; sessionId: string; reason: EndReason },
): Promise<Result<null, 'auth.not_found'>> {
  const { userId, sessionId, reason } = input;
  const found = await endOwnSession(tx, { userId, sessionId, reason });
  if (!found) return err('auth.not_found');
  if (found.endedNow) tx.announce(sessionEnded({ ...input, device: found.device }));
  return ok(null);
}

/** Ends every live session of a person but `exceptId`; says how many. */
export async function revokeSessions(
  tx: Tx,
  input: { userId: string; exceptId: string | null; reason: EndReason },
): Promise<Result<{ ended: number }>> {
  const { userId, exceptId, reason } = input;
  const ended = await endAllSessions(tx, userId, reason, exceptId);
  for (const { id, device } of ended) {
    tx.announce(sessionEnded({ userId, sessionId: id, device, reason }));
  }
  return ok({ ended: ended.length });
}

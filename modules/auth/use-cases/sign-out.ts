import { brandId, ok, type Result, toWireId } from '@ecom/kernel';
import type { Reader, Tx } from '@ecom/server-kit';
import { hashToken } from '../domain/refresh-token.ts';
import { userSubject } from '../events.ts';
import { endSession, isKnownToken, lockToken } from '../store/session-store.ts';

/** Whether a refresh token is one of ours, used ones included. */
export const knowsToken = (reader: Reader, refreshToken: string): Promise<boolean> =>
  isKnownToken(reader, hashToken(refreshToken));

/** Ends the session of a refresh token or of an access token. Ending twice is no error. */
export async function signOut(
  tx: Tx,
  input: { refreshToken?: string; sessionId?: string },
): Promise<Result<null>> {
  const token = input.refreshToken ? await lockToken(tx, hashToken(input.refreshToken)) : null;
  const sessionId = token?.sessionId ?? input.sessionId;
  if (sessionId === undefined) return ok(null);
  const userId = await endSession(tx, sessionId, 'signed_out');
  if (userId) {
    const data = { sessionId: toWireId('ses', brandId(sessionId)) };
    tx.announce({ subject: userSubject(userId), type: 'auth.signed_out', data });
  }
  return ok(null);
}

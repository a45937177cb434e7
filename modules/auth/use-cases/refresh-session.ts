import { err, ok, type Result } from '@ecom/kernel';
import type { Tx } from '@ecom/server-kit';
import { hashToken, refreshPolicy, successorOf } from '../domain/refresh-token.ts';
import { sessionEnded } from '../events.ts';
import { endSession, lockToken, rotateToken, type TokenState } from '../store/session-store.ts';
import { findUser } from '../store/user-store.ts';
import type { OpenedSession } from './open-account.ts';

type Refused = 'auth.session_ended';

/**
 * Exchanges a refresh token for its successor. A used token gets the same successor again for
 * 20 s; later it means that two hold it, and the whole session ends. Every refusal reads the
 * same, so that a thief learns nothing.
 */
export async function refreshSession(
  tx: Tx,
  deps: { sessionSecret: string },
  input: { refreshToken: string; deviceId: string; device: string },
): Promise<Result<OpenedSession, Refused>> {
  const tokenHash = hashToken(input.refreshToken);
  const state = await lockToken(tx, tokenHash);
  if (!state || state.sessionEnded || state.expired || state.deviceId !== input.deviceId) {
    return err('auth.session_ended');
  }
  if (isReuse(state)) return endFamily(tx, state, input.device);
  const user = await findUser(tx, state.userId);
  if (!user) return err('auth.session_ended');
  const next = successorOf(deps.sessionSecret, input.refreshToken);
  if (state.rotatedAgeMs === null) {
    await rotateToken(tx, state.sessionId, tokenHash, hashToken(next));
  }
  return ok({ user, sessionId: state.sessionId, refreshToken: next });
}

const isReuse = ({ rotatedAgeMs }: TokenState): boolean =>
  rotatedAgeMs !== null && rotatedAgeMs >= refreshPolicy.graceMs;

async function endFamily(
  tx: Tx,
  { sessionId, userId }: TokenState,
  device: string,
): Promise<Result<never, Refused>> {
  await endSession(tx, sessionId, 'refresh_reused');
  tx.announce(sessionEnded({ userId, sessionId, device, reason: 'refresh_reused' }));
  return err('auth.session_ended', { keepWrites: true });
}

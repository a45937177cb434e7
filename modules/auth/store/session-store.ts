import { statement, type Tx } from '@ecom/server-kit';
import { refreshPolicy } from '../domain/refresh-token.ts';

export type EndReason = 'signed_out' | 'replaced' | 'refresh_reused';

export interface TokenState {
  readonly sessionId: string;
  readonly userId: string;
  readonly deviceId: string;
  readonly sessionEnded: boolean;
  readonly expired: boolean;
  /** Null for the current token. */
  readonly rotatedAgeMs: number | null;
}

const insertSession = statement(
  'auth.insert_session',
  'INSERT INTO identity.session (id, user_id, device_id) VALUES ($1, $2, $3)',
);
const endOnDevice = statement(
  'auth.end_sessions_on_device',
  `UPDATE identity.session SET ended_at = app.now(), end_reason = 'replaced'
   WHERE user_id = $1 AND device_id = $2 AND ended_at IS NULL`,
);
const endStatement = statement<{ userId: string }>(
  'auth.end_session',
  `UPDATE identity.session SET ended_at = app.now(), end_reason = $2
   WHERE id = $1 AND ended_at IS NULL RETURNING user_id AS "userId"`,
);
const liveStatement = statement<{ live: boolean }>(
  'auth.session_is_live',
  'SELECT ended_at IS NULL AS live FROM identity.session WHERE id = $1',
);
const insertToken = statement(
  'auth.insert_refresh_token',
  `INSERT INTO identity.refresh_token (token_hash, session_id, expires_at)
   VALUES ($1, $2, app.now() + $3 * interval '1 millisecond')`,
);
const lockSession = statement<{ id: string }>(
  'auth.lock_session_of_token',
  `SELECT s.id FROM identity.session s WHERE s.id =
     (SELECT t.session_id FROM identity.refresh_token t WHERE t.token_hash = $1) FOR UPDATE`,
);
const tokenStatement = statement<TokenState>(
  'auth.read_refresh_token',
  `SELECT s.id AS "sessionId", s.user_id AS "userId", s.device_id AS "deviceId",
     s.ended_at IS NOT NULL AS "sessionEnded", t.expires_at <= app.now() AS expired,
     floor(extract(epoch FROM app.now() - t.rotated_at) * 1000)::float8 AS "rotatedAgeMs"
   FROM identity.refresh_token t JOIN identity.session s ON s.id = t.session_id
   WHERE t.token_hash = $1`,
);
const rotateStatement = statement(
  'auth.rotate_refresh_token',
  'UPDATE identity.refresh_token SET rotated_at = app.now() WHERE token_hash = $1',
);
const touchStatement = statement(
  'auth.touch_session',
  'UPDATE identity.session SET used_at = app.now() WHERE id = $1',
);

/** Opens the one live session of a device; an older one of the same person ends. */
export async function openSession(
  tx: Tx,
  session: { id: string; userId: string; deviceId: string; tokenHash: Buffer },
): Promise<void> {
  await tx.query(endOnDevice, [session.userId, session.deviceId]);
  await tx.query(insertSession, [session.id, session.userId, session.deviceId]);
  await tx.query(insertToken, [session.tokenHash, session.id, refreshPolicy.validMs]);
}

/** The person whose session this call ended, or null when it had ended before. */
export async function endSession(tx: Tx, id: string, reason: EndReason): Promise<string | null> {
  const [row] = await tx.query(endStatement, [id, reason]);
  return row?.userId ?? null;
}

export async function isSessionLive(tx: Tx, id: string): Promise<boolean> {
  const [row] = await tx.query(liveStatement, [id]);
  return row?.live ?? false;
}

/** Locks the token's session, then reads both: two refreshes at once take turns. */
export async function lockToken(tx: Tx, tokenHash: Buffer): Promise<TokenState | null> {
  await tx.query(lockSession, [tokenHash]);
  const [row] = await tx.query(tokenStatement, [tokenHash]);
  return row ?? null;
}

export async function rotateToken(
  tx: Tx,
  sessionId: string,
  oldHash: Buffer,
  newHash: Buffer,
): Promise<void> {
  await tx.query(rotateStatement, [oldHash]);
  await tx.query(insertToken, [newHash, sessionId, refreshPolicy.validMs]);
  await tx.query(touchStatement, [sessionId]);
}

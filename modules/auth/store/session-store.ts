import type { Id } from '@ecom/kernel';
import { type Reader, statement, type Tx } from '@ecom/server-kit';
import type { EndReason } from '../domain/end-reason.ts';
import { refreshPolicy } from '../domain/refresh-token.ts';

/** A live session as its owner sees it. */
export interface SessionLine {
  readonly id: Id<'ses'>;
  readonly device: string;
  readonly createdAt: Date;
  readonly usedAt: Date;
  readonly trusted: boolean;
}

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
const lockOutStatement = statement(
  'auth.lock_out_devices',
  `UPDATE identity.device d SET trusted_at = NULL, locked_out_at = app.now()
   FROM identity.session s
   WHERE s.id = ANY($1) AND d.user_id = s.user_id AND d.device_id = s.device_id`,
);
const lockOwnStatement = statement<{ live: boolean; device: string }>(
  'auth.lock_own_session',
  `SELECT s.ended_at IS NULL AS live, d.label AS device FROM identity.session s
   JOIN identity.device d ON d.user_id = s.user_id AND d.device_id = s.device_id
   WHERE s.id = $1 AND s.user_id = $2 FOR UPDATE OF s`,
);
const lockLiveStatement = statement<{ id: string; device: string }>(
  'auth.lock_live_sessions',
  `SELECT s.id, d.label AS device FROM identity.session s
   JOIN identity.device d ON d.user_id = s.user_id AND d.device_id = s.device_id
   WHERE s.user_id = $1 AND s.ended_at IS NULL AND s.id IS DISTINCT FROM $2
   ORDER BY s.id FOR UPDATE OF s`,
);
const endAllStatement = statement(
  'auth.end_sessions',
  `UPDATE identity.session SET ended_at = app.now(), end_reason = $2
   WHERE id = ANY($1) AND ended_at IS NULL`,
);
const linesStatement = statement<SessionLine>(
  'auth.live_sessions',
  `SELECT s.id, d.label AS device, s.created_at AS "createdAt", s.used_at AS "usedAt",
     d.trusted_at IS NOT NULL AS trusted
   FROM identity.session s
   JOIN identity.device d ON d.user_id = s.user_id AND d.device_id = s.device_id
   WHERE s.user_id = $1 AND s.ended_at IS NULL ORDER BY s.used_at DESC, s.id LIMIT 100`,
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

const endExpired = statement(
  'auth.end_expired_sessions',
  `UPDATE identity.session s SET ended_at = app.now(), end_reason = 'expired'
   WHERE s.ended_at IS NULL AND s.used_at < app.now() - $1 * interval '1 millisecond'
     AND NOT EXISTS (SELECT FROM identity.refresh_token t
       WHERE t.session_id = s.id AND t.expires_at > app.now())`,
);
const purgeTokens = statement(
  'auth.purge_refresh_tokens',
  `DELETE FROM identity.refresh_token WHERE expires_at < app.now() - interval '1 day'`,
);

/** Ends sessions that nobody can renew any more, and forgets their tokens. Safe at any time. */
export async function purgeSessions(reader: Reader): Promise<void> {
  await reader.query(endExpired, [refreshPolicy.validMs]);
  await reader.query(purgeTokens, []);
}

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
  if (row) await lockOut(tx, [id], reason);
  return row?.userId ?? null;
}

/**
 * By another's hand: the device may be a thief's, who still has the phone and its SIM. Whichever
 * of the two is the thief, the PIN tells them apart, and a day passes before withdrawals.
 */
const distrusting: readonly EndReason[] = ['revoked', 'revoked_by_admin', 'refresh_reused'];

async function lockOut(tx: Tx, ids: readonly string[], reason: EndReason): Promise<void> {
  if (ids.length > 0 && distrusting.includes(reason)) await tx.query(lockOutStatement, [ids]);
}

/** Null when this person has no such session, live or ended. Locks the session. */
export async function endOwnSession(
  tx: Tx,
  input: { userId: string; sessionId: string; reason: EndReason },
): Promise<{ device: string; endedNow: boolean } | null> {
  const [row] = await tx.query(lockOwnStatement, [input.sessionId, input.userId]);
  if (!row) return null;
  if (row.live) await endSession(tx, input.sessionId, input.reason);
  return { device: row.device, endedNow: row.live };
}

/**
 * Ends a person's live sessions, all but `exceptId`, and tells which they were. Locks them in id
 * order.
 */
export async function endAllSessions(
  tx: Tx,
  userId: string,
  reason: EndReason,
  exceptId: string | null = null,
): Promise<{ id: string; device: string }[]> {
  const rows = await tx.query(lockLiveStatement, [userId, exceptId]);
  const ids = rows.map(({ id }) => id);
  if (rows.length > 0) await tx.query(endAllStatement, [ids, reason]);
  await lockOut(tx, ids, reason);
  return rows;
}

/** A person's live sessions, the last used first, 100 at most. */
export const liveSessions = (reader: Reader, userId: string) =>
  reader.query(linesStatement, [userId]);

export async function isSessionLive(tx: Tx, id: string): Promise<boolean> {
  const [row] = await tx.query(liveStatement, [id]);
  return row?.live ?? false;
}

export async function isKnownToken(reader: Reader, tokenHash: Buffer): Promise<boolean> {
  return (await reader.query(tokenStatement, [tokenHash])).length > 0;
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

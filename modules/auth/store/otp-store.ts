import { type Reader, statement, type Tx } from '@ecom/server-kit';
import type { OtpPurpose } from '../domain/otp-code.ts';
import { type OtpHistory, otpPolicy } from '../domain/otp-policy.ts';

export interface Challenge {
  readonly id: string;
  readonly codeHash: Buffer;
  readonly expired: boolean;
  /** Null while the code is unused. */
  readonly consumedAgeMs: number | null;
  readonly sessionId: string | null;
}

/** Whose code, for what, on which device: at most one is open. */
export interface CodeOwner {
  readonly phone: string;
  readonly purpose: OtpPurpose;
  readonly deviceId: string;
}

const ageMs = (expression: string): string =>
  `floor(extract(epoch FROM app.now() - ${expression}) * 1000)::float8`;

const historyStatement = statement<OtpHistory>(
  'auth.otp_history',
  `SELECT f.failures, f.oldest AS "oldestFailureAgeMs", p.last AS "lastSendAgeMs",
     p.hour AS "phoneSendsHour", p.oldest_hour AS "oldestPhoneSendHourAgeMs",
     p.day AS "phoneSendsDay", p.oldest_day AS "oldestPhoneSendDayAgeMs",
     (SELECT count(*)::int FROM identity.otp_challenge
       WHERE device_id = $2 AND created_at > app.now() - interval '1 hour') AS "deviceSendsHour",
     (SELECT count(*)::int FROM identity.otp_challenge
       WHERE address = $3 AND created_at > app.now() - interval '1 hour') AS "addressSendsHour",
     (SELECT count(*)::int FROM identity.otp_challenge
       WHERE created_at > app.now() - interval '1 hour') AS "allSendsHour"
   FROM (
     SELECT count(*)::int AS failures, ${ageMs('min(failed_at)')} AS oldest
     FROM identity.otp_failure WHERE phone = $1 AND failed_at > app.now() - interval '1 hour'
   ) f, (
     SELECT ${ageMs('max(created_at)')} AS last, count(*)::int AS day,
       ${ageMs('min(created_at)')} AS oldest_day,
       count(*) FILTER (WHERE created_at > app.now() - interval '1 hour')::int AS hour,
       ${ageMs("min(created_at) FILTER (WHERE created_at > app.now() - interval '1 hour')")}
         AS oldest_hour
     FROM identity.otp_challenge WHERE phone = $1 AND created_at > app.now() - interval '1 day'
   ) p`,
);
const failuresStatement = statement<Pick<OtpHistory, 'failures' | 'oldestFailureAgeMs'>>(
  'auth.otp_failures',
  `SELECT count(*)::int AS failures, ${ageMs('min(failed_at)')} AS "oldestFailureAgeMs"
   FROM identity.otp_failure WHERE phone = $1 AND failed_at > app.now() - interval '1 hour'`,
);
const insertFailure = statement(
  'auth.insert_otp_failure',
  'INSERT INTO identity.otp_failure (id, phone) VALUES ($1, $2)',
);
const replaceOpen = statement(
  'auth.replace_open_challenge',
  `UPDATE identity.otp_challenge SET replaced_at = app.now()
   WHERE phone = $1 AND purpose = $2 AND device_id = $3
     AND consumed_at IS NULL AND replaced_at IS NULL`,
);
const insertChallenge = statement(
  'auth.insert_challenge',
  `INSERT INTO identity.otp_challenge (id, phone, purpose, device_id, address, code_hash, expires_at)
   VALUES ($1, $2, $3, $4, $5, $6, app.now() + $7 * interval '1 millisecond')`,
);
const newestChallenge = statement<Challenge>(
  'auth.newest_challenge',
  `SELECT id, code_hash AS "codeHash", expires_at <= app.now() AS expired,
     ${ageMs('consumed_at')} AS "consumedAgeMs", session_id AS "sessionId"
   FROM identity.otp_challenge
   WHERE phone = $1 AND purpose = $2 AND device_id = $3 AND replaced_at IS NULL
   ORDER BY created_at DESC, id DESC LIMIT 1`,
);
const consumeStatement = statement(
  'auth.consume_challenge',
  'UPDATE identity.otp_challenge SET consumed_at = app.now(), session_id = $2 WHERE id = $1',
);
const purgeChallenges = statement(
  'auth.purge_challenges',
  `DELETE FROM identity.otp_challenge WHERE created_at < app.now() - interval '7 days'`,
);
const purgeFailures = statement(
  'auth.purge_otp_failures',
  `DELETE FROM identity.otp_failure WHERE failed_at < app.now() - interval '7 days'`,
);

/**
 * Everything about a phone's codes waits in line here, so that 50 guesses at once are counted
 * as 50. The first lock of every sign-in transaction.
 */
export const lockPhone = (tx: Tx, phone: string) => tx.lockName(`auth.otp:${phone}`);

/** After the phone's: the ceilings of the product and of an address are counted one by one. */
export const lockSending = (tx: Tx) => tx.lockName('auth.sms');

export async function otpHistory(
  tx: Tx,
  phone: string,
  deviceId: string,
  address: string,
): Promise<OtpHistory> {
  const [row] = await tx.query(historyStatement, [phone, deviceId, address]);
  if (!row) throw new Error('an aggregate always has a row');
  return row;
}

export async function otpFailures(tx: Tx, phone: string) {
  const [row] = await tx.query(failuresStatement, [phone]);
  if (!row) throw new Error('an aggregate always has a row');
  return row;
}

export const addFailure = (tx: Tx, id: string, phone: string) =>
  tx.query(insertFailure, [id, phone]);

/** The new code takes the place of an unused one. */
export async function addChallenge(
  tx: Tx,
  challenge: CodeOwner & { id: string; address: string; codeHash: Buffer },
): Promise<void> {
  const { id, phone, purpose, deviceId, address, codeHash } = challenge;
  await tx.query(replaceOpen, [phone, purpose, deviceId]);
  const row = [id, phone, purpose, deviceId, address, codeHash, otpPolicy.validMs];
  await tx.query(insertChallenge, row);
}

export async function findChallenge(tx: Tx, { phone, purpose, deviceId }: CodeOwner) {
  const [row] = await tx.query(newestChallenge, [phone, purpose, deviceId]);
  return row ?? null;
}

export const consumeChallenge = (tx: Tx, id: string, sessionId: string) =>
  tx.query(consumeStatement, [id, sessionId]);

export async function purgeOtp(reader: Reader): Promise<void> {
  await reader.query(purgeChallenges, []);
  await reader.query(purgeFailures, []);
}

import { type Reader, statement, type Tx } from '@ecom/server-kit';
import { secondFactorPolicy } from '../../domain/second-factor.ts';

export interface FactorTry {
  readonly secretSealed: string;
  readonly confirmed: boolean;
  readonly lastStep: number;
  readonly tries: number;
  /** Milliseconds since 1970 by the database's clock. */
  readonly nowMs: number;
}

export interface FactorState {
  readonly confirmed: boolean;
  /** Null while it is not locked. */
  readonly lockedForMs: number | null;
}

const stateStatement = statement<FactorState>(
  'auth.read_second_factor',
  `SELECT confirmed_at IS NOT NULL AS confirmed,
     CASE WHEN locked_until > app.now()
       THEN ceil(extract(epoch FROM locked_until - app.now()) * 1000)::float8 END AS "lockedForMs"
   FROM identity.second_factor WHERE user_id = $1`,
);
const putStatement = statement<{ userId: string }>(
  'auth.put_second_factor',
  `INSERT INTO identity.second_factor AS f (user_id, secret_sealed) VALUES ($1, $2)
   ON CONFLICT (user_id) DO UPDATE SET secret_sealed = excluded.secret_sealed,
     created_at = app.now()
   WHERE f.confirmed_at IS NULL RETURNING f.user_id AS "userId"`,
);
/** The last try sets the lock before anybody knows whether it was right. */
const reserveStatement = statement<FactorTry>(
  'auth.reserve_factor_try',
  `UPDATE identity.second_factor SET
     tries = CASE WHEN locked_until IS NULL THEN tries + 1 ELSE 1 END,
     locked_until = CASE WHEN locked_until IS NULL AND tries + 1 = $2
       THEN app.now() + $3 * interval '1 millisecond' END
   WHERE user_id = $1 AND (locked_until IS NULL OR locked_until <= app.now())
   RETURNING secret_sealed AS "secretSealed", confirmed_at IS NOT NULL AS confirmed,
     last_step AS "lastStep", tries,
     floor(extract(epoch FROM app.now()) * 1000)::float8 AS "nowMs"`,
);
const acceptStatement = statement(
  'auth.accept_factor',
  `UPDATE identity.second_factor SET tries = 0, locked_until = NULL,
     last_step = greatest(last_step, $2), confirmed_at = coalesce(confirmed_at, app.now())
   WHERE user_id = $1`,
);
const insertCodes = statement(
  'auth.insert_recovery_codes',
  `INSERT INTO identity.recovery_code (user_id, code_hash) SELECT $1, unnest($2::bytea[])`,
);
const spendCode = statement<{ left: number }>(
  'auth.spend_recovery_code',
  `UPDATE identity.recovery_code SET used_at = app.now()
   WHERE user_id = $1 AND code_hash = $2 AND used_at IS NULL
   RETURNING (SELECT count(*)::int - 1 FROM identity.recovery_code c
     WHERE c.user_id = $1 AND c.used_at IS NULL) AS left`,
);
const lockSessionStatement = statement(
  'auth.lock_session_of_factor',
  'SELECT FROM identity.session WHERE id = $1 AND user_id = $2 FOR UPDATE',
);
const passStatement = statement(
  'auth.pass_second_factor',
  'UPDATE identity.session SET second_factor_at = app.now() WHERE id = $1 AND user_id = $2',
);

/** A session is locked before the factor that it gives, as everywhere. */
export const lockFactorSession = (tx: Tx, userId: string, sessionId: string) =>
  tx.query(lockSessionStatement, [sessionId, userId]);

/** Null where none was ever begun. */
export async function factorState(reader: Reader, userId: string): Promise<FactorState | null> {
  const [row] = await reader.query(stateStatement, [userId]);
  return row ?? null;
}

/** Begins with a secret, in the place of one that was never confirmed; false where one was. */
export async function putFactor(tx: Tx, userId: string, secretSealed: string): Promise<boolean> {
  return (await tx.query(putStatement, [userId, secretSealed])).length > 0;
}

/**
 * Counts a try before it is checked; null when it is locked or there is none. Holds the row, so
 * that guesses at once are counted and checked one by one.
 */
export async function reserveFactorTry(tx: Tx, userId: string): Promise<FactorTry | null> {
  const { triesMax, lockedMs } = secondFactorPolicy;
  const [row] = await tx.query(reserveStatement, [userId, triesMax, lockedMs]);
  return row ?? null;
}

/** After the right digits: they and all before them are used up. */
export const acceptFactor = (tx: Tx, userId: string, step: number) =>
  tx.query(acceptStatement, [userId, step]);

export const addRecoveryCodes = (tx: Tx, userId: string, hashes: readonly Buffer[]) =>
  tx.query(insertCodes, [userId, hashes]);

/** How many are left after this one; null when it is none of hers, or was used. */
export async function spendRecoveryCode(
  tx: Tx,
  userId: string,
  codeHash: Buffer,
): Promise<number | null> {
  const [row] = await tx.query(spendCode, [userId, codeHash]);
  return row?.left ?? null;
}

/** From now on this session has given the second factor. */
export const passSecondFactor = (tx: Tx, userId: string, sessionId: string) =>
  tx.query(passStatement, [sessionId, userId]);

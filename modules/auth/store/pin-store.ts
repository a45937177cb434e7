import { type Reader, statement, type Tx } from '@ecom/server-kit';
import { pinPolicy } from '../domain/pin-rules.ts';

export interface PinState {
  readonly tries: number;
}

export type PinPurpose = 'payment' | 'change_phone' | 'close_account';

export interface PinTokenRow {
  readonly tokenHash: Buffer;
  readonly sessionId: string;
  readonly purpose: PinPurpose;
  readonly amountXof: number | null;
  readonly payee: string | null;
}

const stateStatement = statement<PinState>(
  'auth.read_pin_state',
  'SELECT tries FROM identity.pin WHERE user_id = $1',
);
const reserveStatement = statement<{ hash: string; tries: number }>(
  'auth.reserve_pin_try',
  `UPDATE identity.pin SET tries = tries + 1 WHERE user_id = $1 AND tries < $2
   RETURNING hash, tries`,
);
const clearStatement = statement<{ userId: string }>(
  'auth.clear_pin_tries',
  `UPDATE identity.pin SET tries = 0 WHERE user_id = $1 AND hash = $2
   RETURNING user_id AS "userId"`,
);
const setStatement = statement(
  'auth.set_pin',
  `INSERT INTO identity.pin (user_id, hash) VALUES ($1, $2)
   ON CONFLICT (user_id) DO UPDATE SET hash = excluded.hash, set_at = app.now(), tries = 0`,
);
const endTokens = statement(
  'auth.end_pin_tokens',
  `UPDATE identity.pin_token t SET used_at = app.now() FROM identity.session s
   WHERE s.id = t.session_id AND s.user_id = $1 AND t.used_at IS NULL`,
);
const insertToken = statement(
  'auth.insert_pin_token',
  `INSERT INTO identity.pin_token (token_hash, session_id, purpose, amount_xof, payee, expires_at)
   VALUES ($1, $2, $3, $4, $5, app.now() + $6 * interval '1 millisecond')`,
);
const spendToken = statement<{ sessionId: string }>(
  'auth.spend_pin_token',
  `UPDATE identity.pin_token SET used_at = app.now()
   WHERE token_hash = $1 AND session_id = $2 AND purpose = $3
     AND amount_xof IS NOT DISTINCT FROM $4 AND payee IS NOT DISTINCT FROM $5
     AND used_at IS NULL AND expires_at > app.now()
   RETURNING session_id AS "sessionId"`,
);
const purgeTokens = statement(
  'auth.purge_pin_tokens',
  `DELETE FROM identity.pin_token WHERE created_at < app.now() - interval '7 days'`,
);

/** Null where no PIN is set. */
export async function pinState(reader: Reader, userId: string): Promise<PinState | null> {
  const [row] = await reader.query(stateStatement, [userId]);
  return row ?? null;
}

export const hasPin = async (reader: Reader, userId: string): Promise<boolean> =>
  (await pinState(reader, userId)) !== null;

/**
 * Counts a try before it is checked, and hands out the hash; null when none is left. Guesses at
 * once, or cut off in the middle, count one by one.
 */
export async function reserveTry(reader: Reader, userId: string) {
  const [row] = await reader.query(reserveStatement, [userId, pinPolicy.triesMax]);
  return row ?? null;
}

/** After the right PIN. False when it was changed meanwhile: what was right is so no more. */
export async function clearTries(tx: Tx, userId: string, hash: string): Promise<boolean> {
  return (await tx.query(clearStatement, [userId, hash])).length > 0;
}

/** What the PIN before proved ends with it. */
export async function setPinHash(tx: Tx, userId: string, hash: string): Promise<void> {
  await tx.query(setStatement, [userId, hash]);
  await tx.query(endTokens, [userId]);
}

export const addPinToken = (tx: Tx, token: PinTokenRow) =>
  tx.query(insertToken, [
    token.tokenHash,
    token.sessionId,
    token.purpose,
    token.amountXof,
    token.payee,
    pinPolicy.tokenMs,
  ]);

/** True once for a token that is live and bound to exactly this. */
export async function spendPinTokenRow(tx: Tx, token: PinTokenRow): Promise<boolean> {
  const { tokenHash, sessionId, purpose, amountXof, payee } = token;
  const rows = await tx.query(spendToken, [tokenHash, sessionId, purpose, amountXof, payee]);
  return rows.length > 0;
}

export const purgePinTokens = (reader: Reader) => reader.query(purgeTokens, []);

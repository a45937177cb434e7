import { statement, type Tx } from '@ecom/server-kit';

/** A payment that somebody proved by PIN: `tokenHash` must be bound to exactly the rest. */
export interface PayerClaim {
  readonly userId: string;
  readonly sessionId: string;
  readonly tokenHash: Buffer;
  readonly amountXof: number;
  /** As the token has it: an id of the wire. */
  readonly payee: string;
  readonly payeeId: string;
}

const spendStatement = statement<{ item: number }>(
  'auth.spend_payer_tokens',
  `UPDATE identity.pin_token t SET used_at = (SELECT app.now())
   FROM unnest($1::uuid[], $2::uuid[], $3::bytea[], $4::bigint[], $5::text[], $6::uuid[])
       WITH ORDINALITY AS c (user_id, session_id, token_hash, amount_xof, payee, payee_id, item)
     JOIN identity.session s ON s.id = c.session_id AND s.user_id = c.user_id
     JOIN identity.app_user u ON u.id = c.user_id
     JOIN identity.device d ON d.user_id = s.user_id AND d.device_id = s.device_id
     JOIN identity.app_user p ON p.id = c.payee_id
   WHERE t.token_hash = c.token_hash AND t.session_id = c.session_id
     AND t.purpose = 'payment' AND t.amount_xof = c.amount_xof AND t.payee = c.payee
     AND t.used_at IS NULL AND t.expires_at > (SELECT app.now())
     AND s.ended_at IS NULL AND u.closed_at IS NULL AND u.parked_at IS NULL
     AND u.registered_at IS NOT NULL AND d.trusted_at IS NOT NULL
     AND NOT EXISTS (SELECT FROM identity.freeze f
       WHERE f.user_id = u.id AND f.lifted_at IS NULL)
     AND NOT EXISTS (SELECT FROM identity.restriction r WHERE r.user_id = u.id
       AND r.device_id IS NULL AND r.lifted_at IS NULL AND r.ends_at > (SELECT app.now()))
     AND p.registered_at IS NOT NULL AND p.closed_at IS NULL AND p.parked_at IS NULL
   RETURNING c.item::int AS item`,
);
const fallenStatement = statement<{ item: number }>(
  'auth.fallen_payers',
  `SELECT c.item::int AS item
   FROM unnest($1::uuid[], $2::uuid[], $3::uuid[])
     WITH ORDINALITY AS c (user_id, session_id, payee_id, item)
   JOIN identity.session s ON s.id = c.session_id
   JOIN identity.app_user p ON p.id = c.payee_id
   WHERE s.ended_at IS NOT NULL OR p.closed_at IS NOT NULL OR p.parked_at IS NOT NULL OR EXISTS (SELECT FROM identity.freeze f
     WHERE f.user_id = c.user_id AND f.lifted_at IS NULL)
   LIMIT 1`,
);
const shareStatement = statement(
  'auth.share_freezing',
  'SELECT pg_advisory_xact_lock_shared(hashtextextended($1, 0))',
);
const giveBackStatement = statement(
  'auth.give_back_payer_tokens',
  'UPDATE identity.pin_token SET used_at = NULL WHERE token_hash = ANY($1)',
);

/** The claims whose token was good and is spent now, by their place in the list. */
export async function spendPayerTokens(
  tx: Tx,
  claims: readonly PayerClaim[],
): Promise<Set<number>> {
  const rows = await tx.query(spendStatement, [
    claims.map(({ userId }) => userId),
    claims.map(({ sessionId }) => sessionId),
    claims.map(({ tokenHash }) => tokenHash),
    claims.map(({ amountXof }) => amountXof),
    claims.map(({ payee }) => payee),
    claims.map(({ payeeId }) => payeeId),
  ]);
  return new Set(rows.map(({ item }) => item - 1));
}

/** The name that a freeze locks before its commit, and payments share from their last look on. */
export const freezing = 'auth.freezing';

/** From here to the end of the transaction nobody becomes frozen. Payments do not wait for each other. */
export const shareFreezing = (tx: Tx) => tx.query(shareStatement, [freezing]);

/** True when a payer was frozen or signed out, or a payee left, since the tokens were spent. */
export async function anyFallen(tx: Tx, claims: readonly PayerClaim[]): Promise<boolean> {
  const users = claims.map(({ userId }) => userId);
  const sessions = claims.map(({ sessionId }) => sessionId);
  const payees = claims.map(({ payeeId }) => payeeId);
  return (await tx.query(fallenStatement, [users, sessions, payees])).length > 0;
}

/** For payments that were refused after all, in the transaction that spent their tokens. */
export const giveBackTokens = (tx: Tx, tokenHashes: readonly Buffer[]) =>
  tx.query(giveBackStatement, [tokenHashes]);

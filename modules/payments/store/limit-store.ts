import { type Reader, statement, type Tx } from '@ecom/server-kit';

/** A person's wallet, and the rule of its own that is in force. */
export interface WalletCeiling {
  readonly accountId: number;
  readonly userId: string;
  /** The most that it may hold now; null for no limit. */
  readonly ceilingXof: number | null;
  /** Null where the owner's identity level decides. */
  readonly ownXof: number | null;
}

const inForce = `SELECT l.ceiling_xof FROM payments.account_limit l
  WHERE l.account_id = a.id AND l.valid_from <= app.now()
    AND (l.valid_until IS NULL OR l.valid_until > app.now())
  ORDER BY l.valid_from DESC LIMIT 1`;

const walletsStatement = statement<WalletCeiling>(
  'payments.wallet_ceilings',
  `SELECT a.id AS "accountId", a.owner_id AS "userId", a.ceiling_xof AS "ceilingXof",
     (${inForce}) AS "ownXof"
   FROM payments.account a WHERE a.code = ANY($1)`,
);
const lockStatement = statement(
  'payments.lock_ceilings',
  'SELECT id FROM payments.account WHERE id = ANY($1) ORDER BY id FOR NO KEY UPDATE',
);
const setStatement = statement(
  'payments.set_ceilings',
  `UPDATE payments.account a SET ceiling_xof = c.ceiling_xof
   FROM unnest($1::bigint[], $2::bigint[]) c (id, ceiling_xof) WHERE a.id = c.id`,
);
const pageStatement = statement<{ accountId: number; userId: string }>(
  'payments.wallets_after',
  `SELECT id AS "accountId", owner_id AS "userId" FROM payments.account
   WHERE id > $1 AND owner_id IS NOT NULL AND code LIKE 'user:%:wallet' ORDER BY id LIMIT $2`,
);
const changedStatement = statement<{ userId: string }>(
  'payments.owners_of_changed_limits',
  `SELECT DISTINCT a.owner_id AS "userId" FROM payments.account_limit l
   JOIN payments.account a ON a.id = l.account_id
   WHERE a.owner_id IS NOT NULL AND a.code LIKE 'user:%:wallet'
     AND (l.valid_from BETWEEN app.now() - $1 * interval '1 minute' AND app.now()
       OR l.valid_until BETWEEN app.now() - $1 * interval '1 minute' AND app.now())
   LIMIT 1000`,
);

const codeOf = (userId: string) => `user:${userId}:wallet`;

/** Of those of the people who have a wallet. */
export const walletCeilings = (
  reader: Reader,
  userIds: readonly string[],
): Promise<WalletCeiling[]> => reader.query(walletsStatement, [userIds.map(codeOf)]);

/** Locks accounts in id order until the end of the transaction. */
export const lockCeilings = (tx: Tx, accountIds: readonly number[]) =>
  tx.query(lockStatement, [accountIds]);

/** What accounts may come to hold, in whole francs. Wants them locked. */
export const setCeilings = (
  tx: Tx,
  ceilings: readonly { readonly accountId: number; readonly ceilingXof: number }[],
) =>
  tx.query(setStatement, [
    ceilings.map(({ accountId }) => accountId),
    ceilings.map(({ ceilingXof }) => ceilingXof),
  ]);

/** Wallets by number from `after` on, `limit` at most. */
export const walletsAfter = (reader: Reader, after: number, limit: number) =>
  reader.query(pageStatement, [after, limit]);

/** People with a rule of their own that began or ended in the last minutes. */
export const ownersOfChangedLimits = (reader: Reader, minutes: number) =>
  reader.query(changedStatement, [minutes]);

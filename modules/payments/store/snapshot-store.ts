import { type Reader, statement } from '@ecom/server-kit';

const stepMax = 1_000_000;

/**
 * Names that belong to the platform or a provider start so; the range lets the index find them
 * among millions of wallets, whatever the order of punctuation is.
 */
const ours = `a.code >= 'platform' AND a.code < 'provides' AND NOT a.balanced`;

const accountsStatement = statement<{ id: number }>(
  'payments.unbalanced_accounts',
  `SELECT a.id FROM payments.account a WHERE ${ours} ORDER BY a.id`,
);
const takeStatement = statement<{ uptoSeq: number }>(
  'payments.take_snapshot',
  `INSERT INTO payments.snapshot AS kept (account_id, upto_seq, balance_xof)
   SELECT $1, CASE WHEN added.entries < ${stepMax} THEN sealed.to_seq ELSE added.last_seq END,
     coalesce(before.balance_xof, 0) + added.total
   FROM (SELECT max(to_seq) AS to_seq FROM payments.seal) sealed
   LEFT JOIN LATERAL (SELECT upto_seq, balance_xof, taken_at FROM payments.snapshot
     WHERE account_id = $1 ORDER BY upto_seq DESC LIMIT 1) before ON true
   CROSS JOIN LATERAL (
     SELECT count(*) AS entries, coalesce(sum(e.amount_xof), 0)::bigint AS total,
       max(e.transfer_seq) AS last_seq
     FROM (SELECT amount_xof, transfer_seq FROM payments.entry
       WHERE account_id = $1 AND transfer_seq > coalesce(before.upto_seq, 0)
         AND transfer_seq <= sealed.to_seq
       ORDER BY transfer_seq LIMIT ${stepMax}) e) added
   WHERE added.entries > 0 AND (added.entries >= $2 OR before.taken_at IS NULL
     OR before.taken_at <= app.now() - $3 * interval '1 minute')
   ON CONFLICT (account_id, upto_seq) DO NOTHING RETURNING upto_seq AS "uptoSeq"`,
);
const wrongStatement = statement<{
  accountId: number;
  uptoSeq: number;
  right: boolean;
  at: string;
}>(
  'payments.check_snapshots',
  `SELECT s.account_id AS "accountId", s.upto_seq AS "uptoSeq", a.code || '@' || s.upto_seq AS at,
     s.balance_xof = coalesce(p.balance_xof, 0) + coalesce((
       SELECT sum(e.amount_xof) FROM payments.entry e WHERE e.account_id = s.account_id
         AND e.transfer_seq > coalesce(p.upto_seq, 0) AND e.transfer_seq <= s.upto_seq), 0)
       AS right
   FROM (SELECT account_id, upto_seq, balance_xof FROM payments.snapshot
     WHERE (account_id, upto_seq) > ($1, $2) ORDER BY account_id, upto_seq LIMIT $3) s
   JOIN payments.account a ON a.id = s.account_id
   LEFT JOIN LATERAL (SELECT upto_seq, balance_xof FROM payments.snapshot p
     WHERE p.account_id = s.account_id AND p.upto_seq < s.upto_seq
     ORDER BY p.upto_seq DESC LIMIT 1) p ON true
   ORDER BY s.account_id, s.upto_seq`,
);

/** The accounts that keep no balance of their own: the platform's and the providers'. */
export async function unbalancedAccounts(reader: Reader): Promise<number[]> {
  return (await reader.query(accountsStatement, [])).map(({ id }) => id);
}

/**
 * Keeps the account's sum up to the newest seal, below which nothing can be added any more; or
 * a million entries further than the last, where that is less. True when it wrote one.
 * @param entries so many new ones are enough; fewer after `minutes`
 */
export async function takeSnapshot(
  reader: Reader,
  accountId: number,
  entries: number,
  minutes: number,
): Promise<boolean> {
  return (await reader.query(takeStatement, [accountId, entries, minutes])).length > 0;
}

/** Some snapshots after one, each held against the one before it and the entries between. */
export const snapshotsChecked = (
  reader: Reader,
  after: { accountId: number; uptoSeq: number },
  most: number,
) => reader.query(wrongStatement, [after.accountId, after.uptoSeq, most]);

import { type Reader, statement, type Tx } from '@ecom/server-kit';
import { hashOfPosting, outcomeOf, type Posted, type Posting } from '../domain/posting.ts';

const postStatement = statement<{ item: number; status: number; seq: number | null }>(
  'payments.post',
  `SELECT item, status, seq FROM payments.post($1::uuid[], $2::bytea[], $3::text[], $4::text[],
     $5::text[], $6::text[], $7::timestamptz[], $8::boolean[], $9::int[], $10::bigint[],
     $11::bigint[])`,
);
const lockStatement = statement('payments.lock_accounts', 'SELECT payments.lock_accounts($1)');

/**
 * Books many facts in one statement; each is booked or refused by itself, in the order of the
 * list. Locks every account of every leg in id order and holds them until the end of the
 * transaction. Amounts must be whole francs: the caller has looked.
 */
export async function postAll(tx: Tx, postings: readonly Posting[]): Promise<Posted[]> {
  const legs = postings.flatMap((posting, n) =>
    posting.legs.map((leg) => ({ ...leg, item: n + 1 })),
  );
  const rows = await tx.query(postStatement, [
    postings.map(({ id }) => id),
    postings.map(hashOfPosting),
    postings.map(({ kind }) => kind),
    postings.map(({ reference }) => reference),
    postings.map(({ actor }) => actor),
    postings.map(({ requestId }) => requestId),
    postings.map(({ effectiveAt }) => effectiveAt ?? null),
    postings.map(({ unbounded }) => unbounded ?? false),
    legs.map(({ item }) => item),
    legs.map(({ accountId }) => accountId),
    legs.map(({ amountXof }) => amountXof),
  ]);
  const outcomes: Posted[] = [];
  for (const { item, status, seq } of rows) outcomes[item - 1] = outcomeOf(status, seq);
  if (rows.length !== postings.length) throw new Error('a posting was neither booked nor refused');
  return outcomes;
}

/** Locks balanced accounts in id order, before a hold of one of them is settled. */
export const lockAccounts = (tx: Tx, accountIds: readonly number[]) =>
  tx.query(lockStatement, [accountIds]);

const markStatement = statement('payments.mark_undo', 'SAVEPOINT payments_undo');
const undoStatement = statement('payments.undo', 'ROLLBACK TO SAVEPOINT payments_undo');

/** Remembers this point of the transaction; `undoToMark` takes back what came after it. */
export const markUndo = (tx: Tx) => tx.query(markStatement, []);
export const undoToMark = (tx: Tx) => tx.query(undoStatement, []);

const transferStatement = statement<{ seq: number; hash: Buffer }>(
  'payments.find_transfer',
  'SELECT seq, request_hash AS hash FROM payments.transfer WHERE id = $1',
);

const transfersStatement = statement<{ id: string; seq: number; hash: Buffer }>(
  'payments.find_transfers',
  'SELECT id, seq, request_hash AS hash FROM payments.transfer WHERE id = ANY($1)',
);

/** Those of the ids under which something was booked. */
export const findTransfers = (reader: Reader, ids: readonly string[]) =>
  reader.query(transfersStatement, [ids]);

/** Null for an id under which nothing was booked. */
export async function findTransfer(reader: Reader, id: string) {
  const [row] = await reader.query(transferStatement, [id]);
  return row ?? null;
}

export interface Balance {
  readonly postedXof: number;
  readonly heldXof: number;
  readonly floorXof: number;
  readonly ceilingXof: number | null;
  /** When it was so. */
  readonly asOf: Date;
}

const balanceStatement = statement<Balance>(
  'payments.read_balance',
  `SELECT posted_xof AS "postedXof", held_xof AS "heldXof", floor_xof AS "floorXof",
     ceiling_xof AS "ceilingXof", app.now() AS "asOf"
   FROM payments.account WHERE id = $1 AND balanced`,
);
const sumStatement = statement<{ balanceXof: number }>(
  'payments.sum_account',
  `SELECT (coalesce(s.balance_xof, 0) + coalesce((
       SELECT sum(e.amount_xof) FROM payments.entry e
       WHERE e.account_id = $1 AND e.transfer_seq > coalesce(s.upto_seq, 0)), 0))::bigint
     AS "balanceXof"
   FROM (SELECT) one LEFT JOIN LATERAL (
     SELECT balance_xof, upto_seq FROM payments.snapshot
     WHERE account_id = $1 ORDER BY upto_seq DESC LIMIT 1) s ON true`,
);
const balanceAtStatement = statement<{ balanceXof: number }>(
  'payments.balance_at',
  `SELECT coalesce(sum(amount_xof), 0)::bigint AS "balanceXof" FROM payments.entry
   WHERE account_id = $1 AND effective_at <= $2`,
);

/** Of a balanced account; null when there is none. */
export async function readBalance(reader: Reader, accountId: number): Promise<Balance | null> {
  const [row] = await reader.query(balanceStatement, [accountId]);
  return row ?? null;
}

/** Of any account, from its entries and the newest snapshot. */
export async function sumAccount(reader: Reader, accountId: number): Promise<number> {
  const [row] = await reader.query(sumStatement, [accountId]);
  return row?.balanceXof ?? 0;
}

/** What the account held at a moment, by the times at which its entries count. */
export async function balanceAt(reader: Reader, accountId: number, at: Date): Promise<number> {
  const [row] = await reader.query(balanceAtStatement, [accountId, at]);
  return row?.balanceXof ?? 0;
}

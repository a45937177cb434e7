import { type Reader, statement } from '@ecom/server-kit';

/** Every check stops at so many places of a kind: the first ones tell what to look for. */
export const placesMax = 20;

/** A part of the book, without its beginning: accounts by number, or transfers by seq. */
export interface Range {
  readonly after: number;
  readonly upto: number;
}

interface Place {
  readonly at: string;
}

const accountRules = [
  [
    'balance_is_the_sum_of_entries',
    `SELECT a.code AS at FROM payments.account a
     CROSS JOIN LATERAL (SELECT coalesce(sum(e.amount_xof), 0) AS total
       FROM payments.entry e WHERE e.account_id = a.id) s
     WHERE a.id > $1 AND a.id <= $2 AND a.balanced AND a.posted_xof <> s.total`,
  ],
  [
    'held_is_the_sum_of_open_holds',
    `SELECT a.code AS at FROM payments.account a
     CROSS JOIN LATERAL (SELECT coalesce(sum(h.amount_xof), 0) AS total
       FROM payments.hold h WHERE h.account_id = a.id AND h.state = 'open') s
     WHERE a.id > $1 AND a.id <= $2 AND a.held_xof <> s.total`,
  ],
  [
    'balance_after_is_the_running_sum',
    `SELECT x.account_id || '/' || x.transfer_seq AS at
     FROM payments.account a
     CROSS JOIN LATERAL (SELECT e.account_id, e.transfer_seq, e.balance_xof,
         sum(e.amount_xof) OVER (ORDER BY e.transfer_seq) AS running
       FROM payments.entry e WHERE e.account_id = a.id) x
     WHERE a.id > $1 AND a.id <= $2 AND a.balanced AND x.balance_xof IS DISTINCT FROM x.running`,
  ],
] as const;

const transferRules = [
  [
    'transfer_has_the_entries_of_its_legs',
    `SELECT t.seq::text AS at FROM payments.transfer t
     CROSS JOIN LATERAL unnest(t.accounts, t.amounts) AS l (account_id, amount)
     LEFT JOIN LATERAL (SELECT e.amount_xof FROM payments.entry e
       WHERE e.account_id = l.account_id AND e.transfer_seq = t.seq OFFSET 0) e ON true
     WHERE t.seq > $1 AND t.seq <= $2 AND e.amount_xof IS DISTINCT FROM l.amount`,
  ],
  [
    'transfer_of_an_order_has_its_order',
    `SELECT t.seq::text AS at FROM payments.transfer t
     WHERE t.seq > $1 AND t.seq <= $2 AND t.reference LIKE 'mobile:%'
       AND NOT EXISTS (SELECT FROM payments.mobile_order o
         WHERE o.id = CASE WHEN t.reference ~ '^mobile:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$'
           THEN substr(t.reference, 8)::uuid END OFFSET 0)`,
  ],
] as const;

const asStatements = (rules: readonly (readonly [string, string])[]) =>
  rules.map(
    ([rule, text]) =>
      [rule, statement<Place>(`payments.check_${rule}`, `${text} LIMIT ${placesMax}`)] as const,
  );
const ofAccounts = asStatements(accountRules);
const ofTransfers = asStatements(transferRules);

export const accountRuleNames = accountRules.map(([rule]) => rule);
export const transferRuleNames = transferRules.map(([rule]) => rule);

/** A place where the book contradicts itself. */
export interface BookFault {
  readonly rule: string;
  readonly at: string;
}

async function findIn(
  reader: Reader,
  rules: ReturnType<typeof asStatements>,
  { after, upto }: Range,
): Promise<BookFault[]> {
  const faults: BookFault[] = [];
  for (const [rule, one] of rules) {
    for (const { at } of await reader.query(one, [after, upto])) faults.push({ rule, at });
  }
  return faults;
}

/** Holds some accounts against their entries and holds; each statement sees one moment. */
export const accountFaults = (reader: Reader, range: Range) => findIn(reader, ofAccounts, range);

/** Holds some transfers against the entries of their legs. */
export const transferFaults = (reader: Reader, range: Range) => findIn(reader, ofTransfers, range);

const stepStatement = statement<{ upto: number | null }>(
  'payments.check_next_accounts',
  `SELECT coalesce(
     (SELECT account_id FROM payments.entry WHERE account_id > $1
      ORDER BY account_id, transfer_seq OFFSET $2 LIMIT 1),
     (SELECT max(id) FROM payments.account WHERE id > $1)) AS upto`,
);

/** The last of the next accounts that have some `entries` together; null after the last one. */
export async function nextAccounts(reader: Reader, after: number, entries: number) {
  const [row] = await reader.query(stepStatement, [after, entries]);
  return row?.upto ?? null;
}

const sizeStatement = statement<{ lastSeq: number; sealedTo: number }>(
  'payments.check_size',
  `SELECT (SELECT coalesce(max(seq), 0) FROM payments.transfer) AS "lastSeq",
     (SELECT coalesce(max(to_seq), 0) FROM payments.seal) AS "sealedTo"`,
);

/** How far the book goes, and up to where nothing can be added to it any more. */
export async function sizeOfBook(reader: Reader) {
  const [row] = await reader.query(sizeStatement, []);
  if (!row) throw new Error('an aggregate always has a row');
  return row;
}

export interface EntryPage {
  readonly entries: number;
  readonly accountId: number | null;
  readonly seq: number | null;
  /** Of the entries up to the seal. */
  readonly sumXof: number;
  readonly orphans: readonly string[];
}

const pageStatement = statement<EntryPage>(
  'payments.check_entries',
  `WITH page AS MATERIALIZED (
     SELECT account_id, transfer_seq, amount_xof FROM payments.entry
     WHERE (account_id, transfer_seq) > ($1, $2)
     ORDER BY account_id, transfer_seq LIMIT $3
   ), last AS (SELECT account_id, transfer_seq FROM page
     ORDER BY account_id DESC, transfer_seq DESC LIMIT 1)
   SELECT (SELECT count(*) FROM page) AS entries,
     (SELECT account_id FROM last) AS "accountId", (SELECT transfer_seq FROM last) AS seq,
     (SELECT coalesce(sum(amount_xof) FILTER (WHERE transfer_seq <= $4), 0)::bigint FROM page)
       AS "sumXof",
     ARRAY(SELECT e.account_id || '/' || e.transfer_seq FROM page e
       LEFT JOIN LATERAL (SELECT t.accounts FROM payments.transfer t
         WHERE t.seq = e.transfer_seq OFFSET 0) t ON true
       WHERE t.accounts IS NULL OR NOT e.account_id = ANY (t.accounts)
       LIMIT ${placesMax}) AS orphans`,
);

/** The entries after one, by account and seq, `most` of them, and those of no transfer. */
export async function entryPage(
  reader: Reader,
  after: { accountId: number; seq: number },
  most: number,
  sealedTo: number,
): Promise<EntryPage> {
  const [row] = await reader.query(pageStatement, [after.accountId, after.seq, most, sealedTo]);
  if (!row) throw new Error('an aggregate always has a row');
  return row;
}

const countStatement = statement<{ transfers: number }>(
  'payments.check_count_transfers',
  'SELECT count(*) AS transfers FROM payments.transfer WHERE seq > $1 AND seq <= $2',
);

export async function countTransfers(reader: Reader, { after, upto }: Range): Promise<number> {
  return (await reader.query(countStatement, [after, upto]))[0]?.transfers ?? 0;
}

const keepStatement = statement(
  'payments.keep_book_check',
  `INSERT INTO payments.book_check (id, started_at, transfers, entries, rules, faults)
   VALUES ($1, $2, $3, $4, $5, $6)`,
);
const newestStatement = statement<NewestCheck>(
  'payments.newest_book_check',
  `SELECT started_at <
       date_trunc('day', app.now() - interval '2 hours', 'UTC') + interval '2 hours' AS due,
     extract(epoch FROM app.now() - ended_at)::float8 AS "ageS", faults
   FROM payments.book_check ORDER BY ended_at DESC LIMIT 1`,
);
const nowStatement = statement<{ now: Date }>('payments.check_now', 'SELECT app.now() AS now');

export interface NewestCheck {
  /** It began before the last 02:00 of Lomé, which keeps UTC. */
  readonly due: boolean;
  readonly ageS: number;
  readonly faults: number;
}

export interface CheckRow {
  readonly id: string;
  readonly startedAt: Date;
  readonly transfers: number;
  readonly entries: number;
  readonly rules: number;
  readonly faults: number;
}

export const keepCheck = (reader: Reader, check: CheckRow) => {
  const { id, startedAt, transfers, entries, rules, faults } = check;
  return reader.query(keepStatement, [id, startedAt, transfers, entries, rules, faults]);
};

/** Null before the first. */
export async function newestCheck(reader: Reader): Promise<NewestCheck | null> {
  const [row] = await reader.query(newestStatement, []);
  return row ?? null;
}

/** By the database's clock. */
export async function databaseNow(reader: Reader): Promise<Date> {
  const [row] = await reader.query(nowStatement, []);
  if (!row) throw new Error('a select without a table has one row');
  return row.now;
}

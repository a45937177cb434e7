import pg from 'pg';
import { fundsXof } from './people.ts';
import type { Town } from './town.ts';

/** People 0 to 19 write a tenth of the history: theirs are the long ones. */
export const busyPeople = 20;

const chunk = 250_000;

const withoutIndexes = [
  'ALTER TABLE payments.entry DROP CONSTRAINT entry_pkey',
  'ALTER TABLE payments.transfer DROP CONSTRAINT transfer_once_per_id',
];
const withIndexes = [
  `SET maintenance_work_mem = '512MB'`,
  `ALTER TABLE payments.entry
     ADD CONSTRAINT entry_pkey PRIMARY KEY (account_id, transfer_seq)`,
  'ALTER TABLE payments.transfer ADD CONSTRAINT transfer_once_per_id UNIQUE (id)',
];

/**
 * Fills the book with so many entries, half as many transfers, a year back in time, as the owner
 * and under every constraint and trigger; the two indexes that lie across the order of time are
 * taken off and built again over all of it. People 2k and 2k + 1 send each other 100 F to and fro, so
 * that each entry's balance is known without a look at the others.
 */
export async function addHistory(town: Town, people: number, entries: number): Promise<void> {
  const { owner } = town;
  const transfers = entries / 2;
  await owner.query(pairsText);
  for (const text of withoutIndexes) await owner.query(text);
  const { rows } = await owner.query<{ seq: number }>(
    'SELECT max(seq) AS seq FROM payments.transfer',
  );
  const base = Number(rows[0]?.seq ?? 0);
  const shape = [base, people / 2, busyPeople / 2];
  // The two tables do not wait for each other.
  const other = new pg.Client({ connectionString: town.ownerUrl });
  await other.connect();
  try {
    await Promise.all([
      inChunks(transfers, (range) => owner.query(transfersText, [...range, ...shape])),
      inChunks(transfers, (range) => other.query(entriesText, [...range, ...shape, fundsXof])),
    ]);
  } finally {
    await other.end();
  }
  for (const text of withIndexes) await owner.query(text);
  await owner.query(`SELECT setval('payments.transfer_seq', $1)`, [base + transfers]);
  await owner.query(`UPDATE payments.account a SET posted_xof = (
      SELECT e.balance_xof FROM payments.entry e WHERE e.account_id = a.id
      ORDER BY e.transfer_seq DESC LIMIT 1)
    FROM bench.person p WHERE p.wallet_id = a.id`);
  await owner.query('VACUUM ANALYZE');
}

async function inChunks(
  count: number,
  add: (range: [first: number, last: number]) => Promise<unknown>,
): Promise<void> {
  for (let first = 0; first < count; first += chunk) {
    await add([first, Math.min(count, first + chunk) - 1]);
  }
}

/**
 * Which pair transfer n belongs to and which way it goes: every tenth among the busy ones, the
 * others in turn among the rest.
 */
const pairsText = `
  CREATE FUNCTION bench.history(first bigint, last bigint, base bigint, pairs bigint, busy bigint)
  RETURNS TABLE (n bigint, seq bigint, payer bigint, payee bigint, back boolean) LANGUAGE sql AS $$
    SELECT t.n, base + t.n + 1, CASE WHEN back THEN q.wallet_id ELSE p.wallet_id END,
      CASE WHEN back THEN p.wallet_id ELSE q.wallet_id END, back
    FROM (SELECT n, n % 10 = 0 AS is_busy, n / 10 AS tenth FROM generate_series(first, last) n) t,
      LATERAL (SELECT CASE WHEN is_busy THEN tenth ELSE n - tenth - 1 END AS nth,
        CASE WHEN is_busy THEN busy ELSE pairs - busy END AS many) o,
      LATERAL (SELECT CASE WHEN is_busy THEN nth % many ELSE busy + nth % many END AS pair,
        nth / many % 2 = 1 AS back) w
    JOIN bench.person p ON p.n = pair * 2
    JOIN bench.person q ON q.n = pair * 2 + 1
  $$`;

const transfersText = `
  INSERT INTO payments.transfer (seq, id, request_hash, kind, accounts, amounts, actor,
    request_id, recorded_at, effective_at)
  SELECT seq, overlay(overlay(md5('history ' || n) PLACING '8' FROM 13) PLACING '8' FROM 17)::uuid,
    sha256(convert_to(n::text, 'UTF8')), 'transfer',
    ARRAY[least(payer, payee), greatest(payer, payee)],
    CASE WHEN payer < payee THEN ARRAY[-100, 100] ELSE ARRAY[100, -100] END,
    'user:' || md5(payer::text)::uuid, 'req_' || md5(n::text)::uuid, moment, moment
  FROM bench.history($1, $2, $3, $4, $5), LATERAL (
    SELECT app.now() - interval '365 days' + n * interval '1 second' AS moment) m
  ORDER BY seq`;

const entriesText = `
  INSERT INTO payments.entry (account_id, transfer_seq, amount_xof, balance_xof, effective_at)
  SELECT account_id, seq, amount, balance,
    app.now() - interval '365 days' + n * interval '1 second'
  FROM bench.history($1, $2, $3, $4, $5), LATERAL (VALUES
    (payer, -100, CASE WHEN back THEN $6 ELSE $6 - 100 END::bigint),
    (payee, 100, CASE WHEN back THEN $6 ELSE $6 + 100 END::bigint)
  ) l (account_id, amount, balance)
  ORDER BY seq`;

import { type Reader, statement } from '@ecom/server-kit';

/** A place where the book contradicts itself. */
export interface BookFault {
  readonly rule: string;
  readonly at: string;
}

/** Each finds the places that break a rule, read from the entries up; 20 at most. */
const rules = [
  [
    'balance_is_the_sum_of_entries',
    `SELECT a.code AS at FROM payments.account a
     LEFT JOIN (SELECT account_id, sum(amount_xof) AS total FROM payments.entry GROUP BY 1) e
       ON e.account_id = a.id
     WHERE a.balanced AND a.posted_xof <> coalesce(e.total, 0)`,
  ],
  [
    'held_is_the_sum_of_open_holds',
    `SELECT a.code AS at FROM payments.account a
     LEFT JOIN (SELECT account_id, sum(amount_xof) AS total FROM payments.hold
       WHERE state = 'open' GROUP BY 1) h ON h.account_id = a.id
     WHERE a.held_xof <> coalesce(h.total, 0)`,
  ],
  [
    'transfer_has_the_entries_of_its_legs',
    `SELECT t.seq::text AS at FROM payments.transfer t
     CROSS JOIN LATERAL unnest(t.accounts, t.amounts) AS l (account_id, amount)
     LEFT JOIN payments.entry e ON e.account_id = l.account_id AND e.transfer_seq = t.seq
     WHERE e.amount_xof IS DISTINCT FROM l.amount`,
  ],
  [
    'entry_has_its_transfer',
    `SELECT e.account_id || '/' || e.transfer_seq AS at FROM payments.entry e
     LEFT JOIN payments.transfer t ON t.seq = e.transfer_seq
     WHERE t.seq IS NULL OR NOT e.account_id = ANY (t.accounts)`,
  ],
  [
    'balance_after_is_the_running_sum',
    `SELECT account_id || '/' || transfer_seq AS at FROM (
       SELECT account_id, transfer_seq, balance_xof, sum(amount_xof)
         OVER (PARTITION BY account_id ORDER BY transfer_seq) AS running FROM payments.entry
     ) x WHERE balance_xof <> running`,
  ],
  [
    'the_whole_book_sums_to_zero',
    `SELECT sum(amount_xof)::text AS at FROM payments.entry HAVING sum(amount_xof) <> 0`,
  ],
] as const;

const statements = rules.map(
  ([rule, text]) =>
    [rule, statement<{ at: string }>(`payments.check_${rule}`, `${text} LIMIT 20`)] as const,
);

/** The names of all rules, in the order in which they are looked at. */
export const bookRules: readonly string[] = rules.map(([rule]) => rule);

/** Rebuilds every balance from the entries and compares. Reads the whole book: not on a hot path. */
export async function findBookFaults(reader: Reader): Promise<BookFault[]> {
  const faults: BookFault[] = [];
  for (const [rule, one] of statements) {
    for (const { at } of await reader.query(one, [])) faults.push({ rule, at });
  }
  return faults;
}

import { type Reader, statement, type Tx } from '@ecom/server-kit';

const sealStatement = statement<{ sealed: number }>(
  'payments.seal_next',
  'SELECT payments.seal_next($1) AS sealed',
);
const brokenStatement = statement<{ number: number }>(
  'payments.broken_seals',
  `SELECT s.number FROM payments.seal s
   LEFT JOIN payments.seal b ON b.number = s.number - 1
   WHERE s.number BETWEEN $1 AND $2
     AND (s.hash <> sha256(s.previous_hash || payments.digest_of(s.from_seq, s.to_seq))
       OR NOT payments.entries_match(s.from_seq, s.to_seq)
       OR s.previous_hash <> coalesce(b.hash, decode(repeat('00', 32), 'hex'))
       OR s.from_seq <> coalesce(b.to_seq, 0) + 1)
   ORDER BY s.number LIMIT 100`,
);
const sizesStatement = statement<{ number: number; transfers: number }>(
  'payments.seal_sizes',
  `SELECT number, transfers FROM payments.seal WHERE number > $1 ORDER BY number LIMIT 1000`,
);
const countStatement = statement<{ seals: number; sealedTo: number; transfers: number }>(
  'payments.count_seals',
  `SELECT (SELECT count(*) FROM payments.seal) AS seals,
     (SELECT coalesce(max(to_seq), 0) FROM payments.seal) AS "sealedTo",
     (SELECT count(*) FROM payments.transfer) AS transfers`,
);

/** Seals a block of `most` transfers at most; how many it took. Throws when it must wait long. */
export async function sealNext(tx: Tx, most: number): Promise<number> {
  const [row] = await tx.query(sealStatement, [most]);
  return row?.sealed ?? 0;
}

/**
 * Blocks from one number to another whose content, or place in the chain, is not as sealed, or
 * whose entries are not what their transfers say.
 */
export async function brokenSeals(reader: Reader, first: number, last: number): Promise<number[]> {
  return (await reader.query(brokenStatement, [first, last])).map(({ number }) => number);
}

/** How many transfers each of the next thousand blocks holds. */
export const sealSizes = (reader: Reader, after: number) => reader.query(sizesStatement, [after]);

export async function countSeals(reader: Reader) {
  const [row] = await reader.query(countStatement, []);
  if (!row) throw new Error('an aggregate always has a row');
  return row;
}

import { type Reader, statement, type Tx } from '@ecom/server-kit';

const sealStatement = statement<{ sealed: number }>(
  'payments.seal_next',
  'SELECT payments.seal_next($1) AS sealed',
);
const brokenStatement = statement<{ number: number }>(
  'payments.broken_seals',
  `SELECT s.number FROM payments.seal s
   LEFT JOIN payments.seal b ON b.number = s.number - 1
   WHERE s.hash <> sha256(s.previous_hash || payments.digest_of(s.from_seq, s.to_seq))
     OR s.previous_hash <> coalesce(b.hash, decode(repeat('00', 32), 'hex'))
     OR s.from_seq <> coalesce(b.to_seq, 0) + 1
   ORDER BY s.number LIMIT 100`,
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

/** Blocks whose content, or whose place in the chain, is no longer what was sealed; 100 at most. */
export async function brokenSeals(reader: Reader): Promise<number[]> {
  return (await reader.query(brokenStatement, [])).map(({ number }) => number);
}

export async function countSeals(reader: Reader) {
  const [row] = await reader.query(countStatement, []);
  if (!row) throw new Error('an aggregate always has a row');
  return row;
}

import { type Reader, statement } from '@ecom/server-kit';
import type { FeeBand } from '../domain/fee.ts';

const bandsStatement = statement<FeeBand>(
  'payments.fee_bands',
  `SELECT from_xof AS "fromXof", fixed_xof AS "fixedXof", basis_points AS "basisPoints"
   FROM payments.fee_rule f WHERE f.kind = $1 AND f.valid_from = (
     SELECT max(valid_from) FROM payments.fee_rule
     WHERE kind = $1 AND valid_from <= app.now()::date)
   ORDER BY from_xof`,
);

/** The grid in force today. */
export const feeBands = (
  reader: Reader,
  kind: 'topup' | 'withdrawal' | 'transfer',
): Promise<FeeBand[]> => reader.query(bandsStatement, [kind]);

import { type Reader, statement, type Tx } from '@ecom/server-kit';

/** What somebody of a store asked a phone for, to pay what it owes; whole francs. */
export interface CommissionPayment {
  /** What payments calls the collection. */
  readonly id: string;
  readonly storeId: string;
  readonly amountXof: number;
  readonly requestedBy: string;
  readonly requestedAt: Date;
}

const newestStatement = statement<CommissionPayment>(
  'market.newest_commission_payment',
  `SELECT id, store_id AS "storeId", amount_xof AS "amountXof", requested_by AS "requestedBy",
     requested_at AS "requestedAt"
   FROM market.commission_payment WHERE store_id = $1
   ORDER BY requested_at DESC, id DESC LIMIT 1`,
);
const insertStatement = statement(
  'market.insert_commission_payment',
  `INSERT INTO market.commission_payment (id, store_id, amount_xof, requested_by)
   VALUES ($1, $2, $3, $4)`,
);

export async function newestCommissionPayment(
  reader: Reader,
  storeId: string,
): Promise<CommissionPayment | null> {
  const [row] = await reader.query(newestStatement, [storeId]);
  return row ?? null;
}

export const insertCommissionPayment = (
  tx: Tx,
  payment: Omit<CommissionPayment, 'requestedAt'>,
) => {
  const { id, storeId, amountXof, requestedBy } = payment;
  return tx.query(insertStatement, [id, storeId, amountXof, requestedBy]);
};

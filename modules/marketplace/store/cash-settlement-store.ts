import { statement, type Tx } from '@ecom/server-kit';

/** Commission on cash that a store paid out of its balance; whole francs. */
export interface CashSettlement {
  readonly id: string;
  readonly storeId: string;
  readonly amountXof: number;
  readonly settledAt: Date;
}

export interface NewCashSettlement {
  readonly id: string;
  readonly storeId: string;
  readonly amountXof: number;
  readonly transferId: string;
  readonly actor: string;
}

const insertStatement = statement<CashSettlement>(
  'market.insert_cash_settlement',
  `INSERT INTO market.cash_settlement (id, store_id, amount_xof, transfer_id, actor)
   VALUES ($1, $2, $3, $4, $5)
   RETURNING id, store_id AS "storeId", amount_xof AS "amountXof", settled_at AS "settledAt"`,
);

export async function insertCashSettlement(
  tx: Tx,
  { id, storeId, amountXof, transferId, actor }: NewCashSettlement,
): Promise<CashSettlement> {
  const [row] = await tx.query(insertStatement, [id, storeId, amountXof, transferId, actor]);
  if (!row) throw new Error('a settlement was not written');
  return row;
}

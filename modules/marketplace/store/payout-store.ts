import { type Reader, statement, type Tx } from '@ecom/server-kit';
import type { OpenItem, PayoutState } from '../domain/store-payout.ts';

/** What a store was paid out, or is being; whole francs. */
export interface Payout {
  readonly id: string;
  readonly storeId: string;
  readonly amountXof: number;
  readonly network: 'mixx' | 'moov';
  /** E.164. */
  readonly phone: string;
  readonly state: PayoutState;
  /** Who asked for it; hears what becomes of it. */
  readonly requestedBy: string;
  /** By the store's plan of every week. */
  readonly isPlanned: boolean;
  readonly requestedAt: Date;
  readonly settledAt: Date | null;
}

export interface NewPayout {
  readonly id: string;
  readonly storeId: string;
  readonly amountXof: number;
  readonly network: 'mixx' | 'moov';
  readonly phone: string;
  readonly userId: string;
  /** By the store's plan of every week. */
  readonly isPlanned: boolean;
}

const columns = `id, store_id AS "storeId", amount_xof AS "amountXof", network, phone, state,
  requested_by AS "requestedBy", planned AS "isPlanned", requested_at AS "requestedAt", settled_at AS "settledAt"`;

const openStatement = statement<OpenItem>(
  'market.open_items_of_store',
  `SELECT m.order_id AS "orderId", m.refund_id AS "refundId", m.settlement_id AS "settlementId",
     m.amount_xof AS "amountXof"
   FROM market.store_money m
   WHERE m.store_id = $1 AND NOT EXISTS (SELECT FROM market.payout_claim c
     WHERE c.order_id = m.order_id AND c.refund_id IS NOT DISTINCT FROM m.refund_id
       AND c.freed_at IS NULL)
     AND NOT EXISTS (SELECT FROM market.payout_claim c
       WHERE c.settlement_id = m.settlement_id AND c.freed_at IS NULL)
   ORDER BY m.amount_xof > 0, m.at, m.order_id, m.refund_id, m.settlement_id LIMIT $2`,
);
const insertStatement = statement<Payout>(
  'market.insert_payout',
  `INSERT INTO market.payout (id, store_id, amount_xof, network, phone, requested_by, planned)
   VALUES ($1, $2, $3, $4, $5, $6, $7)
   ON CONFLICT (store_id) WHERE state = 'under_way' DO NOTHING RETURNING ${columns}`,
);
const claimStatement = statement(
  'market.claim_items',
  `INSERT INTO market.payout_claim
     (payout_id, store_id, order_id, refund_id, settlement_id, amount_xof)
   SELECT $1, $2, i.order_id, i.refund_id, i.settlement_id, i.amount_xof
   FROM unnest($3::uuid[], $4::uuid[], $5::uuid[], $6::bigint[])
     i (order_id, refund_id, settlement_id, amount_xof)`,
);
const settleStatement = statement<Payout>(
  'market.settle_payout',
  `UPDATE market.payout SET state = $2, settled_at = app.now()
   WHERE id = $1 AND state = 'under_way' RETURNING ${columns}`,
);
const returnStatement = statement<Payout>(
  'market.return_payout',
  `UPDATE market.payout SET state = 'returned', returned_at = app.now()
   WHERE id = $1 AND state = 'paid' RETURNING ${columns}`,
);
const amongPaidStatement = statement<Payout>(
  'market.payouts_among_paid',
  `SELECT ${columns} FROM market.payout WHERE id = ANY ($1) AND state = 'paid' LIMIT 1000`,
);
const lastPaidStatement = statement<Payout>(
  'market.last_paid_payouts',
  `SELECT ${columns} FROM market.payout WHERE store_id = $1 AND state = 'paid'
   ORDER BY requested_at DESC, id DESC LIMIT $2`,
);
const underWayStatement = statement<Payout>(
  'market.payout_under_way',
  `SELECT ${columns} FROM market.payout WHERE store_id = $1 AND state = 'under_way'`,
);
const allUnderWayStatement = statement<Payout>(
  'market.payouts_under_way',
  `SELECT ${columns} FROM market.payout WHERE state = 'under_way' AND id > $1 ORDER BY id LIMIT $2`,
);
const listStatement = statement<Payout>(
  'market.payouts_of_store',
  `SELECT ${columns} FROM market.payout
   WHERE store_id = $1 AND ($2::uuid IS NULL OR id < $2) ORDER BY id DESC LIMIT $3`,
);

/** What no payout has claimed: refunds and settlements first, then earnings, the oldest first. */
export const openItems = (reader: Reader, storeId: string, most: number): Promise<OpenItem[]> =>
  reader.query(openStatement, [storeId, most]);

/** Null where another one of the store is on its way; waits for one that is being asked for. */
export async function insertPayout(tx: Tx, payout: NewPayout): Promise<Payout | null> {
  const { id, storeId, amountXof, network, phone, userId, isPlanned } = payout;
  const values = [id, storeId, amountXof, network, phone, userId, isPlanned];
  const [row] = await tx.query(insertStatement, values);
  return row ?? null;
}

/** @throws where somebody else has claimed one of them */
export const claimItems = (
  tx: Tx,
  { id, storeId }: Pick<Payout, 'id' | 'storeId'>,
  items: readonly OpenItem[],
) =>
  tx.query(claimStatement, [
    ...[id, storeId],
    items.map(({ orderId }) => orderId),
    items.map(({ refundId }) => refundId),
    items.map(({ settlementId }) => settlementId),
    items.map(({ amountXof }) => amountXof),
  ]);

/** Null where it was settled before. What a failed one claimed is free again, by trigger. */
export async function settlePayoutRow(
  tx: Tx,
  id: string,
  state: 'paid' | 'failed',
): Promise<Payout | null> {
  const [row] = await tx.query(settleStatement, [id, state]);
  return row ?? null;
}

/** What was paid came back; null where it was not paid, or is back already. Frees its claims. */
export async function returnPayoutRow(tx: Tx, id: string): Promise<Payout | null> {
  const [row] = await tx.query(returnStatement, [id]);
  return row ?? null;
}

/** Which of these stand as paid, a thousand at most. */
export const payoutsAmongPaid = (reader: Reader, ids: readonly string[]): Promise<Payout[]> =>
  reader.query(amongPaidStatement, [ids]);

/** A store's newest paid ones. */
export const lastPaidOf = (reader: Reader, storeId: string, most: number): Promise<Payout[]> =>
  reader.query(lastPaidStatement, [storeId, most]);

export async function payoutUnderWay(reader: Reader, storeId: string): Promise<Payout | null> {
  const [row] = await reader.query(underWayStatement, [storeId]);
  return row ?? null;
}

/** Of all stores, a page at a time. */
export const payoutsUnderWay = (reader: Reader, afterId: string, most: number): Promise<Payout[]> =>
  reader.query(allUnderWayStatement, [afterId, most]);

/** The newest first. */
export const payoutsOfStore = (
  reader: Reader,
  storeId: string,
  { afterId, limit }: { readonly afterId: string | null; readonly limit: number },
): Promise<Payout[]> => reader.query(listStatement, [storeId, afterId, limit]);

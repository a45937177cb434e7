import { type Reader, statement } from '@ecom/server-kit';
import type { PayoutState } from '../domain/store-payout.ts';

/** A line of a store's statement; whole francs, negative where it takes away. */
export interface StatementRow {
  /** The refund's or the settlement's, or else the order's. */
  readonly id: string;
  /** Null for a settlement. */
  readonly orderId: string | null;
  /** Null for the sale. */
  readonly refundId: string | null;
  /** Commission on cash that was settled from the balance; null for sales and refunds. */
  readonly settlementId: string | null;
  /** As it is read aloud; empty for a settlement. */
  readonly number: string;
  readonly at: Date;
  readonly method: 'wallet' | 'cash';
  readonly grossXof: number;
  readonly commissionXof: number;
  readonly netXof: number;
  /** The payout that claims it; null where none does, and for cash, which the store has. */
  readonly payoutId: string | null;
  readonly payoutState: PayoutState | null;
}

/** What was sold in a month and given back in it, the sums of it, by how it was paid. */
export interface StatementSum {
  readonly method: 'wallet' | 'cash';
  readonly salesXof: number;
  readonly refundsXof: number;
  readonly commissionXof: number;
  /** Commission on cash that left the balance. */
  readonly settledXof: number;
  readonly netXof: number;
}

/** Cash, or what came through us: to a store a phone's money and a wallet's are one. */
const method = `CASE e.method WHEN 'cash' THEN 'cash' ELSE 'wallet' END AS method`;
/**
 * Sales, refunds after them, and commission on cash that the balance settled. Refunds before never
 * reached the store. A refund of cash gives the
 * commission back and leaves the rest to the store's own hand.
 */
const lines = `SELECT e.store_id, e.order_id, NULL::uuid AS refund_id,
    NULL::uuid AS settlement_id, e.earned_at AS at, ${method}, e.gross_xof, e.commission_xof, e.net_xof
  FROM market.earning e
  WHERE e.store_id = $1 AND e.earned_at >= $2 AND e.earned_at < $3
  UNION ALL
  SELECT e.store_id, e.order_id, r.id, NULL, r.refunded_at, ${method},
    -r.amount_xof - r.promotion_xof, -r.commission_xof,
    r.commission_xof - r.amount_xof - r.promotion_xof
  FROM market.earning e JOIN market.refund r ON r.order_id = e.order_id
  WHERE e.store_id = $1 AND r.refunded_at >= $2 AND r.refunded_at < $3
    AND (r.channel = 'hand' OR r.channel = 'wallet' AND r.reverses_id = e.transfer_id)
  UNION ALL
  SELECT s.store_id, NULL, NULL, s.id, s.settled_at, 'wallet', 0, 0, -s.amount_xof
  FROM market.cash_settlement s
  WHERE s.store_id = $1 AND s.settled_at >= $2 AND s.settled_at < $3`;

const pageStatement = statement<StatementRow>(
  'market.statement_of_store',
  `WITH line AS (SELECT l.*, coalesce(l.settlement_id, l.refund_id, l.order_id) AS id
     FROM (${lines}) l)
   SELECT l.id, l.order_id AS "orderId", l.refund_id AS "refundId",
     l.settlement_id AS "settlementId", coalesce(o.number, '') AS number, l.at, l.method,
     l.gross_xof AS "grossXof", l.commission_xof AS "commissionXof", l.net_xof AS "netXof",
     p.id AS "payoutId", p.state AS "payoutState"
   FROM line l LEFT JOIN market.store_order o ON o.id = l.order_id
   LEFT JOIN market.payout_claim c ON c.freed_at IS NULL AND (c.settlement_id = l.settlement_id
     OR c.order_id = l.order_id AND c.refund_id IS NOT DISTINCT FROM l.refund_id)
   LEFT JOIN market.payout p ON p.id = c.payout_id
   WHERE $5::uuid IS NULL OR (l.at, l.id) < (SELECT b.at, b.id FROM line b WHERE b.id = $5)
   ORDER BY l.at DESC, l.id DESC LIMIT $4`,
);
const sumStatement = statement<StatementSum>(
  'market.sums_of_statement',
  `SELECT l.method, coalesce(sum(l.gross_xof) FILTER (WHERE l.refund_id IS NULL), 0)::bigint
       AS "salesXof",
     coalesce(-sum(l.gross_xof) FILTER (WHERE l.refund_id IS NOT NULL), 0)::bigint AS "refundsXof",
     coalesce(-sum(l.net_xof) FILTER (WHERE l.settlement_id IS NOT NULL), 0)::bigint
       AS "settledXof",
     sum(l.commission_xof)::bigint AS "commissionXof", sum(l.net_xof)::bigint AS "netXof"
   FROM (${lines}) l GROUP BY l.method`,
);
const escrowStatement = statement<{ sumXof: number }>(
  'market.escrow_of_store',
  `SELECT coalesce(sum(total_xof - refunded_xof + promotion_xof - refunded_promotion_xof),
     0)::bigint AS "sumXof"
   FROM market.store_order
   WHERE store_id = $1 AND method <> 'cash' AND state IN
     ('placed', 'accepted', 'preparing', 'ready', 'picked_up', 'delivery_failed')`,
);

export interface Span {
  readonly from: Date;
  /** Not in it any more. */
  readonly to: Date;
}

/** The newest first, those after the line `afterId`. */
export const statementOfStore = (
  reader: Reader,
  storeId: string,
  { from, to }: Span,
  { limit, afterId }: { readonly limit: number; readonly afterId: string | null },
): Promise<StatementRow[]> => reader.query(pageStatement, [storeId, from, to, limit, afterId]);

export const sumsOfStatement = (
  reader: Reader,
  storeId: string,
  { from, to }: Span,
): Promise<StatementSum[]> => reader.query(sumStatement, [storeId, from, to]);

/** What customers paid for orders that are not handed over yet, commission still in it. */
export async function escrowOfStore(reader: Reader, storeId: string): Promise<number> {
  const [row] = await reader.query(escrowStatement, [storeId]);
  return row?.sumXof ?? 0;
}

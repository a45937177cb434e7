import { type Reader, statement, type Tx } from '@ecom/server-kit';
import type { RefundSplit } from '../domain/order-money.ts';
import type { RefundReason, ReturnReason } from '../domain/order-rules.ts';
import type { PayMethod } from '../domain/order-state.ts';

export type RefundChannel = 'wallet' | 'bill' | 'hand';

export interface OrderRefund {
  readonly id: string;
  readonly amountXof: number;
  readonly channel: RefundChannel;
  readonly reason: RefundReason | ReturnReason;
  readonly note: string;
  readonly refundedAt: Date;
}

export interface NewRefund extends RefundSplit {
  readonly id: string;
  readonly orderId: string;
  /** Of the platform's share, what went back with it: nothing while it had none. */
  readonly returnedXof: number;
  readonly channel: RefundChannel;
  readonly reason: RefundReason | ReturnReason;
  readonly note: string;
  readonly actor: string;
  readonly transferId: string | null;
  readonly reversesId: string | null;
}

export interface Earning {
  readonly orderId: string;
  readonly storeId: string;
  readonly method: PayMethod;
  readonly grossXof: number;
  readonly commissionXof: number;
  readonly netXof: number;
  readonly transferId: string | null;
}

const listStatement = statement<OrderRefund>(
  'market.refunds_of_order',
  `SELECT id, amount_xof AS "amountXof", channel, reason, note, refunded_at AS "refundedAt"
   FROM market.refund WHERE order_id = $1 ORDER BY refunded_at, id LIMIT 200`,
);
const insertStatement = statement(
  'market.insert_refund',
  `INSERT INTO market.refund (id, order_id, items_xof, delivery_xof, amount_xof, commission_xof,
     promotion_xof, channel, reason, note, actor, transfer_id, reverses_id)
   VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
);
const insertLinesStatement = statement(
  'market.insert_refund_lines',
  `INSERT INTO market.refund_line (refund_id, order_id, line_id, amount_xof)
   SELECT $1, $2, l.id, l.amount FROM unnest($3::uuid[], $4::bigint[]) l (id, amount)`,
);
const earningStatement = statement(
  'market.insert_earning',
  `INSERT INTO market.earning (order_id, store_id, method, gross_xof, commission_xof, net_xof,
     transfer_id)
   VALUES ($1, $2, $3, $4, $5, $6, $7)`,
);
const readEarningStatement = statement<Earning>(
  'market.read_earning',
  `SELECT order_id AS "orderId", store_id AS "storeId", method, gross_xof AS "grossXof",
     commission_xof AS "commissionXof", net_xof AS "netXof", transfer_id AS "transferId"
   FROM market.earning WHERE order_id = $1`,
);

export const refundsOfOrder = (reader: Reader, orderId: string): Promise<OrderRefund[]> =>
  reader.query(listStatement, [orderId]);

/** Writes a refund and its lines; triggers count it on order and lines. Under the order's lock. */
export async function insertRefund(tx: Tx, refund: NewRefund): Promise<void> {
  const { id, orderId, itemsXof, deliveryXof, amountXof, returnedXof, lines } = refund;
  const { channel, reason, note, actor, transferId, reversesId } = refund;
  const amounts = [itemsXof, deliveryXof, amountXof, returnedXof, refund.promotionXof];
  const why = [channel, reason, note, actor, transferId, reversesId];
  await tx.query(insertStatement, [id, orderId, ...amounts, ...why]);
  if (lines.length === 0) return;
  const lineIds = lines.map(({ lineId }) => lineId);
  await tx.query(insertLinesStatement, [id, orderId, lineIds, lines.map((one) => one.amountXof)]);
}

/** One an order, ever. Under the order's lock. */
export const insertEarning = (tx: Tx, earning: Earning) =>
  tx.query(earningStatement, [
    ...[earning.orderId, earning.storeId, earning.method, earning.grossXof],
    ...[earning.commissionXof, earning.netXof, earning.transferId],
  ]);

/** Null while the order is not handed over. */
export async function readEarning(reader: Reader, orderId: string): Promise<Earning | null> {
  const [row] = await reader.query(readEarningStatement, [orderId]);
  return row ?? null;
}

import { type Reader, statement, type Tx } from '@ecom/server-kit';
import type { CheckoutState } from '../domain/checkout-state.ts';
import type { PayMethod } from '../domain/order-state.ts';

/** A checkout as it waits for its money, or did. */
export interface CheckoutRow {
  readonly id: string;
  readonly userId: string;
  readonly method: PayMethod;
  readonly state: CheckoutState;
  readonly totalXof: number;
  /** What payments calls the money that was asked of a phone. */
  readonly collectionId: string | null;
  /** Milliseconds for which its stock is still held; null where it does not wait. */
  readonly heldForMs: number | null;
  readonly lapsedAt: Date | null;
  readonly returnId: string | null;
  readonly createdAt: Date;
}

const columns = `c.id, c.user_id AS "userId", c.method, c.state, c.total_xof AS "totalXof",
  c.collection_id AS "collectionId", c.lapsed_at AS "lapsedAt", c.return_id AS "returnId",
  (extract(epoch FROM c.expires_at - app.now()) * 1000)::float8 AS "heldForMs",
  c.created_at AS "createdAt"`;

const readStatement = statement<CheckoutRow>(
  'market.read_checkout',
  `SELECT ${columns} FROM market.checkout c WHERE c.id = $1`,
);
const lockStatement = statement<CheckoutRow>(
  'market.lock_checkout',
  `SELECT ${columns} FROM market.checkout c WHERE c.id = $1 FOR NO KEY UPDATE`,
);
const awaitingStatement = statement<CheckoutRow>(
  'market.awaiting_checkout_of_user',
  `SELECT ${columns} FROM market.checkout c
   WHERE c.user_id = $1 AND c.state = 'awaiting_payment'`,
);
const openStatement = statement<CheckoutRow>(
  'market.awaiting_checkouts',
  `SELECT ${columns} FROM market.checkout c WHERE c.state = 'awaiting_payment'
   ORDER BY c.created_at LIMIT $1`,
);
const lateStatement = statement<CheckoutRow>(
  'market.checkouts_paid_late',
  `SELECT ${columns} FROM market.checkout c
   WHERE c.state IN ('expired', 'cancelled') AND c.return_id IS NULL
     AND c.created_at > app.now() - $4 * interval '1 day'
     AND ($1::timestamptz IS NULL OR (c.created_at, c.id) > ($1, $2::uuid))
   ORDER BY c.created_at, c.id LIMIT $3`,
);
const placeStatement = statement(
  'market.place_awaited_checkout',
  `UPDATE market.checkout SET state = 'placed', transfer_id = $2, expires_at = NULL
   WHERE id = $1`,
);
const endStatement = statement(
  'market.end_checkout',
  'UPDATE market.checkout SET state = $2, expires_at = NULL WHERE id = $1',
);
const lapseStatement = statement(
  'market.lapse_checkout',
  'UPDATE market.checkout SET lapsed_at = app.now() WHERE id = $1',
);
const returnStatement = statement(
  'market.return_checkout',
  'UPDATE market.checkout SET return_id = $2 WHERE id = $1',
);

/** Null where there is none. */
export async function readCheckoutRow(reader: Reader, id: string): Promise<CheckoutRow | null> {
  const [row] = await reader.query(readStatement, [id]);
  return row ?? null;
}

/** Locks it, before its orders. */
export async function lockCheckout(tx: Tx, id: string): Promise<CheckoutRow | null> {
  const [row] = await tx.query(lockStatement, [id]);
  return row ?? null;
}

/** The one for which a person's phone is waited; there is no second at once. */
export async function awaitingOf(reader: Reader, userId: string): Promise<CheckoutRow | null> {
  const [row] = await reader.query(awaitingStatement, [userId]);
  return row ?? null;
}

/** Those that wait for their money, the longest first. */
export const awaitingCheckouts = (reader: Reader, most: number): Promise<CheckoutRow[]> =>
  reader.query(openStatement, [most]);

/** Ended ones of so many days whose money may still come, oldest first, after one of them. */
export const endedUnpaid = (
  reader: Reader,
  page: {
    readonly after: { readonly createdAt: Date; readonly id: string } | null;
    readonly most: number;
    readonly days: number;
  },
): Promise<CheckoutRow[]> => {
  const { after, most, days } = page;
  return reader.query(lateStatement, [after?.createdAt ?? null, after?.id ?? null, most, days]);
};

/** Each under the checkout's lock. */
export const placeAwaited = (tx: Tx, id: string, transferId: string) =>
  tx.query(placeStatement, [id, transferId]);
export const endAwaited = (tx: Tx, id: string, to: 'expired' | 'cancelled') =>
  tx.query(endStatement, [id, to]);
export const lapseAwaited = (tx: Tx, id: string) => tx.query(lapseStatement, [id]);
export const returnAwaited = (tx: Tx, id: string, transferId: string) =>
  tx.query(returnStatement, [id, transferId]);

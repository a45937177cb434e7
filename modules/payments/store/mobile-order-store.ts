import { type Reader, statement, type Tx } from '@ecom/server-kit';
import type { MobileNetwork } from '../domain/mobile-network.ts';
import type { MobileOrder, MobilePurpose, OrderState } from '../domain/mobile-order.ts';

const columns = `id, direction, purpose, user_id AS "userId", account_id AS "accountId", provider,
  network, phone, amount_xof AS "amountXof", fee_xof AS "feeXof", state, reason,
  provider_id AS "providerId", moved_xof AS "movedXof", returned_by AS "returnedBy", polls,
  request_id AS "requestId", created_at AS "createdAt", changed_at AS "changedAt",
  (extract(epoch FROM app.now() - created_at) * 1000)::float8 AS "ageMs",
  (extract(epoch FROM app.now() - submitted_at) * 1000)::float8 AS "submittedAgeMs"`;

export interface NewOrder {
  /** Our reference at the provider. */
  readonly id: string;
  readonly purpose: MobilePurpose;
  readonly userId: string | null;
  readonly accountId: number;
  readonly provider: string;
  readonly network: MobileNetwork;
  readonly phone: string;
  readonly amountXof: number;
  readonly feeXof: number;
  readonly requestId: string;
}

const insertStatement = statement<MobileOrder>(
  'payments.insert_mobile_order',
  `INSERT INTO payments.mobile_order (id, direction, purpose, user_id, account_id, provider,
     network, phone, amount_xof, fee_xof, request_id)
   VALUES ($1, CASE WHEN $2 IN ('topup', 'purchase') THEN 'collect' ELSE 'payout' END, $2, $3, $4, $5, $6, $7, $8,
     $9, $10)
   RETURNING ${columns}`,
);
const lockStatement = statement<MobileOrder>(
  'payments.lock_mobile_order',
  `SELECT ${columns} FROM payments.mobile_order WHERE id = $1 FOR NO KEY UPDATE`,
);
const returnedStatement = statement<MobileOrder>(
  'payments.lock_order_returned_by',
  `SELECT ${columns} FROM payments.mobile_order WHERE returned_by = $1 FOR NO KEY UPDATE`,
);
const moveStatement = statement<MobileOrder>(
  'payments.move_mobile_order',
  `WITH moved AS (
     UPDATE payments.mobile_order SET state = $3, reason = coalesce($6, reason),
       moved_xof = coalesce($7, moved_xof), changed_at = app.now(),
       returned_by = CASE $4 WHEN 'return' THEN $8::uuid WHEN 'return_failed' THEN NULL
         ELSE returned_by END,
       submitted_at = CASE WHEN $3 = 'submitted' THEN app.now() ELSE submitted_at END
     WHERE id = $1 AND state = $2 RETURNING *
   ), told AS (
     INSERT INTO payments.mobile_order_move (order_id, nth, from_state, event, to_state, by, reason)
     SELECT id, (SELECT count(*) + 1 FROM payments.mobile_order_move m WHERE m.order_id = $1),
       $2, $4, $3, $5, $6 FROM moved
   )
   SELECT ${columns} FROM moved`,
);
const noteStatement = statement(
  'payments.note_mobile_order',
  `UPDATE payments.mobile_order SET reason = CASE WHEN $2::boolean THEN $3 ELSE reason END,
     provider_id = coalesce(provider_id, $4), answered_at = app.now(), polls = polls + 1,
     next_poll_at = app.now() + $5 * interval '1 millisecond'
   WHERE id = $1`,
);
const calledStatement = statement(
  'payments.count_mobile_call',
  `UPDATE payments.mobile_order SET calls = calls + 1, submitted_at = app.now() WHERE id = $1`,
);
const wakeStatement = statement<{ id: string }>(
  'payments.wake_mobile_order',
  `UPDATE payments.mobile_order SET next_poll_at = least(next_poll_at, app.now())
   WHERE id = $1 RETURNING id`,
);
const claimStatement = statement<MobileOrder>(
  'payments.claim_mobile_orders',
  `UPDATE payments.mobile_order o
   SET next_poll_at = app.now() + $2 * interval '1 millisecond'
   WHERE o.id IN (SELECT id FROM payments.mobile_order WHERE next_poll_at <= app.now()
     ORDER BY next_poll_at LIMIT $1 FOR UPDATE SKIP LOCKED)
   RETURNING ${columns}`,
);
const dueStatement = statement<{ dueInMs: number | null }>(
  'payments.next_mobile_order',
  `SELECT (extract(epoch FROM min(next_poll_at) - app.now()) * 1000)::float8 AS "dueInMs"
   FROM payments.mobile_order WHERE next_poll_at IS NOT NULL`,
);

export async function insertOrder(tx: Tx, order: NewOrder): Promise<MobileOrder> {
  const { id, purpose, userId, accountId, provider, network, phone } = order;
  const { amountXof, feeXof, requestId } = order;
  const row = [id, purpose, userId, accountId, provider, network, phone];
  const [inserted] = await tx.query(insertStatement, [...row, amountXof, feeXof, requestId]);
  if (!inserted) throw new Error('an order was not written');
  return inserted;
}

/** Locks the order until the end of the transaction; null when there is none. */
export async function lockOrder(tx: Tx, id: string): Promise<MobileOrder | null> {
  const [row] = await tx.query(lockStatement, [id]);
  return row ?? null;
}

/** The collection that a payout sends back; null for a payout of another kind. */
export async function lockReturned(tx: Tx, payoutId: string): Promise<MobileOrder | null> {
  const [row] = await tx.query(returnedStatement, [payoutId]);
  return row ?? null;
}

/** Null when the order is not in `from` any more. The move is written into its history. */
export async function moveOrderRow(
  tx: Tx,
  move: {
    id: string;
    from: OrderState;
    to: OrderState;
    event: string;
    by: string;
    reason: string | null;
    movedXof: number | null;
    returnedBy: string | null;
  },
): Promise<MobileOrder | null> {
  const { id, from, to, event, by, reason, movedXof, returnedBy } = move;
  const values = [id, from, to, event, by, reason, movedXof, returnedBy];
  const [row] = await tx.query(moveStatement, values);
  return row ?? null;
}

/**
 * Keeps what the provider answered and when to ask again; null for never.
 * `reason` undefined leaves the one that is there.
 */
export const noteAnswer = (
  tx: Tx,
  id: string,
  answer: { reason?: string | null; providerId?: string | null; askInMs: number | null },
) => {
  const { reason, providerId = null, askInMs } = answer;
  return tx.query(noteStatement, [id, reason !== undefined, reason ?? null, providerId, askInMs]);
};

/** One more call that sets money going. */
export const countCall = (reader: Reader, id: string) => reader.query(calledStatement, [id]);

/** Asks about it at once. False when there is no such order. */
export const wakeOrder = async (reader: Reader, id: string): Promise<boolean> =>
  (await reader.query(wakeStatement, [id])).length > 0;

/** Orders whose time has come, each for one process and for `leaseMs`. */
export const claimOrders = (reader: Reader, most: number, leaseMs: number) =>
  reader.query(claimStatement, [most, leaseMs]);

/** Milliseconds until the next order is due; negative when it is, null when there is none. */
export async function nextOrderInMs(reader: Reader): Promise<number | null> {
  const [row] = await reader.query(dueStatement, []);
  return row?.dueInMs ?? null;
}

import { type Reader, statement } from '@ecom/server-kit';
import type { MobileNetwork, MoneyDirection } from '../domain/mobile-network.ts';
import type { MobilePurpose, OrderState } from '../domain/mobile-order.ts';

/** An order in the operator's list, with the name of its person today. */
export interface QueuedOrder {
  readonly id: string;
  readonly direction: MoneyDirection;
  readonly purpose: MobilePurpose;
  readonly userId: string | null;
  readonly userName: string | null;
  readonly provider: string;
  readonly network: MobileNetwork;
  /** E.164. */
  readonly phone: string;
  readonly amountXof: number;
  readonly feeXof: number;
  readonly movedXof: number | null;
  readonly state: OrderState;
  readonly reason: string | null;
  readonly calls: number;
  readonly polls: number;
  readonly createdAt: Date;
  readonly changedAt: Date;
  readonly submittedAt: Date | null;
  /** When a webhook last spoke of it. */
  readonly hintedAt: Date | null;
  /** When the provider last answered. */
  readonly answeredAt: Date | null;
  /** Null: it is not asked about any more. */
  readonly nextPollAt: Date | null;
  /** By the database's clock. */
  readonly ageMs: number;
}

export interface OrderRecord extends QueuedOrder {
  readonly providerId: string | null;
  /** The payout that sends it back. */
  readonly returnedBy: string | null;
  /** The collection that this payout sends back. */
  readonly returnOf: string | null;
  readonly requestId: string;
}

export interface QueueFilter {
  readonly state: OrderState | null;
  readonly provider: string | null;
  readonly direction: MoneyDirection | null;
  readonly afterId: string | null;
  readonly limit: number;
}

const columns = `o.id, o.direction, o.purpose, o.user_id AS "userId", u.name AS "userName",
  o.provider, o.network, o.phone, o.amount_xof AS "amountXof", o.fee_xof AS "feeXof",
  o.moved_xof AS "movedXof", o.state, o.reason, o.calls, o.polls, o.created_at AS "createdAt",
  o.changed_at AS "changedAt", o.submitted_at AS "submittedAt", o.hinted_at AS "hintedAt",
  o.answered_at AS "answeredAt", o.next_poll_at AS "nextPollAt",
  (extract(epoch FROM app.now() - o.created_at) * 1000)::float8 AS "ageMs"`;
const source = `payments.mobile_order o LEFT JOIN identity.app_user u ON u.id = o.user_id`;
/** As in the index of what is open. */
const open = `o.state NOT IN ('posted', 'returned', 'captured', 'voided', 'failed', 'expired')`;

const pageStatement = statement<QueuedOrder>(
  'payments.open_orders_after',
  `SELECT ${columns} FROM ${source}
   WHERE ${open} AND ($1::text IS NULL OR o.state = $1)
     AND ($2::text IS NULL OR o.provider = $2) AND ($3::text IS NULL OR o.direction = $3)
     AND ($4::uuid IS NULL OR (o.created_at, o.id) >
       (SELECT a.created_at, a.id FROM payments.mobile_order a WHERE a.id = $4))
   ORDER BY o.created_at, o.id LIMIT $5`,
);
const recordStatement = statement<OrderRecord>(
  'payments.admin_read_order',
  `SELECT ${columns}, o.provider_id AS "providerId", o.returned_by AS "returnedBy",
     (SELECT c.id FROM payments.mobile_order c WHERE c.returned_by = o.id) AS "returnOf",
     o.request_id AS "requestId"
   FROM ${source} WHERE o.id = $1`,
);
const ownerStatement = statement<{ userId: string | null }>(
  'payments.owner_of_order',
  'SELECT user_id AS "userId" FROM payments.mobile_order WHERE id = $1',
);

/** What is not over, the oldest first. */
export const openOrdersAfter = (reader: Reader, filter: QueueFilter): Promise<QueuedOrder[]> => {
  const { state, provider, direction, afterId, limit } = filter;
  return reader.query(pageStatement, [state, provider, direction, afterId, limit]);
};

export async function orderRecord(reader: Reader, id: string): Promise<OrderRecord | null> {
  const [row] = await reader.query(recordStatement, [id]);
  return row ?? null;
}

/** Undefined when there is no such order; null for one that is nobody's. */
export async function ownerOfOrder(reader: Reader, id: string): Promise<string | null | undefined> {
  const [row] = await reader.query(ownerStatement, [id]);
  return row?.userId;
}

export interface OrderMove {
  readonly nth: number;
  readonly fromState: string | null;
  readonly event: string;
  readonly toState: string;
  /** `system`, `provider`, `user:<uuid>`. */
  readonly by: string;
  readonly byName: string | null;
  readonly reason: string | null;
  readonly at: Date;
}

export interface ReceivedWebhook {
  readonly eventId: string;
  readonly hint: string;
  readonly times: number;
  readonly receivedAt: Date;
  readonly lastAt: Date;
}

/** One side of a transfer, as the book has it. */
export interface BookedLeg {
  readonly seq: number;
  readonly kind: string;
  readonly at: Date;
  readonly code: string;
  readonly amountXof: number;
}

const movesStatement = statement<OrderMove>(
  'payments.moves_of_order',
  `SELECT m.nth, m.from_state AS "fromState", m.event, m.to_state AS "toState", m.by,
     u.name AS "byName", m.reason, m.moved_at AS at
   FROM payments.mobile_order_move m
   LEFT JOIN identity.app_user u
     ON u.id = CASE WHEN m.by LIKE 'user:%' THEN substr(m.by, 6)::uuid END
   WHERE m.order_id = $1 ORDER BY m.nth LIMIT 200`,
);
const webhooksStatement = statement<ReceivedWebhook>(
  'payments.webhooks_of_order',
  `SELECT event_id AS "eventId", hint, times, received_at AS "receivedAt", last_at AS "lastAt"
   FROM payments.webhook WHERE order_id = $1 ORDER BY received_at, event_id LIMIT 100`,
);
const legsStatement = statement<BookedLeg>(
  'payments.legs_of_transfers',
  `SELECT t.seq, t.kind, t.recorded_at AS at, a.code, l.amount AS "amountXof"
   FROM payments.transfer t
   CROSS JOIN LATERAL unnest(t.accounts, t.amounts) AS l (account_id, amount)
   JOIN payments.account a ON a.id = l.account_id
   WHERE t.id = ANY($1) ORDER BY t.seq, l.amount, a.code`,
);

/** In the order in which they happened. */
export const movesOf = (reader: Reader, orderId: string): Promise<OrderMove[]> =>
  reader.query(movesStatement, [orderId]);

export const webhooksOf = (reader: Reader, orderId: string): Promise<ReceivedWebhook[]> =>
  reader.query(webhooksStatement, [orderId]);

/** The sides of those of the transfers that were booked. */
export const legsOf = (reader: Reader, transferIds: readonly string[]): Promise<BookedLeg[]> =>
  reader.query(legsStatement, [transferIds]);

import { type Reader, statement, type Tx } from '@ecom/server-kit';
import type { PayMethod } from '../domain/order-state.ts';
import type { ReturnReasonKey, ReturnWish } from '../domain/return-rules.ts';
import type { ReturnQueue, ReturnState } from '../domain/return-state.ts';

/** What a customer holds against what she received, and what came of it; whole francs. */
export interface GoodsReturn {
  readonly id: string;
  readonly orderId: string;
  readonly storeId: string;
  readonly userId: string;
  readonly number: string;
  /** How the order was paid. */
  readonly method: PayMethod;
  readonly storeName: string;
  readonly storeSlug: string;
  readonly state: ReturnState;
  readonly reason: ReturnReasonKey;
  readonly words: string;
  readonly wish: ReturnWish;
  readonly openedAt: Date;
  readonly dueAt: Date | null;
  /** Milliseconds until the clock does something; null where nothing is due. */
  readonly dueInMs: number | null;
  readonly refusal: string;
  readonly refusedAt: Date | null;
  readonly disputedBy: 'customer' | 'silence' | null;
  readonly disputedAt: Date | null;
  readonly disputeWords: string;
  readonly storeWords: string;
  readonly decision: string;
  readonly grantedXof: number | null;
  readonly restocked: boolean;
  readonly settledAt: Date | null;
  readonly version: number;
}

export interface ReturnLine {
  readonly returnId: string;
  readonly lineId: string;
  readonly returned: number;
}

/** The last thing that was reported of an order. */
export interface LatestReturn {
  readonly id: string;
  readonly state: ReturnState;
  readonly disputedAt: Date | null;
}

export const returnColumns = `r.id, r.order_id AS "orderId", r.store_id AS "storeId",
  r.user_id AS "userId", o.number, o.method, s.name AS "storeName", s.slug AS "storeSlug", r.state, r.reason,
  r.words, r.wish, r.opened_at AS "openedAt", r.due_at AS "dueAt",
  (extract(epoch FROM r.due_at - app.now()) * 1000)::bigint AS "dueInMs", r.refusal,
  r.refused_at AS "refusedAt", r.disputed_by AS "disputedBy", r.disputed_at AS "disputedAt",
  r.dispute_words AS "disputeWords", r.store_words AS "storeWords", r.decision,
  r.granted_xof AS "grantedXof", r.restocked, r.settled_at AS "settledAt", r.version`;
export const fromReturns = `market.goods_return r JOIN market.store_order o ON o.id = r.order_id
  JOIN market.store s ON s.id = r.store_id`;

const readStatement = statement<GoodsReturn>(
  'market.read_return',
  `SELECT ${returnColumns} FROM ${fromReturns} WHERE r.id = $1`,
);
const lockStatement = statement<GoodsReturn>(
  'market.lock_return',
  `SELECT ${returnColumns} FROM ${fromReturns} WHERE r.id = $1 FOR NO KEY UPDATE OF r`,
);
const takeDueStatement = statement<GoodsReturn>(
  'market.take_due_return',
  `SELECT ${returnColumns} FROM ${fromReturns} WHERE r.due_at <= app.now()
   ORDER BY r.due_at LIMIT 1 FOR NO KEY UPDATE OF r SKIP LOCKED`,
);
const ofOrderStatement = statement<GoodsReturn>(
  'market.returns_of_order',
  `SELECT ${returnColumns} FROM ${fromReturns} WHERE r.order_id = $1 ORDER BY r.id DESC LIMIT 60`,
);
const latestStatement = statement<LatestReturn>(
  'market.latest_return_of_order',
  `SELECT id, state, disputed_at AS "disputedAt" FROM market.goods_return
   WHERE order_id = $1 AND state <> 'withdrawn' ORDER BY id DESC LIMIT 1`,
);
const ofStoreStatement = statement<GoodsReturn>(
  'market.returns_of_store',
  `SELECT ${returnColumns} FROM ${fromReturns} WHERE r.store_id = $1 AND r.state = ANY ($2)
     AND ($3::uuid IS NULL OR r.id < $3) ORDER BY r.id DESC LIMIT $4`,
);
/** What a store has least time for comes first. */
const waitingStatement = statement<GoodsReturn>(
  'market.returns_of_store_waiting',
  `SELECT ${returnColumns} FROM ${fromReturns} WHERE r.store_id = $1 AND r.state = 'open'
     AND ($2::uuid IS NULL OR r.id > $2) ORDER BY r.id LIMIT $3`,
);
const countStatement = statement<{ waiting: number }>(
  'market.count_returns_waiting',
  `SELECT count(*)::int AS waiting FROM market.goods_return
   WHERE store_id = $1 AND state = 'open'`,
);
const linesStatement = statement<ReturnLine>(
  'market.lines_of_returns',
  `SELECT return_id AS "returnId", line_id AS "lineId", quantity AS returned
   FROM market.goods_return_line WHERE return_id = ANY ($1) ORDER BY return_id, line_id LIMIT 6000`,
);
const takenStatement = statement<{ lineId: string; quantity: number }>(
  'market.returned_of_order',
  `SELECT b.line_id AS "lineId", sum(b.quantity)::int AS quantity
   FROM market.goods_return_line b JOIN market.goods_return r ON r.id = b.return_id
   WHERE b.order_id = $1 AND r.state <> 'withdrawn' GROUP BY b.line_id`,
);
const insertStatement = statement(
  'market.insert_return',
  `INSERT INTO market.goods_return (id, order_id, store_id, user_id, reason, words, wish, due_at)
   VALUES ($1, $2, $3, $4, $5, $6, $7, app.now() + $8 * interval '1 hour')`,
);
const insertLinesStatement = statement(
  'market.insert_return_lines',
  `INSERT INTO market.goods_return_line (return_id, order_id, line_id, quantity)
   SELECT $1, $2, l.id, l.quantity FROM unnest($3::uuid[], $4::int[]) l (id, quantity)`,
);

export async function readReturn(reader: Reader, id: string): Promise<GoodsReturn | null> {
  const [row] = await reader.query(readStatement, [id]);
  return row ?? null;
}

/** Locks a return, after its order where that is locked, too. */
export async function lockReturn(tx: Tx, id: string): Promise<GoodsReturn | null> {
  const [row] = await tx.query(lockStatement, [id]);
  return row ?? null;
}

/** One whose time has come, locked; null where none waits that nobody else has in hand. */
export async function takeDueReturn(tx: Tx): Promise<GoodsReturn | null> {
  const [row] = await tx.query(takeDueStatement, []);
  return row ?? null;
}

/** The newest first. */
export const returnsOfOrder = (reader: Reader, orderId: string): Promise<GoodsReturn[]> =>
  reader.query(ofOrderStatement, [orderId]);

/** Null where nothing was reported, or it was withdrawn. */
export async function latestReturn(reader: Reader, orderId: string): Promise<LatestReturn | null> {
  const [row] = await reader.query(latestStatement, [orderId]);
  return row ?? null;
}

interface Page {
  readonly afterId: string | null;
  readonly limit: number;
}

/** What waits the oldest first, the rest the newest first. */
export const returnsOfStore = (
  reader: Reader,
  storeId: string,
  { queue, states }: { queue: ReturnQueue; states: readonly ReturnState[] },
  { afterId, limit }: Page,
): Promise<GoodsReturn[]> =>
  queue === 'waiting'
    ? reader.query(waitingStatement, [storeId, afterId, limit])
    : reader.query(ofStoreStatement, [storeId, states, afterId, limit]);

export async function countWaitingReturns(reader: Reader, storeId: string): Promise<number> {
  const [row] = await reader.query(countStatement, [storeId]);
  return row?.waiting ?? 0;
}

export const linesOfReturns = (reader: Reader, ids: readonly string[]): Promise<ReturnLine[]> =>
  reader.query(linesStatement, [ids]);

/** How many pieces of each line she asked about already; what she took back does not count. */
export async function returnedOfOrder(
  reader: Reader,
  orderId: string,
): Promise<ReadonlyMap<string, number>> {
  const rows = await reader.query(takenStatement, [orderId]);
  return new Map(rows.map(({ lineId, quantity }) => [lineId, quantity]));
}

export interface NewReturn {
  readonly id: string;
  readonly orderId: string;
  readonly storeId: string;
  readonly userId: string;
  readonly reason: ReturnReasonKey;
  readonly words: string;
  readonly wish: ReturnWish;
  readonly lines: readonly { readonly lineId: string; readonly quantity: number }[];
}

/** Under the order's lock. `answerHours`: how long the store has. */
export async function insertReturn(tx: Tx, one: NewReturn, answerHours: number): Promise<void> {
  const { id, orderId, storeId, userId, reason, words, wish, lines } = one;
  const values = [id, orderId, storeId, userId, reason, words, wish, answerHours];
  await tx.query(insertStatement, values);
  const lineIds = lines.map(({ lineId }) => lineId);
  const quantities = lines.map(({ quantity }) => quantity);
  await tx.query(insertLinesStatement, [id, orderId, lineIds, quantities]);
}

import { type Reader, statement } from '@ecom/server-kit';
import type { OrderFacts } from '../domain/order-facts.ts';
import { type OrderStage, type OrderState, orderStages } from '../domain/order-state.ts';
import { slotPolicy } from '../domain/slot.ts';
import { orderColumns } from './order-store.ts';

/** An order in a list: its first line stands for all. */
export interface OrderRow extends OrderFacts {
  readonly storeSlug: string;
  readonly storeName: string;
  readonly lineCount: number;
  readonly firstTitle: string;
  readonly pictureId: string | null;
}

const columns = `${orderColumns}, s.slug AS "storeSlug", s.name AS "storeName",
  l.count AS "lineCount", l.title AS "firstTitle", l.picture_id AS "pictureId"`;
const from = `market.store_order o JOIN market.store s ON s.id = o.store_id
  CROSS JOIN LATERAL (SELECT x.title, x.picture_id, count(*) OVER ()::int AS count
    FROM market.order_line x WHERE x.order_id = o.id ORDER BY x.id LIMIT 1) l`;

const ofUserStatement = statement<OrderRow>(
  'market.orders_of_user',
  `SELECT ${columns} FROM ${from} WHERE o.user_id = $1 AND ($2::uuid IS NULL OR o.id < $2)
   ORDER BY o.id DESC LIMIT $3`,
);
const ofCheckoutStatement = statement<OrderRow>(
  'market.orders_of_checkout',
  `SELECT ${columns} FROM ${from} WHERE o.checkout_id = $1 ORDER BY s.name, o.id LIMIT 60`,
);
const oneStatement = statement<OrderRow>(
  'market.order_with_store',
  `SELECT ${columns} FROM ${from} WHERE o.id = $1`,
);
/** Accepted for an hour that is still so far away that nobody need begin. */
const isPlanned = `(o.state = 'accepted' AND coalesce(o.slot_from > app.now()
  + (s.preparation_minutes + ${slotPolicy.comesUpMinutes}) * interval '1 minute', false))`;

/** What waits comes oldest first: it is what has least time left. */
const waitingStatement = statement<OrderRow>(
  'market.orders_of_store_in_hand',
  `SELECT ${columns} FROM ${from} WHERE o.store_id = $1 AND o.state = ANY ($2)
     AND ($3::uuid IS NULL OR o.id > $3) AND NOT ${isPlanned} ORDER BY o.id LIMIT $4`,
);
/** What is planned comes in the order of its hours. */
const plannedStatement = statement<OrderRow>(
  'market.orders_of_store_planned',
  `SELECT ${columns} FROM ${from} WHERE o.store_id = $1 AND o.state = ANY ($2) AND ${isPlanned}
     AND ($3::uuid IS NULL OR (o.slot_from, o.id) > (SELECT x.slot_from, x.id
       FROM market.store_order x WHERE x.id = $3))
   ORDER BY o.slot_from, o.id LIMIT $4`,
);
/** One that was never paid for was never placed: no store hears of it. */
const doneStatement = statement<OrderRow>(
  'market.orders_of_store_done',
  `SELECT ${columns} FROM ${from} WHERE o.store_id = $1 AND o.state = ANY ($2)
     AND o.placed_at IS NOT NULL AND ($3::uuid IS NULL OR o.id < $3)
   ORDER BY o.id DESC LIMIT $4`,
);
const countStatement = statement<{ state: OrderState; planned: boolean; orders: number }>(
  'market.count_orders_in_hand',
  `SELECT o.state, ${isPlanned} AS planned, count(*)::int AS orders
   FROM market.store_order o JOIN market.store s ON s.id = o.store_id
   WHERE o.store_id = $1 AND o.state IN
     ('placed', 'accepted', 'preparing', 'ready', 'picked_up', 'delivery_failed')
   GROUP BY 1, 2`,
);
const namesStatement = statement<{ id: string; storeId: string; number: string; store: string }>(
  'market.names_of_orders',
  `SELECT o.id, o.store_id AS "storeId", o.number, s.name AS store
   FROM market.store_order o JOIN market.store s ON s.id = o.store_id
   WHERE o.id = ANY ($1) ORDER BY o.id`,
);

/** For lists that others look through in their own ways. */
export const listedOrder = { columns, from } as const;

interface Page {
  readonly afterId: string | null;
  readonly limit: number;
}

/** A customer's, the newest first. */
export const ordersOfUser = (reader: Reader, userId: string, page: Page): Promise<OrderRow[]> =>
  reader.query(ofUserStatement, [userId, page.afterId, page.limit]);

export const ordersOfCheckout = (reader: Reader, checkoutId: string): Promise<OrderRow[]> =>
  reader.query(ofCheckoutStatement, [checkoutId]);

export async function orderWithStore(reader: Reader, id: string): Promise<OrderRow | null> {
  const [row] = await reader.query(oneStatement, [id]);
  return row ?? null;
}

const boardStatements = {
  waiting: waitingStatement,
  planned: plannedStatement,
  working: waitingStatement,
  done: doneStatement,
};

/** A column of a store's board: done the newest first, planned by the hour, the rest the oldest first. */
export const ordersOfStore = (
  reader: Reader,
  storeId: string,
  stage: OrderStage,
  page: Page,
): Promise<OrderRow[]> =>
  reader.query(boardStatements[stage], [storeId, orderStages[stage], page.afterId, page.limit]);

/** How many a store has in hand, by state, planned ones apart; what is done is not counted. */
export const countInHand = (reader: Reader, storeId: string) =>
  reader.query(countStatement, [storeId]);

/** What orders are called when people are told of them. */
export const orderNames = (reader: Reader, ids: readonly string[]) =>
  reader.query(namesStatement, [ids]);

import { type Reader, type Statement, statement, type Tx } from '@ecom/server-kit';
import type { AdminOrderQueue } from '../domain/admin-orders.ts';
import { orderPolicy } from '../domain/order-rules.ts';
import { listedOrder, type OrderRow } from './order-list-store.ts';

const inHand = `o.state IN
  ('placed', 'accepted', 'preparing', 'ready', 'picked_up', 'delivery_failed')`;

/** Orders that fit, the newest first, after `$1`; `$3` is what they are looked for by, if anything. */
const listed = (name: string, fits: string): Statement<OrderRow> =>
  statement<OrderRow>(
    name,
    `SELECT ${listedOrder.columns} FROM ${listedOrder.from}
     WHERE ${fits} AND ($1::uuid IS NULL OR o.id < $1) ORDER BY o.id DESC LIMIT $2`,
  );

const queueStatements: Readonly<Record<AdminOrderQueue, Statement<OrderRow>>> = {
  all: listed('market.admin_orders_all', 'true'),
  open: listed('market.admin_orders_open', inHand),
  late: listed(
    'market.admin_orders_late',
    `${inHand} AND coalesce(o.ready_about, o.accept_by)
       < app.now() - ${orderPolicy.lateMinutes} * interval '1 minute'`,
  ),
  locked: listed(
    'market.admin_orders_locked',
    `${inHand} AND o.code_tries >= ${orderPolicy.codeTriesMax}`,
  ),
};
const ofUser = listed('market.admin_orders_of_user', 'o.user_id = $3::uuid');
const ofStore = listed('market.admin_orders_of_store', 'o.store_id = $3::uuid');
const byNumber = listed('market.admin_orders_by_number', 'o.number = $3');
const byId = listed('market.admin_orders_by_id', 'o.id = $3::uuid');

/** By what orders are looked for. */
export type OrderSearch =
  | { readonly by: 'queue'; readonly queue: AdminOrderQueue }
  | { readonly by: 'user' | 'store' | 'number' | 'id'; readonly text: string };

const searchStatements = { user: ofUser, store: ofStore, number: byNumber, id: byId };

/** Orders of all stores, the newest first; never with their codes. */
export function searchOrders(
  reader: Reader,
  search: OrderSearch,
  page: { readonly afterId: string | null; readonly limit: number },
): Promise<OrderRow[]> {
  const { afterId, limit } = page;
  return search.by === 'queue'
    ? reader.query(queueStatements[search.queue], [afterId, limit])
    : reader.query(searchStatements[search.by], [afterId, limit, search.text]);
}

const renewStatement = statement<{ renewed: boolean }>(
  'market.renew_handover_code',
  'SELECT market.renew_handover_code($1, $2) AS renewed',
);

/** A code that was tried too often becomes another one; false for any other. Under the order's lock. */
export async function renewCode(tx: Tx, orderId: string, code: string): Promise<boolean> {
  const [row] = await tx.query(renewStatement, [orderId, code]);
  return row?.renewed ?? false;
}

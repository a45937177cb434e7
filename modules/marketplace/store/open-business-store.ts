import { statement, type Tx } from '@ecom/server-kit';

const openBusinessStatement = statement<{ store: boolean; orders: boolean }>(
  'market.open_business_of_user',
  `SELECT EXISTS (SELECT FROM market.store_member m JOIN market.store s ON s.id = m.store_id
      WHERE m.user_id = $1 AND m.role = 'owner' AND s.state IN ('open', 'suspended')) AS store,
    EXISTS (SELECT FROM market.store_order o WHERE o.user_id = $1 AND o.state IN
      ('awaiting_payment', 'placed', 'accepted', 'preparing', 'ready', 'picked_up',
       'delivery_failed', 'delivered')) AS orders`,
);

/** Whether somebody owns a store that customers know, and whether she waits for an order. */
export async function openBusinessOf(
  tx: Tx,
  userId: string,
): Promise<{ readonly store: boolean; readonly orders: boolean }> {
  const [row] = await tx.query(openBusinessStatement, [userId]);
  return row ?? { store: false, orders: false };
}

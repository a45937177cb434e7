import { type Reader, statement, type Tx } from '@ecom/server-kit';
import type { TalkSide } from '../domain/order-talk.ts';

export interface OrderMessage {
  readonly id: string;
  readonly side: TalkSide;
  readonly authorId: string;
  /** Empty once its author's account is gone. */
  readonly text: string;
  readonly sentAt: Date;
}

/** An order as far as its messages care. */
export interface TalkOrder {
  readonly id: string;
  readonly storeId: string;
  readonly userId: string;
  readonly placedAt: Date | null;
  /** Its last step is not so long ago that nobody may write any more. */
  readonly isOpen: boolean;
}

const orderStatement = statement<TalkOrder>(
  'market.order_to_talk_about',
  `SELECT o.id, o.store_id AS "storeId", o.user_id AS "userId", o.placed_at AS "placedAt",
     (SELECT max(m.at) FROM market.order_move m WHERE m.order_id = o.id)
       > app.now() - $2 * interval '1 day' AS "isOpen"
   FROM market.store_order o WHERE o.id = $1`,
);
const pageStatement = statement<OrderMessage>(
  'market.messages_of_order',
  `SELECT id, side, author_id AS "authorId", text, sent_at AS "sentAt" FROM market.order_message
   WHERE order_id = $1 AND ($2::uuid IS NULL OR id < $2) ORDER BY id DESC LIMIT $3`,
);
const insertStatement = statement<OrderMessage>(
  'market.insert_message',
  `INSERT INTO market.order_message (id, order_id, store_id, side, author_id, text)
   VALUES ($1, $2, $3, $4, $5, $6)
   RETURNING id, side, author_id AS "authorId", text, sent_at AS "sentAt"`,
);
/** Counted under the row's lock: one that comes meanwhile is counted after it. */
const readStatement = statement(
  'market.read_messages',
  `UPDATE market.order_talk t SET
     customer_unread = CASE $2 WHEN 'customer' THEN n.left ELSE t.customer_unread END,
     store_unread = CASE $2 WHEN 'store' THEN n.left ELSE t.store_unread END
   FROM (SELECT count(*)::integer AS left FROM market.order_message m
     WHERE m.order_id = $1 AND m.side <> $2 AND m.id > $3) n
   WHERE t.order_id = $1`,
);
const lockStatement = statement(
  'market.lock_talk',
  'SELECT order_id FROM market.order_talk WHERE order_id = $1 FOR NO KEY UPDATE',
);
const unreadOfUserStatement = statement<{ orderId: string; unread: number }>(
  'market.unread_of_user',
  `SELECT order_id AS "orderId", customer_unread AS unread FROM market.order_talk
   WHERE user_id = $1 AND customer_unread > 0 ORDER BY order_id DESC LIMIT 100`,
);
const unreadOfStoreStatement = statement<{ orderId: string; unread: number }>(
  'market.unread_of_store',
  `SELECT order_id AS "orderId", store_unread AS unread FROM market.order_talk
   WHERE store_id = $1 AND store_unread > 0 ORDER BY order_id DESC LIMIT 100`,
);
const eraseStatement = statement(
  'market.erase_messages',
  `UPDATE market.order_message SET text = '', erased_at = app.now()
   WHERE author_id = $1 AND erased_at IS NULL`,
);

/** Null where there is none. */
export async function orderToTalkAbout(
  reader: Reader,
  id: string,
  openDays: number,
): Promise<TalkOrder | null> {
  const [row] = await reader.query(orderStatement, [id, openDays]);
  return row ?? null;
}

/** The newest first, those before `beforeId`. */
export const messagesOfOrder = (
  reader: Reader,
  orderId: string,
  { beforeId, limit }: { readonly beforeId: string | null; readonly limit: number },
): Promise<OrderMessage[]> => reader.query(pageStatement, [orderId, beforeId, limit]);

export async function insertMessage(
  tx: Tx,
  message: {
    readonly id: string;
    readonly orderId: string;
    readonly storeId: string;
    readonly side: TalkSide;
    readonly authorId: string;
    readonly text: string;
  },
): Promise<OrderMessage> {
  const { id, orderId, storeId, side, authorId, text } = message;
  const [row] = await tx.query(insertStatement, [id, orderId, storeId, side, authorId, text]);
  if (!row) throw new Error('a message was not written');
  return row;
}

/** `side` has seen all up to this one. Locks the talk's row. */
export async function markRead(
  tx: Tx,
  orderId: string,
  side: TalkSide,
  upToId: string,
): Promise<void> {
  await tx.query(lockStatement, [orderId]);
  await tx.query(readStatement, [orderId, side, upToId]);
}

/** A customer's orders of which she has not seen everything. */
export const unreadOfUser = (reader: Reader, userId: string) =>
  reader.query(unreadOfUserStatement, [userId]);
export const unreadOfStore = (reader: Reader, storeId: string) =>
  reader.query(unreadOfStoreStatement, [storeId]);

/** What a person wrote, with her account; that she wrote stays in the talk. */
export const eraseMessagesOf = (tx: Tx, userId: string) => tx.query(eraseStatement, [userId]);

import { namesOf, userSubject } from '@ecom/auth';
import { brandId, err, newId, ok, type Result, toWireId } from '@ecom/kernel';
import type { Reader, Tx } from '@ecom/server-kit';
import { type TalkSide, talkPolicy } from '../../domain/order-talk.ts';
import { membersOfStores } from '../../store/checkout-shelf-store.ts';
import {
  insertMessage,
  markRead,
  messagesOfOrder,
  type OrderMessage,
  orderToTalkAbout,
  type TalkOrder,
  unreadOfStore,
  unreadOfUser,
} from '../../store/message-store.ts';
import { orderNames } from '../../store/order-list-store.ts';

/** Who talks: a customer about her own order, or somebody of a store about one of its. */
export type Talker =
  | { readonly side: 'customer'; readonly userId: string }
  | { readonly side: 'store'; readonly userId: string; readonly storeId: string };

export interface SaidMessage extends OrderMessage {
  /** Of the store's own people, told to the store's people alone. */
  readonly authorName: string | null;
}

export interface Talk {
  /** The newest first. */
  readonly items: readonly SaidMessage[];
  readonly nextId: string | null;
  readonly mayWrite: boolean;
}

/** The order that somebody may talk about; null for another's, for none, for one never placed. */
async function orderOf(
  reader: Reader,
  talker: Talker,
  id: string | null,
): Promise<TalkOrder | null> {
  const order = id && (await orderToTalkAbout(reader, id, talkPolicy.openDays));
  if (!order || order.placedAt === null) return null;
  const isTheirs =
    talker.side === 'customer' ? order.userId === talker.userId : order.storeId === talker.storeId;
  return isTheirs ? order : null;
}

/** What was said of an order, a page at a time. Null where there is nothing to talk about. */
export async function readTalk(
  reader: Reader,
  talker: Talker,
  orderId: string | null,
  page: { readonly beforeId: string | null; readonly limit: number },
): Promise<Talk | null> {
  const order = await orderOf(reader, talker, orderId);
  if (!order) return null;
  const rows = await messagesOfOrder(reader, order.id, { ...page, limit: page.limit + 1 });
  const items = rows.slice(0, page.limit);
  const nextId = rows.length > page.limit ? (items.at(-1)?.id ?? null) : null;
  return { items: await named(reader, talker.side, items), nextId, mayWrite: order.isOpen };
}

async function named(
  reader: Reader,
  reads: TalkSide,
  messages: readonly OrderMessage[],
): Promise<SaidMessage[]> {
  if (reads === 'customer') return messages.map((one) => ({ ...one, authorName: null }));
  const names = await namesOf(reader, [...new Set(messages.map(({ authorId }) => authorId))]);
  return messages.map((one) => ({ ...one, authorName: names.get(one.authorId) ?? null }));
}

/**
 * Says something about an order. Both sides hear of it: the customer, or everybody of the store but
 * its couriers.
 */
export async function sayMessage(
  tx: Tx,
  talker: Talker,
  orderId: string | null,
  text: string,
): Promise<Result<SaidMessage, 'market.order_unknown' | 'market.talk_closed'>> {
  const order = await orderOf(tx, talker, orderId);
  if (!order) return err('market.order_unknown');
  if (!order.isOpen) return err('market.talk_closed', { facts: { days: talkPolicy.openDays } });
  const { side, userId: authorId } = talker;
  const { id, storeId } = order;
  const said = await insertMessage(tx, {
    ...{ id: newId<'msg'>(), orderId: id, storeId, side, authorId, text },
  });
  // What one answers to has been read.
  await markRead(tx, id, side, said.id);
  await announceMessage(tx, order, side);
  const [message] = await named(tx, side, [said]);
  if (!message) throw new Error('a message without its author');
  return ok(message);
}

async function announceMessage(tx: Tx, order: TalkOrder, side: TalkSide): Promise<void> {
  const [name] = await orderNames(tx, [order.id]);
  if (!name) throw new Error('an order without a name');
  const { number, store } = name;
  const data = { orderId: toWireId('ord', brandId(order.id)), number, store };
  const type = 'market.order_message';
  if (side === 'store') {
    tx.announce({ subject: userSubject(order.userId), type, data });
    return;
  }
  const told = { ...data, storeId: toWireId('sto', brandId(order.storeId)) };
  for (const { userId, role } of await membersOfStores(tx, [order.storeId])) {
    if (role === 'courier') continue;
    tx.announce({ subject: userSubject(userId), type: 'market.order_asked', data: told });
  }
}

/** Somebody has seen all up to a message; an older mark takes nothing back that came since. */
export async function seeMessages(
  tx: Tx,
  talker: Talker,
  orderId: string | null,
  upToId: string,
): Promise<Result<null, 'market.order_unknown'>> {
  const order = await orderOf(tx, talker, orderId);
  if (!order) return err('market.order_unknown');
  await markRead(tx, order.id, talker.side, upToId);
  return ok(null);
}

/** Orders of which somebody has not seen everything yet. */
export const readUnread = (reader: Reader, talker: Talker) =>
  talker.side === 'customer'
    ? unreadOfUser(reader, talker.userId)
    : unreadOfStore(reader, talker.storeId);

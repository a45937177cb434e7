import { err, newId, ok, type Result } from '@ecom/kernel';
import type { Tx } from '@ecom/server-kit';
import { reviewPolicy } from '../../domain/review-rules.ts';
import { findStoreRole } from '../../store/member-store.ts';
import { linesOfOrders, lockOrder } from '../../store/order-store.ts';
import { changeReview, insertReview } from '../../store/review-store.ts';

export interface ReviewWish {
  readonly userId: string;
  /** Null for ids that are none. */
  readonly orderId: string | null;
  readonly lineId: string | null;
  readonly stars: number;
  readonly words: string;
}

export type ReviewRefused =
  | 'market.order_unknown'
  | 'market.line_unknown'
  | 'market.own_store'
  | 'market.not_received'
  | 'market.review_closed';

/**
 * Says how a line was that she received, or says it anew. Locks the order, so that two of her
 * windows at once are one after the other; then ratings, by the triggers of the review.
 */
export async function writeReview(tx: Tx, wish: ReviewWish): Promise<Result<null, ReviewRefused>> {
  const { userId, orderId, lineId, stars, words } = wish;
  const order = orderId && (await lockOrder(tx, orderId));
  if (!order || order.userId !== userId) return err('market.order_unknown');
  const lines = await linesOfOrders(tx, [order.id]);
  const line = lines.find(({ id }) => id === lineId);
  if (!line) return err('market.line_unknown');
  if (await findStoreRole(tx, order.storeId, userId)) return err('market.own_store');
  const handedOver = order.state === 'delivered' || order.state === 'completed';
  if (!handedOver || line.refused) return err('market.not_received');
  const review = { userId, lineId: line.id, stars, words };
  if (await insertReview(tx, { id: newId(), ...review })) return ok(null);
  const changed = await changeReview(tx, reviewPolicy.changeableDays, review);
  return changed ? ok(null) : err('market.review_closed');
}

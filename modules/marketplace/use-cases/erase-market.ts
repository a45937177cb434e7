import { nextState } from '@ecom/kernel';
import type { Tx } from '@ecom/server-kit';
import { storeMachine } from '../domain/store-state.ts';
import { forgetPlaces } from '../store/checkout-store.ts';
import { dropFollowsOf } from '../store/follow-store.ts';
import { dropMember, membershipsOf } from '../store/member-store.ts';
import { lockStore } from '../store/merchant-store-store.ts';
import { eraseMessagesOf } from '../store/message-store.ts';
import { dropReportsOf } from '../store/review-report-store.ts';
import { dropReviewsOf } from '../store/review-store.ts';
import { moveStore } from '../store/store-move-store.ts';
import { deletePapersLater } from './merchant/keep-paper.ts';
import { forgetReturns } from './returns/show-evidence.ts';
import { forgetReviewPictures } from './reviews/show-review.ts';

/**
 * Forgets what this module knows of a person, with her account. A store that she owns ends with
 * her, unless she has handed it over before. Locks her stores in id order.
 */
export async function eraseMarket(tx: Tx, userId: string): Promise<void> {
  await dropFollowsOf(tx, userId);
  await dropReportsOf(tx, userId);
  await forgetPlaces(tx, userId);
  await eraseMessagesOf(tx, userId);
  await forgetReturns(tx, userId);
  for (const { storeId } of await membershipsOf(tx, userId)) {
    const store = await lockStore(tx, storeId);
    const member = await dropMember(tx, storeId, userId);
    if (!store || member[0]?.role !== 'owner') continue;
    const to = nextState(storeMachine, store.state, 'close', 'system');
    if (!to) continue;
    const { state: from } = store;
    await moveStore(tx, { storeId, from, event: 'close', to, movedBy: 'system' });
    await deletePapersLater(tx, storeId);
  }
  // Last: what they counted in is locked after stores.
  await forgetReviewPictures(tx, userId);
  await dropReviewsOf(tx, userId);
}

import { err, ok, type Result } from '@ecom/kernel';
import type { Reader, Tx } from '@ecom/server-kit';
import {
  countFollowed,
  dropFollow,
  type FollowedStore,
  followedStores,
  insertFollow,
  openStoreBySlug,
} from '../store/follow-store.ts';

export type { FollowedStore } from '../store/follow-store.ts';

const followedMax = 500;

/** Follows a store that everybody can see; twice is once. */
export async function followStore(
  tx: Tx,
  userId: string,
  slug: string,
): Promise<Result<null, 'market.store_unknown' | 'market.too_many_followed'>> {
  const storeId = await openStoreBySlug(tx, slug);
  if (!storeId) return err('market.store_unknown');
  // A bound, not a count that anybody sees: two at once may pass it by one.
  if ((await countFollowed(tx, userId)) >= followedMax) {
    return err('market.too_many_followed', { facts: { max: followedMax } });
  }
  await insertFollow(tx, userId, storeId);
  return ok(null);
}

/** Not following is the same, whether she did or not. */
export async function unfollowStore(tx: Tx, userId: string, slug: string): Promise<Result<null>> {
  await dropFollow(tx, userId, slug);
  return ok(null);
}

/** The newest first. */
export const readFollowed = (
  reader: Reader,
  userId: string,
  page: { afterId: string | null; limit: number },
): Promise<FollowedStore[]> => followedStores(reader, userId, page);

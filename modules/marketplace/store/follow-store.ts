import { type Reader, statement, type Tx } from '@ecom/server-kit';

/** A store that somebody follows, while it is open to the public. */
export interface FollowedStore {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly quartier: string;
  readonly openNow: boolean;
  readonly isDemo: boolean;
  readonly followedAt: Date;
}

const followStatement = statement(
  'market.follow_store',
  `INSERT INTO market.follow (user_id, store_id) VALUES ($1, $2) ON CONFLICT DO NOTHING`,
);
const unfollowStatement = statement(
  'market.unfollow_store',
  `DELETE FROM market.follow f USING market.store s
   WHERE f.user_id = $1 AND s.slug = $2 AND f.store_id = s.id`,
);
const forgetStatement = statement(
  'market.forget_follows',
  'DELETE FROM market.follow WHERE user_id = $1',
);
const countStatement = statement<{ followed: number }>(
  'market.count_followed',
  'SELECT count(*)::int AS followed FROM market.follow WHERE user_id = $1',
);
const openStatement = statement<{ id: string }>(
  'market.open_store_by_slug',
  `SELECT id FROM market.store WHERE slug = $1 AND state = 'open'`,
);
const followedStatement = statement<FollowedStore>(
  'market.followed_stores',
  `SELECT s.id, s.slug, s.name, s.quartier, market.is_open(s.id, app.now()) AS "openNow",
     s.is_demo AS "isDemo", f.followed_at AS "followedAt"
   FROM market.follow f JOIN market.store s ON s.id = f.store_id AND s.state = 'open'
   WHERE f.user_id = $1 AND ($2::uuid IS NULL OR (f.followed_at, f.store_id) <
     (SELECT a.followed_at, a.store_id FROM market.follow a WHERE a.user_id = $1
        AND a.store_id = $2))
   ORDER BY f.followed_at DESC, f.store_id DESC LIMIT $3`,
);

/** The id of a store that everybody can see; null for none. */
export async function openStoreBySlug(reader: Reader, slug: string): Promise<string | null> {
  const [row] = await reader.query(openStatement, [slug]);
  return row?.id ?? null;
}

export async function countFollowed(reader: Reader, userId: string): Promise<number> {
  const [row] = await reader.query(countStatement, [userId]);
  return row?.followed ?? 0;
}

/** Twice is once. */
export const insertFollow = (tx: Tx, userId: string, storeId: string) =>
  tx.query(followStatement, [userId, storeId]);

/** Of a store that is closed to the public by now, too. */
export const dropFollow = (tx: Tx, userId: string, slug: string) =>
  tx.query(unfollowStatement, [userId, slug]);

export const dropFollowsOf = (tx: Tx, userId: string) => tx.query(forgetStatement, [userId]);

/** The newest first, after the store `afterId`. */
export const followedStores = (
  reader: Reader,
  userId: string,
  page: { afterId: string | null; limit: number },
): Promise<FollowedStore[]> => reader.query(followedStatement, [userId, page.afterId, page.limit]);

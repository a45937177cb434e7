import { type Reader, statement, type Tx } from '@ecom/server-kit';
import type { Rating } from '../domain/review-rules.ts';

/** What somebody said of a line that she received. */
export interface Review {
  readonly id: string;
  readonly lineId: string;
  readonly orderId: string;
  readonly storeId: string;
  readonly productId: string;
  readonly userId: string;
  readonly title: string;
  readonly stars: number;
  readonly words: string;
  readonly hiddenAt: Date | null;
  readonly hiddenReason: string | null;
  readonly reply: string | null;
  readonly repliedAt: Date | null;
  readonly createdAt: Date;
  readonly changedAt: Date | null;
  readonly changeableUntil: Date;
  readonly changeable: boolean;
  /** In the order in which they are shown. */
  readonly pictureIds: readonly string[];
}

interface Page {
  readonly afterId: string | null;
  readonly limit: number;
}

/** `$1` is for how many days a review may be changed. */
export const reviewColumns = `r.id, r.line_id AS "lineId", r.order_id AS "orderId",
  r.store_id AS "storeId", r.product_id AS "productId", r.user_id AS "userId", l.title, r.stars,
  r.words, r.hidden_at AS "hiddenAt", r.hidden_reason AS "hiddenReason", r.reply,
  r.replied_at AS "repliedAt", r.created_at AS "createdAt", r.changed_at AS "changedAt",
  r.created_at + $1 * interval '1 day' AS "changeableUntil",
  app.now() < r.created_at + $1 * interval '1 day' AS changeable,
  ARRAY(SELECT p.id FROM market.review_picture p WHERE p.review_id = r.id ORDER BY p.slot)
    AS "pictureIds"`;
const from = 'market.review r JOIN market.order_line l ON l.id = r.line_id';

const ofProductStatement = statement<Review>(
  'market.reviews_of_product',
  `SELECT ${reviewColumns} FROM ${from}
   WHERE r.product_id = $2 AND r.hidden_at IS NULL AND ($3::uuid IS NULL OR r.id < $3)
   ORDER BY r.id DESC LIMIT $4`,
);
const ofStoreStatement = statement<Review>(
  'market.reviews_of_store',
  `SELECT ${reviewColumns} FROM ${from}
   WHERE r.store_id = $2 AND r.hidden_at IS NULL AND ($3::uuid IS NULL OR r.id < $3)
   ORDER BY r.id DESC LIMIT $4`,
);
const ofOrderStatement = statement<Review>(
  'market.reviews_of_order',
  `SELECT ${reviewColumns} FROM ${from} WHERE r.order_id = $2 ORDER BY r.line_id LIMIT 60`,
);
const readStatement = statement<Review>(
  'market.read_review',
  `SELECT ${reviewColumns} FROM ${from} WHERE r.id = $2`,
);
const lockStatement = statement<{ id: string }>(
  'market.lock_review',
  'SELECT id FROM market.review WHERE id = $1 FOR NO KEY UPDATE',
);
const insertStatement = statement<{ id: string }>(
  'market.insert_review',
  `INSERT INTO market.review (id, line_id, order_id, store_id, product_id, user_id, stars, words)
   SELECT $1, l.id, l.order_id, l.store_id, l.product_id, $2, $4, $5
   FROM market.order_line l WHERE l.id = $3
   ON CONFLICT ON CONSTRAINT review_one_per_line DO NOTHING RETURNING id`,
);
const changeStatement = statement<{ id: string }>(
  'market.change_review',
  `UPDATE market.review SET stars = $4, words = $5, changed_at = app.now()
   WHERE line_id = $2 AND user_id = $3 AND app.now() < created_at + $1 * interval '1 day'
   RETURNING id`,
);
const replyStatement = statement<{ id: string }>(
  'market.reply_to_review',
  `UPDATE market.review SET reply = $3, replied_by = $4, replied_at = app.now()
   WHERE id = $1 AND store_id = $2 AND hidden_at IS NULL RETURNING id`,
);
const forgetStatement = statement(
  'market.forget_reviews',
  'DELETE FROM market.review WHERE user_id = $1',
);
const productRatingStatement = statement<Rating>(
  'market.rating_of_product',
  'SELECT reviews, stars FROM market.product_rating WHERE product_id = $1',
);
const storeRatingStatement = statement<Rating>(
  'market.rating_of_store',
  'SELECT reviews, stars FROM market.store_rating WHERE store_id = $1',
);
const storeOfProductStatement = statement<{ storeId: string }>(
  'market.open_store_of_product',
  `SELECT p.store_id AS "storeId" FROM market.product p
     JOIN market.store s ON s.id = p.store_id AND s.state = 'open'
   WHERE p.id = $1 AND p.state = 'active'`,
);

/** What everybody sees of a product’s reviews, the newest first. */
export const reviewsOfProduct = (
  reader: Reader,
  days: number,
  productId: string,
  { afterId, limit }: Page,
): Promise<Review[]> => reader.query(ofProductStatement, [days, productId, afterId, limit]);

/** The same of all that a store sells. */
export const reviewsOfStore = (
  reader: Reader,
  days: number,
  storeId: string,
  { afterId, limit }: Page,
): Promise<Review[]> => reader.query(ofStoreStatement, [days, storeId, afterId, limit]);

/** Hidden ones with the others: they are shown to their author alone. */
export const reviewsOfOrder = (reader: Reader, days: number, orderId: string): Promise<Review[]> =>
  reader.query(ofOrderStatement, [days, orderId]);

export async function readReview(reader: Reader, days: number, id: string): Promise<Review | null> {
  const [row] = await reader.query(readStatement, [days, id]);
  return row ?? null;
}

/** Locks a review, before the ratings that it counts in; false for none. */
export const lockReview = async (tx: Tx, id: string): Promise<boolean> =>
  (await tx.query(lockStatement, [id])).length > 0;

export interface NewReview {
  readonly id: string;
  readonly userId: string;
  readonly lineId: string;
  readonly stars: number;
  readonly words: string;
}

/** False where the line has its review already, also one that commits meanwhile. */
export async function insertReview(tx: Tx, review: NewReview): Promise<boolean> {
  const { id, userId, lineId, stars, words } = review;
  const rows = await tx.query(insertStatement, [id, userId, lineId, stars, words]);
  return rows.length > 0;
}

/** False where it is too late by the database’s clock. */
export async function changeReview(
  tx: Tx,
  days: number,
  { userId, lineId, stars, words }: Omit<NewReview, 'id'>,
): Promise<boolean> {
  const rows = await tx.query(changeStatement, [days, lineId, userId, stars, words]);
  return rows.length > 0;
}

/** False where the store has no such review that can be seen. */
export async function writeReply(
  tx: Tx,
  reply: { reviewId: string; storeId: string; words: string; userId: string },
): Promise<boolean> {
  const { reviewId, storeId, words, userId } = reply;
  return (await tx.query(replyStatement, [reviewId, storeId, words, userId])).length > 0;
}

export const dropReviewsOf = (tx: Tx, userId: string) => tx.query(forgetStatement, [userId]);

const none: Rating = { reviews: 0, stars: 0 };

export const ratingOfProduct = async (reader: Reader, productId: string): Promise<Rating> =>
  (await reader.query(productRatingStatement, [productId]))[0] ?? none;

export const ratingOfStore = async (reader: Reader, storeId: string): Promise<Rating> =>
  (await reader.query(storeRatingStatement, [storeId]))[0] ?? none;

/** Whose shelf a product stands on; null for one that nobody sees. */
export async function openStoreOfProduct(
  reader: Reader,
  productId: string,
): Promise<string | null> {
  const [row] = await reader.query(storeOfProductStatement, [productId]);
  return row?.storeId ?? null;
}

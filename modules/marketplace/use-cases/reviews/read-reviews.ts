import { namesOf } from '@ecom/auth';
import type { Reader } from '@ecom/server-kit';
import type { OrderLine } from '../../domain/order-facts.ts';
import { firstNameOf, type Rating, reviewPolicy } from '../../domain/review-rules.ts';
import { openStoreBySlug } from '../../store/follow-store.ts';
import { orderWithStore } from '../../store/order-list-store.ts';
import { linesOfOrders } from '../../store/order-store.ts';
import {
  openStoreOfProduct,
  type Review,
  ratingOfProduct,
  ratingOfStore,
  reviewsOfOrder,
  reviewsOfProduct,
  reviewsOfStore,
} from '../../store/review-store.ts';

interface Page {
  readonly afterId: string | null;
  readonly limit: number;
}

/** A review with the first name of who wrote it; null where her account is closed. */
export type SignedReview = Review & { readonly author: string | null };

export interface ReviewPage {
  /** Of what was asked for. */
  readonly rating: Rating;
  readonly storeRating: Rating;
  readonly reviews: readonly SignedReview[];
  readonly hasMore: boolean;
}

const { changeableDays } = reviewPolicy;

/** Writes first names to reviews, one question for all of them. */
export async function signReviews<One extends Review>(
  reader: Reader,
  rows: readonly One[],
): Promise<(One & { author: string | null })[]> {
  const names = await namesOf(reader, [...new Set(rows.map(({ userId }) => userId))]);
  return rows.map((row) => ({ ...row, author: firstNameOf(names.get(row.userId)) }));
}

const cut = async (reader: Reader, rows: readonly Review[], limit: number) => ({
  reviews: await signReviews(reader, rows.slice(0, limit)),
  hasMore: rows.length > limit,
});

/** What customers said of a product; null for one that nobody sees. */
export async function readProductReviews(
  reader: Reader,
  productId: string | null,
  { afterId, limit }: Page,
): Promise<ReviewPage | null> {
  const storeId = productId && (await openStoreOfProduct(reader, productId));
  if (!productId || !storeId) return null;
  const page = { afterId, limit: limit + 1 };
  const [rows, rating, storeRating] = await Promise.all([
    reviewsOfProduct(reader, changeableDays, productId, page),
    ratingOfProduct(reader, productId),
    ratingOfStore(reader, storeId),
  ]);
  return { rating, storeRating, ...(await cut(reader, rows, limit)) };
}

/** What customers said of all that a store sells; its own people see the same. */
export async function readReviewsOfStore(
  reader: Reader,
  storeId: string,
  { afterId, limit }: Page,
): Promise<ReviewPage> {
  const page = { afterId, limit: limit + 1 };
  const [rows, rating] = await Promise.all([
    reviewsOfStore(reader, changeableDays, storeId, page),
    ratingOfStore(reader, storeId),
  ]);
  return { rating, storeRating: rating, ...(await cut(reader, rows, limit)) };
}

/** As above, of a store that is open to the public; null for another. */
export async function readStoreReviews(
  reader: Reader,
  slug: string,
  page: Page,
): Promise<ReviewPage | null> {
  const storeId = await openStoreBySlug(reader, slug);
  return storeId ? readReviewsOfStore(reader, storeId, page) : null;
}

export interface ReviewableLine {
  readonly line: OrderLine;
  readonly review: Review | null;
  /** Whether she may say something of it now, for the first time or anew. */
  readonly mayReview: boolean;
}

/** The lines of her order and what she said of them; null for another's order and for none. */
export async function readOwnReviews(
  reader: Reader,
  userId: string,
  orderId: string | null,
): Promise<ReviewableLine[] | null> {
  const order = orderId && (await orderWithStore(reader, orderId));
  if (!order || order.userId !== userId) return null;
  const [lines, reviews] = await Promise.all([
    linesOfOrders(reader, [order.id]),
    reviewsOfOrder(reader, changeableDays, order.id),
  ]);
  const handedOver = order.state === 'delivered' || order.state === 'completed';
  return lines.map((line) => {
    const review = reviews.find(({ lineId }) => lineId === line.id) ?? null;
    const mayReview = handedOver && !line.refused && (review?.changeable ?? true);
    return { line, review, mayReview };
  });
}

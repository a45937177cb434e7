import { type Reader, statement, type Tx } from '@ecom/server-kit';

/** A photo beside a review. */
export interface ReviewPicture {
  readonly id: string;
  readonly reviewId: string;
  readonly type: 'image/jpeg' | 'image/png' | 'image/webp';
  readonly sizeBytes: number;
  readonly widthPx: number;
  readonly heightPx: number;
}

const columns = `p.id, p.review_id AS "reviewId", p.type, p.size_bytes AS "sizeBytes",
  p.width_px AS "widthPx", p.height_px AS "heightPx"`;
const readStatement = statement<ReviewPicture>(
  'market.read_review_picture',
  `SELECT ${columns} FROM market.review_picture p WHERE p.id = $1`,
);
const seenStatement = statement<ReviewPicture>(
  'market.seen_review_picture',
  `SELECT ${columns} FROM market.review_picture p JOIN market.review r ON r.id = p.review_id
   WHERE p.id = $1 AND r.hidden_at IS NULL`,
);
const freeStatement = statement<{ slot: number | null }>(
  'market.free_slot_of_review',
  `SELECT min(s)::int AS slot FROM generate_series(1, $2::int) s
   WHERE NOT EXISTS (SELECT FROM market.review_picture p WHERE p.review_id = $1 AND p.slot = s)`,
);
const insertStatement = statement(
  'market.insert_review_picture',
  `INSERT INTO market.review_picture (id, review_id, slot, type, size_bytes, width_px, height_px)
   VALUES ($1, $2, $3, $4, $5, $6, $7)`,
);
const redrawnStatement = statement<{ id: string }>(
  'market.set_review_picture_image',
  `UPDATE market.review_picture SET type = $2, size_bytes = $3, width_px = $4, height_px = $5
   WHERE id = $1 RETURNING id`,
);
const dropStatement = statement<{ id: string }>(
  'market.drop_review_picture',
  'DELETE FROM market.review_picture WHERE id = $1 AND review_id = $2 RETURNING id',
);
const ofUserStatement = statement<{ id: string }>(
  'market.review_pictures_of_user',
  `SELECT p.id FROM market.review_picture p JOIN market.review r ON r.id = p.review_id
   WHERE r.user_id = $1 ORDER BY p.id LIMIT 10000`,
);

export async function readReviewPicture(reader: Reader, id: string): Promise<ReviewPicture | null> {
  const [row] = await reader.query(readStatement, [id]);
  return row ?? null;
}

/** Null where its review is hidden. */
export async function seenReviewPicture(reader: Reader, id: string): Promise<ReviewPicture | null> {
  const [row] = await reader.query(seenStatement, [id]);
  return row ?? null;
}

/** False where there are as many as there may be. Under the review's lock. */
export async function insertReviewPicture(
  tx: Tx,
  one: ReviewPicture,
  most: number,
): Promise<boolean> {
  const [free] = await tx.query(freeStatement, [one.reviewId, most]);
  if (!free?.slot) return false;
  const { id, reviewId, type, sizeBytes, widthPx, heightPx } = one;
  await tx.query(insertStatement, [id, reviewId, free.slot, type, sizeBytes, widthPx, heightPx]);
  return true;
}

/** After the image was drawn again. False when its row is gone. */
export async function setReviewPictureImage(
  reader: Reader,
  image: Omit<ReviewPicture, 'reviewId'>,
): Promise<boolean> {
  const { id, type, sizeBytes, widthPx, heightPx } = image;
  const values = [id, type, sizeBytes, widthPx, heightPx];
  return (await reader.query(redrawnStatement, values)).length > 0;
}

/** False where it was gone already; the file must go with it. */
export const dropReviewPicture = async (tx: Tx, reviewId: string, id: string): Promise<boolean> =>
  (await tx.query(dropStatement, [id, reviewId])).length > 0;

export const reviewPicturesOf = (reader: Reader, userId: string) =>
  reader.query(ofUserStatement, [userId]);

import { type Reader, statement, type Tx } from '@ecom/server-kit';
import type { PictureFailure } from '../domain/picture-rules.ts';

/** A picture as its store sees it. */
export interface OwnPictureRow {
  readonly id: string;
  readonly state: 'processing' | 'ready' | 'failed';
  /** Null until it is drawn. */
  readonly thumbhash: string | null;
  /** Why it could not be drawn; null where it was. */
  readonly failure: PictureFailure | null;
  readonly widthPx: number;
  readonly heightPx: number;
}

/** What is known of a picture once it is drawn. */
export interface DrawnFacts {
  readonly thumbhash: string;
  readonly widthPx: number;
  readonly heightPx: number;
}

const ofProductStatement = statement<OwnPictureRow>(
  'market.list_own_pictures',
  `SELECT id, state, thumbhash, failure, width_px AS "widthPx", height_px AS "heightPx"
   FROM market.picture WHERE store_id = $1 AND product_id = $2 ORDER BY position, id LIMIT 20`,
);
const insertStatement = statement(
  'market.insert_picture',
  `INSERT INTO market.picture (id, product_id, store_id, position, width_px, height_px, state)
   VALUES ($1, $2, $3, (SELECT coalesce(max(position), 0) + 1 FROM market.picture
     WHERE product_id = $2), $4, $5, 'processing')`,
);
const insertCopiesStatement = statement(
  'market.insert_picture_copies',
  `INSERT INTO market.picture (id, product_id, store_id, position, width_px, height_px, state)
   SELECT c.to_id, $1, $2, p.position, p.width_px, p.height_px, 'processing'
   FROM unnest($3::uuid[], $4::uuid[]) c (from_id, to_id)
   JOIN market.picture p ON p.id = c.from_id AND p.store_id = $2`,
);
const drawnOfStatement = statement<DrawnFacts>(
  'market.find_drawn_picture',
  `SELECT thumbhash, width_px AS "widthPx", height_px AS "heightPx" FROM market.picture
   WHERE id = $1 AND state = 'ready'`,
);
const orderStatement = statement(
  'market.order_pictures',
  `UPDATE market.picture p SET position = o.nth
   FROM unnest($3::uuid[]) WITH ORDINALITY o (id, nth)
   WHERE p.id = o.id AND p.store_id = $1 AND p.product_id = $2`,
);
const deleteStatement = statement(
  'market.delete_picture',
  'DELETE FROM market.picture WHERE id = $1',
);
const drawnStatement = statement<{ id: string }>(
  'market.picture_drawn',
  `UPDATE market.picture SET state = 'ready', failure = NULL, thumbhash = $2, width_px = $3,
     height_px = $4
   WHERE id = $1 RETURNING id`,
);
const failedStatement = statement(
  'market.picture_failed',
  `UPDATE market.picture SET state = 'failed', failure = $2
   WHERE id = $1 AND state = 'processing'`,
);
const stuckStatement = statement(
  'market.fail_stuck_pictures',
  `UPDATE market.picture SET state = 'failed', failure = 'took_too_long'
   WHERE state = 'processing' AND added_at < app.now() - interval '1 hour'`,
);
const lockProductStatement = statement<{ id: string }>(
  'market.lock_product_of_picture',
  `SELECT p.id FROM market.product p
   WHERE p.id = (SELECT i.product_id FROM market.picture i WHERE i.id = $1) FOR NO KEY UPDATE`,
);
const existsStatement = statement<{ id: string }>(
  'market.find_picture',
  'SELECT id FROM market.picture WHERE id = $1',
);

/** In the order in which they are shown, those that wait or failed among them. */
export const ownPictures = (
  reader: Reader,
  storeId: string,
  productId: string,
): Promise<OwnPictureRow[]> => reader.query(ofProductStatement, [storeId, productId]);

/** Behind the others, waiting to be drawn. Under the product's lock. */
export const insertPicture = (
  tx: Tx,
  picture: { id: string; productId: string; storeId: string; widthPx: number; heightPx: number },
) => {
  const { id, productId, storeId, widthPx, heightPx } = picture;
  return tx.query(insertStatement, [id, productId, storeId, widthPx, heightPx]);
};

/** Like other pictures of the store, waiting until their files are copied. */
export async function insertCopies(
  tx: Tx,
  { storeId, productId }: { storeId: string; productId: string },
  copies: readonly { readonly from: string; readonly to: string }[],
): Promise<void> {
  if (copies.length === 0) return;
  const ids = [copies.map(({ from }) => from), copies.map(({ to }) => to)];
  await tx.query(insertCopiesStatement, [productId, storeId, ...ids]);
}

/** Null for one that is not drawn, or is no more. */
export async function drawnPicture(reader: Reader, id: string): Promise<DrawnFacts | null> {
  const [row] = await reader.query(drawnOfStatement, [id]);
  return row ?? null;
}

/** `ids` are all of the product's. Under its lock. */
export const orderPictures = (
  tx: Tx,
  { storeId, productId }: { storeId: string; productId: string },
  ids: readonly string[],
) => tx.query(orderStatement, [storeId, productId, ids]);

export const deletePicture = (tx: Tx, id: string) => tx.query(deleteStatement, [id]);

/** Shown from now on; false when it was removed meanwhile. Locks its product, as lists tell it. */
export async function pictureDrawn(
  tx: Tx,
  picture: DrawnFacts & { readonly id: string },
): Promise<boolean> {
  const { id, thumbhash, widthPx, heightPx } = picture;
  await tx.query(lockProductStatement, [id]);
  return (await tx.query(drawnStatement, [id, thumbhash, widthPx, heightPx])).length > 0;
}

export const pictureFailed = (reader: Reader, id: string, why: PictureFailure) =>
  reader.query(failedStatement, [id, why]);

/** Gives up on pictures that nobody drew within an hour. */
export const failStuckPictures = (reader: Reader) => reader.query(stuckStatement, []);

/** Whether it is still a product's. */
export const isPictureKept = async (reader: Reader, id: string): Promise<boolean> =>
  (await reader.query(existsStatement, [id])).length > 0;

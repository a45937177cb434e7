import { type Reader, statement, type Tx } from '@ecom/server-kit';
import type { PictureSide } from '../domain/return-rules.ts';

/** A photo that one side shows of a return. */
export interface ReturnPicture {
  readonly id: string;
  readonly returnId: string;
  readonly side: PictureSide;
  readonly type: 'image/jpeg' | 'image/png' | 'image/webp';
  readonly sizeBytes: number;
  readonly widthPx: number;
  readonly heightPx: number;
}

const columns = `id, return_id AS "returnId", side, type, size_bytes AS "sizeBytes",
  width_px AS "widthPx", height_px AS "heightPx"`;
const listStatement = statement<ReturnPicture>(
  'market.pictures_of_returns',
  `SELECT ${columns} FROM market.return_picture WHERE return_id = ANY ($1)
   ORDER BY return_id, side, slot LIMIT 600`,
);
const readStatement = statement<ReturnPicture>(
  'market.read_return_picture',
  `SELECT ${columns} FROM market.return_picture WHERE id = $1`,
);
const insertStatement = statement(
  'market.insert_return_picture',
  `INSERT INTO market.return_picture (id, return_id, side, slot, type, size_bytes, width_px,
     height_px, uploaded_by)
   SELECT $1, $2, $3, count(*) + 1, $4, $5, $6, $7, $8 FROM market.return_picture
   WHERE return_id = $2 AND side = $3`,
);
const redrawnStatement = statement<{ id: string }>(
  'market.set_return_picture_image',
  `UPDATE market.return_picture SET type = $2, size_bytes = $3, width_px = $4, height_px = $5
   WHERE id = $1 RETURNING id`,
);
const dropStatement = statement<{ id: string }>(
  'market.drop_return_pictures',
  `DELETE FROM market.return_picture WHERE return_id = ANY ($1) AND side = 'customer'
   RETURNING id`,
);

/** Each side's in the order in which they were shown. */
export const picturesOfReturns = (
  reader: Reader,
  ids: readonly string[],
): Promise<ReturnPicture[]> => reader.query(listStatement, [ids]);

export async function readReturnPicture(reader: Reader, id: string): Promise<ReturnPicture | null> {
  const [row] = await reader.query(readStatement, [id]);
  return row ?? null;
}

/** Under the return's lock, which counts them: `return_picture_five_a_side`. */
export const insertReturnPicture = (tx: Tx, one: ReturnPicture & { uploadedBy: string }) =>
  tx.query(insertStatement, [
    ...[one.id, one.returnId, one.side, one.type],
    ...[one.sizeBytes, one.widthPx, one.heightPx, one.uploadedBy],
  ]);

/** After the image was drawn again. False when its row is gone. */
export async function setReturnPictureImage(
  reader: Reader,
  image: Pick<ReturnPicture, 'id' | 'type' | 'sizeBytes' | 'widthPx' | 'heightPx'>,
): Promise<boolean> {
  const { id, type, sizeBytes, widthPx, heightPx } = image;
  const values = [id, type, sizeBytes, widthPx, heightPx];
  return (await reader.query(redrawnStatement, values)).length > 0;
}

/** Forgets what a customer showed; the files must go. */
export const dropCustomerPictures = (tx: Tx, returnIds: readonly string[]) =>
  tx.query(dropStatement, [returnIds]);

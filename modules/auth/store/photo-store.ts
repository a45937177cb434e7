import { type Reader, statement, type Tx } from '@ecom/server-kit';

type PhotoType = 'image/jpeg' | 'image/png' | 'image/webp';

const typeStatement = statement<{ type: PhotoType }>(
  'auth.read_photo_type',
  'SELECT photo_type AS type FROM identity.app_user WHERE photo_id = $1',
);
const setTypeStatement = statement<{ id: string }>(
  'auth.set_photo_type',
  'UPDATE identity.app_user SET photo_type = $2 WHERE photo_id = $1 RETURNING id',
);
const changeStatement = statement(
  'auth.change_photo',
  'UPDATE identity.app_user SET photo_id = $2, photo_type = $3 WHERE id = $1',
);

/** Null for a photo that nobody shows any more. */
export async function photoType(reader: Reader, photoId: string): Promise<PhotoType | null> {
  const [row] = await reader.query(typeStatement, [photoId]);
  return row?.type ?? null;
}

/** False when nobody shows it any more. */
export async function setPhotoType(
  reader: Reader,
  photoId: string,
  type: PhotoType,
): Promise<boolean> {
  return (await reader.query(setTypeStatement, [photoId, type])).length > 0;
}

/** Null takes the photo away. */
export const changePhoto = (
  tx: Tx,
  userId: string,
  photo: { id: string; type: PhotoType } | null,
) => tx.query(changeStatement, [userId, photo?.id ?? null, photo?.type ?? null]);

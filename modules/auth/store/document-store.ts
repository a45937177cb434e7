import type { Id } from '@ecom/kernel';
import { type Reader, statement, type Tx } from '@ecom/server-kit';
import type { DocumentSide } from '../domain/identity-review.ts';

export interface StoredDocument {
  readonly id: Id<'doc'>;
  readonly reviewId: Id<'idr'>;
  readonly side: DocumentSide;
  readonly type: 'image/jpeg' | 'image/png' | 'image/webp';
  readonly sizeBytes: number;
  readonly widthPx: number;
  readonly heightPx: number;
  readonly uploadedAt: Date;
}

const documentColumns = `id, review_id AS "reviewId", side, type, size_bytes AS "sizeBytes",
  width_px AS "widthPx", height_px AS "heightPx", uploaded_at AS "uploadedAt"`;
const documentsStatement = statement<StoredDocument>(
  'auth.documents_of_review',
  `SELECT ${documentColumns} FROM identity.identity_document WHERE review_id = $1 ORDER BY side`,
);
const documentStatement = statement<StoredDocument>(
  'auth.find_document',
  `SELECT ${documentColumns} FROM identity.identity_document WHERE id = $1`,
);
const dropDocument = statement<{ id: string }>(
  'auth.drop_document',
  'DELETE FROM identity.identity_document WHERE review_id = $1 AND side = $2 RETURNING id',
);
const insertDocument = statement(
  'auth.insert_document',
  `INSERT INTO identity.identity_document
     (id, review_id, side, type, size_bytes, width_px, height_px)
   VALUES ($1, $2, $3, $4, $5, $6, $7)`,
);
const dropOfUser = statement<{ id: string }>(
  'auth.drop_documents_of_user',
  `DELETE FROM identity.identity_document d USING identity.identity_review r
   WHERE r.id = d.review_id AND r.user_id = $1 AND (r.state <> 'approved' OR $2)
   RETURNING d.id`,
);
const setImageStatement = statement<{ id: string }>(
  'auth.set_document_image',
  `UPDATE identity.identity_document SET type = $2, size_bytes = $3, width_px = $4, height_px = $5
   WHERE id = $1 RETURNING id`,
);
const stalePapers = statement<{ id: string }>(
  'auth.drop_stale_documents',
  `DELETE FROM identity.identity_document d USING identity.identity_review r
   WHERE r.id = d.review_id AND r.state IN ('refused', 'withdrawn')
     AND coalesce(r.decided_at, r.submitted_at, r.created_at)
       < app.now() - $1 * interval '1 day'
   RETURNING d.id`,
);

/** The photos of a review, one a side. */
export const documentsOf = (reader: Reader, reviewId: string) =>
  reader.query(documentsStatement, [reviewId]);

export async function findDocument(reader: Reader, id: string): Promise<StoredDocument | null> {
  const [row] = await reader.query(documentStatement, [id]);
  return row ?? null;
}

/** Puts a photo in its place; the id of the one that it replaces, whose file must go. */
export async function putDocument(
  tx: Tx,
  document: Omit<StoredDocument, 'uploadedAt'>,
): Promise<string | null> {
  const { id, reviewId, side, type, sizeBytes, widthPx, heightPx } = document;
  const [replaced] = await tx.query(dropDocument, [reviewId, side]);
  await tx.query(insertDocument, [id, reviewId, side, type, sizeBytes, widthPx, heightPx]);
  return replaced?.id ?? null;
}

/** Forgets the photos of reviews that led nowhere; their files must go. */
export const dropStaleDocuments = (tx: Tx, days: number) => tx.query(stalePapers, [days]);

/** After the image was drawn again. False when its row is gone. */
export async function setDocumentImage(
  reader: Reader,
  image: Pick<StoredDocument, 'type' | 'sizeBytes' | 'widthPx' | 'heightPx'> & { id: string },
): Promise<boolean> {
  const { id, type, sizeBytes, widthPx, heightPx } = image;
  const row = [id, type, sizeBytes, widthPx, heightPx];
  return (await reader.query(setImageStatement, row)).length > 0;
}

const dropOfReview = statement<{ id: string }>(
  'auth.drop_documents_of_review',
  'DELETE FROM identity.identity_document WHERE review_id = $1 RETURNING id',
);

/** Forgets the photos of one review; their files must go. */
export const dropPapers = (tx: Tx, reviewId: string) => tx.query(dropOfReview, [reviewId]);

/** Forgets a person's photos of papers; their files must go. */
export const dropDocumentsOf = (tx: Tx, userId: string, which: { approvedToo: boolean }) =>
  tx.query(dropOfUser, [userId, which.approvedToo]);

import { newId } from '@ecom/kernel';
import { type Reader, statement, type Tx } from '@ecom/server-kit';
import type { PaperKind } from '../domain/store-rules.ts';

/** A photo that proves an application. */
export interface StorePaper {
  readonly id: string;
  readonly storeId: string;
  readonly kind: PaperKind;
  readonly type: 'image/jpeg' | 'image/png' | 'image/webp';
  readonly sizeBytes: number;
  readonly widthPx: number;
  readonly heightPx: number;
  readonly uploadedAt: Date;
}

const columns = `p.id, p.store_id AS "storeId", p.kind, p.type, p.size_bytes AS "sizeBytes",
  p.width_px AS "widthPx", p.height_px AS "heightPx", p.uploaded_at AS "uploadedAt"`;
const papersStatement = statement<StorePaper>(
  'market.papers_of_store',
  `SELECT ${columns} FROM market.store_paper p WHERE p.store_id = $1 ORDER BY p.kind LIMIT 10`,
);
const paperStatement = statement<StorePaper>(
  'market.find_store_paper',
  `SELECT ${columns} FROM market.store_paper p WHERE p.id = $1`,
);
const visibleStatement = statement<StorePaper>(
  'market.find_visible_store_paper',
  `SELECT ${columns} FROM market.store_paper p JOIN market.store s ON s.id = p.store_id
   WHERE p.id = $1 AND s.state NOT IN ('draft', 'closed')`,
);
const dropStatement = statement<{ id: string }>(
  'market.drop_store_paper',
  'DELETE FROM market.store_paper WHERE store_id = $1 AND kind = $2 RETURNING id',
);
const dropAllStatement = statement<{ id: string }>(
  'market.drop_store_papers',
  'DELETE FROM market.store_paper WHERE store_id = $1 RETURNING id',
);
const dropStaleStatement = statement<{ id: string }>(
  'market.drop_stale_papers',
  `DELETE FROM market.store_paper p USING market.store s
   WHERE s.id = p.store_id AND s.state IN ('draft', 'refused')
     AND greatest(p.uploaded_at, s.decided_at) < app.now() - $1 * interval '1 day'
   RETURNING p.id`,
);
const insertStatement = statement(
  'market.insert_store_paper',
  `INSERT INTO market.store_paper (id, store_id, kind, type, size_bytes, width_px, height_px)
   VALUES ($1, $2, $3, $4, $5, $6, $7)`,
);
const redrawnStatement = statement<{ id: string }>(
  'market.set_store_paper_image',
  `UPDATE market.store_paper SET type = $2, size_bytes = $3, width_px = $4, height_px = $5
   WHERE id = $1 RETURNING id`,
);
const accessStatement = statement(
  'market.insert_paper_access',
  `INSERT INTO market.store_paper_access (id, paper_id, user_id, act, request_id)
   VALUES ($1, $2, $3, $4, $5)`,
);
const clockStatement = statement<{ nowMs: number }>(
  'market.read_clock',
  `SELECT floor(extract(epoch FROM app.now()) * 1000)::float8 AS "nowMs"`,
);

/** The photos of a store's papers, one a kind. */
export const papersOfStore = (reader: Reader, storeId: string): Promise<StorePaper[]> =>
  reader.query(papersStatement, [storeId]);

export async function findPaper(reader: Reader, id: string): Promise<StorePaper | null> {
  const [row] = await reader.query(paperStatement, [id]);
  return row ?? null;
}

/** Null for none and for those of a draft, which are nobody's to see yet. */
export async function visiblePaper(reader: Reader, id: string): Promise<StorePaper | null> {
  const [row] = await reader.query(visibleStatement, [id]);
  return row ?? null;
}

/** Puts a photo in its place; the id of the one that it replaces, whose file must go. */
export async function putPaper(
  tx: Tx,
  paper: Omit<StorePaper, 'uploadedAt'>,
): Promise<string | null> {
  const { id, storeId, kind, type, sizeBytes, widthPx, heightPx } = paper;
  const [replaced] = await tx.query(dropStatement, [storeId, kind]);
  await tx.query(insertStatement, [id, storeId, kind, type, sizeBytes, widthPx, heightPx]);
  return replaced?.id ?? null;
}

/** Forgets the photos of a store; their files must go. */
export const dropPapers = (tx: Tx, storeId: string) => tx.query(dropAllStatement, [storeId]);

/** Forgets the photos of applications that led nowhere; their files must go. */
export const dropStalePapers = (tx: Tx, days: number) => tx.query(dropStaleStatement, [days]);

/** After the image was drawn again. False when its row is gone. */
export async function setPaperImage(
  reader: Reader,
  image: Pick<StorePaper, 'id' | 'type' | 'sizeBytes' | 'widthPx' | 'heightPx'>,
): Promise<boolean> {
  const { id, type, sizeBytes, widthPx, heightPx } = image;
  const values = [id, type, sizeBytes, widthPx, heightPx];
  return (await reader.query(redrawnStatement, values)).length > 0;
}

/** Who looks at which paper: before anything of it is handed out. */
export const notePaperAccess = (
  tx: Tx,
  access: { paperId: string; userId: string; act: 'link' | 'view'; requestId: string },
) => {
  const { paperId, userId, act, requestId } = access;
  return tx.query(accessStatement, [newId(), paperId, userId, act, requestId]);
};

/** Milliseconds since 1970 by the database's clock. */
export async function databaseNowMs(reader: Reader): Promise<number> {
  const [row] = await reader.query(clockStatement, []);
  if (!row) throw new Error('a select without a table has one row');
  return row.nowMs;
}

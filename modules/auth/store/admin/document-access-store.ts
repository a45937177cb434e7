import { type Id, newId } from '@ecom/kernel';
import { type Reader, statement, type Tx } from '@ecom/server-kit';
import type { StoredDocument } from '../document-store.ts';

/** A photo of somebody's papers that a reviewer may look at. */
export interface VisibleDocument {
  readonly id: Id<'doc'>;
  readonly userId: Id<'usr'>;
  readonly side: StoredDocument['side'];
  readonly type: StoredDocument['type'];
}

const visibleStatement = statement<VisibleDocument>(
  'auth.admin_find_document',
  `SELECT d.id, r.user_id AS "userId", d.side, d.type FROM identity.identity_document d
   JOIN identity.identity_review r ON r.id = d.review_id
   WHERE d.id = $1 AND r.state IN ('submitted', 'approved', 'refused')`,
);
const insertAccess = statement(
  'auth.insert_document_access',
  `INSERT INTO identity.document_access (id, document_id, user_id, act, request_id)
   VALUES ($1, $2, $3, $4, $5)`,
);
const clockStatement = statement<{ nowMs: number }>(
  'auth.read_clock',
  `SELECT floor(extract(epoch FROM app.now()) * 1000)::float8 AS "nowMs"`,
);

/** Null for none, for a draft's, and for papers that were taken back. */
export async function visibleDocument(reader: Reader, id: string): Promise<VisibleDocument | null> {
  const [row] = await reader.query(visibleStatement, [id]);
  return row ?? null;
}

/** Who looks at whose papers: before anything of them is handed out. */
export const noteAccess = (
  tx: Tx,
  access: { documentId: string; userId: string; act: 'link' | 'view'; requestId: string },
) => {
  const { documentId, userId, act, requestId } = access;
  return tx.query(insertAccess, [newId(), documentId, userId, act, requestId]);
};

/** Milliseconds since 1970 by the database's clock. */
export async function databaseNowMs(reader: Reader): Promise<number> {
  const [row] = await reader.query(clockStatement, []);
  if (!row) throw new Error('a select without a table has one row');
  return row.nowMs;
}

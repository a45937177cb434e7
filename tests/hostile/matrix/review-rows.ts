import { call } from '../../harness/api.ts';
import { fillDraft } from './identity-rows.ts';
import { guarded } from './rights.ts';
import type { Row, RowRequest, Scene } from './row.ts';

const byReviewer = (done: string, path: string) => guarded(done, ['adminReviewer'], path);
const bySupport = (done: string) => guarded(done, ['adminSupport']);

/** Papers that wait for a reviewer. */
async function handIn(scene: Scene): Promise<{ reviewId: string; documentId: string }> {
  await fillDraft(scene);
  await scene.ownerDoes('POST', '/v1/me/identity/review/submit');
  const [row] = await scene.api.db.query<{ reviewId: string; documentId: string }>(
    `SELECT r.id AS "reviewId", d.id AS "documentId" FROM identity.identity_review r
     JOIN identity.identity_document d ON d.review_id = r.id WHERE r.user_id = $1`,
    [scene.owner.userId],
  );
  if (!row) throw new Error('no papers were handed in');
  return { reviewId: `idr_${row.reviewId}`, documentId: `doc_${row.documentId}` };
}

const ofReview =
  (body?: unknown) =>
  async (scene: Scene): Promise<RowRequest> => ({
    path: { id: (await handIn(scene)).reviewId },
    ...(body !== undefined && { body }),
  });

/** With the caller's own link, where she may have one. */
async function look(scene: Scene): Promise<RowRequest> {
  const { documentId: id } = await handIn(scene);
  const { api, caller } = scene;
  const link = `/v1/admin/identity/documents/${id}/link`;
  const token = caller?.token ?? '';
  const { body } = await call(api, 'POST', link, { token });
  const query = typeof body.url === 'string' ? body.url.split('?')[1] : undefined;
  return { path: { id }, ...(query && { query }) };
}

/** Identity reviews and the audit trail, seen by who works for the platform. */
export const reviewRows: Readonly<Record<string, Row>> = {
  'GET /v1/admin/identity/reviews': { expect: byReviewer('200', '') },
  'GET /v1/admin/identity/reviews/{id}': {
    request: ofReview(),
    expect: byReviewer('200', '{id}'),
  },
  'POST /v1/admin/identity/reviews/{id}/approve': {
    request: ofReview(),
    expect: byReviewer('204', '{id}'),
  },
  'POST /v1/admin/identity/reviews/{id}/refuse': {
    request: ofReview({ reason: 'unreadable' }),
    expect: byReviewer('204', '{id}'),
  },
  'POST /v1/admin/identity/documents/{id}/link': {
    request: async (scene) => ({ path: { id: (await handIn(scene)).documentId } }),
    expect: byReviewer('200', '{id}'),
  },
  'GET /v1/admin/identity/documents/{id}/file': {
    request: look,
    expect: byReviewer('200', '{id}'),
  },
  'GET /v1/admin/identity/documents/{id}/file · by the link of another': {
    request: async (scene) => {
      const { path, query } = await look(scene);
      // The signature is right, the session is not the one that it was made for.
      const signature = /signature=([^&]+)/.exec(query ?? '')?.[1] ?? 'none';
      const other = signature.startsWith('A') ? `B${signature.slice(1)}` : `A${signature.slice(1)}`;
      return { ...(path && { path }), query: (query ?? '').replace(signature, other) };
    },
    expect: byReviewer('403 files.link_invalid', '{id}'),
  },
  'GET /v1/admin/audit': {
    request: ({ owner }) => ({ query: `subject=usr_${owner.userId}` }),
    expect: bySupport('200'),
  },
  'GET /v1/admin/audit · all of it': { expect: guarded('200', []) },
};

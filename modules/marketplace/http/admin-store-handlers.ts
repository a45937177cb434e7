import { parseId } from '@ecom/kernel';
import { type ApiEnv, type Router, requireActor, signLink } from '@ecom/server-kit';
import type { Context } from 'hono';
import { paperKey } from '../domain/store-rules.ts';
import type { MarketRouteDeps } from '../http.ts';
import { decideStore, type StoreDecision } from '../use-cases/admin/decide-store.ts';
import {
  allowPaperLook,
  lookAtPaper,
  ownerOfPaper,
  paperBound,
  paperLinkMs,
} from '../use-cases/admin/open-paper.ts';
import {
  type NamedQueuedStore,
  ownerOfVisible,
  readStoreQueue,
  type StoreView,
  viewStore,
} from '../use-cases/admin/read-queue.ts';
import { refuseReviewer } from '../use-cases/admin/store-command.ts';
import { reviewerCommand } from './admin-parts.ts';
import {
  approveRoute,
  fileRoute,
  linkRoute,
  queueRoute,
  refuseRoute,
  reinstateRoute,
  suspendRoute,
  viewRoute,
} from './admin-store-routes.ts';
import { refuse } from './market-statuses.ts';
import { iso, isoOrNull, keptStoreAnswer, wire } from './store-answers.ts';

const personAnswer = (id: string | null, name: string | null) =>
  id === null ? null : { id: wire('usr', id), name };

const queuedAnswer = ({ ownerId, ownerName, decidedBy: _, ...store }: NamedQueuedStore) => ({
  ...store,
  id: wire('sto', store.id),
  owner: personAnswer(ownerId, ownerName),
  submittedAt: isoOrNull(store.submittedAt),
  decidedAt: isoOrNull(store.decidedAt),
});

const viewAnswer = (store: StoreView) => ({
  ...keptStoreAnswer(store),
  // A draft is nobody's to see.
  state: store.state as NamedQueuedStore['state'],
  id: wire('sto', store.id),
  owner: personAnswer(store.ownerId, store.ownerName),
  members: store.members,
  moves: store.moves.map(({ movedBy: _, at, ...move }) => ({ ...move, at: iso(at) })),
});

/** Stores as those see them who decide about them. */
export function adminStoreHandlers(router: Router, deps: MarketRouteDeps): void {
  router.openapi(queueRoute, async (c) => {
    const refused = await refuseReviewer(deps.database, requireActor(c));
    if (refused) return refuse(c, refused);
    const { state, q, after, limit } = c.req.valid('query');
    const afterId = after === undefined ? null : parseId('sto', after);
    // A cursor that is none has nothing after it.
    const most = after !== undefined && afterId === null ? 0 : limit + 1;
    const text = q?.trim() ? q.trim() : null;
    const found = await readStoreQueue(deps.database, { state, text, afterId, limit: most });
    const stores = found.stores.slice(0, limit).map(queuedAnswer);
    const next = found.stores.length > limit ? (stores.at(-1)?.id ?? null) : null;
    return c.json({ stores, next, waiting: found.waiting }, 200);
  });

  router.openapi(viewRoute, async (c) => {
    const { id } = c.req.valid('param');
    const command = {
      name: 'market.admin_view_store',
      detail: { storeId: id },
      unknown: 'market.store_unknown',
    };
    const about = { id: parseId('sto', id), ownerOf: ownerOfVisible };
    const result = await reviewerCommand(c, deps, command, about, (tx, _, storeId) =>
      viewStore(tx, storeId),
    );
    return result.ok ? c.json(viewAnswer(result.value), 200) : refuse(c, result.error);
  });

  decisionHandlers(router, deps);
  paperHandlers(router, deps);
}

function decisionHandlers(router: Router, deps: MarketRouteDeps): void {
  router.openapi(approveRoute, async (c) => {
    const result = await decide(c, deps, c.req.valid('param').id, { event: 'approve' });
    return result.ok ? c.body(null, 204) : refuse(c, result.error);
  });
  router.openapi(refuseRoute, async (c) => {
    const decision = { event: 'refuse', ...c.req.valid('json') } as const;
    const result = await decide(c, deps, c.req.valid('param').id, decision);
    return result.ok ? c.body(null, 204) : refuse(c, result.error);
  });
  router.openapi(suspendRoute, async (c) => {
    const decision = { event: 'suspend', note: c.req.valid('json').reason } as const;
    const result = await decide(c, deps, c.req.valid('param').id, decision);
    return result.ok ? c.body(null, 204) : refuse(c, result.error);
  });
  router.openapi(reinstateRoute, async (c) => {
    const decision = { event: 'reinstate', note: c.req.valid('json').reason } as const;
    const result = await decide(c, deps, c.req.valid('param').id, decision);
    return result.ok ? c.body(null, 204) : refuse(c, result.error);
  });
}

function decide(
  c: Context<ApiEnv>,
  deps: MarketRouteDeps,
  wireId: string,
  decision: StoreDecision,
) {
  const reason = decision.event === 'refuse' ? decision.reason : undefined;
  const note = 'note' in decision ? decision.note : undefined;
  const told = reason ?? note;
  const command = {
    name: `market.admin_${decision.event}_store`,
    input: { wireId, ...decision },
    detail: { storeId: wireId, ...(told !== undefined && { reason: told }) },
    unknown: 'market.store_unknown',
  };
  const about = { id: parseId('sto', wireId), ownerOf: ownerOfVisible };
  return reviewerCommand(c, deps, command, about, (tx, { userId }, storeId) =>
    decideStore(tx, userId, storeId, decision),
  );
}

const pathOf = (wireId: string): string => `/v1/admin/stores/documents/${wireId}/file`;

/** Should a browser ever show it as a page: it runs nothing and reaches nothing. */
const fileCsp = "sandbox; default-src 'none'; base-uri 'none'; frame-ancestors 'none'";
const unknown = 'market.paper_unknown';

/** Looking at papers: never without a link, never without a trace. */
function paperHandlers(router: Router, deps: MarketRouteDeps): void {
  router.openapi(linkRoute, async (c) => {
    const { id: wireId } = c.req.valid('param');
    const command = { name: 'market.admin_link_paper', input: { wireId }, unknown };
    const about = { id: parseId('doc', wireId), ownerOf: ownerOfPaper };
    const result = await reviewerCommand(c, deps, command, about, allowPaperLook);
    if (!result.ok) return refuse(c, result.error);
    const bound = paperBound(requireActor(c).sessionId);
    const { expiresAtMs } = result.value;
    // Signed here and not kept with the answer: a key that comes back gets the same link.
    const url = signLink(deps.linkSecret, { path: pathOf(wireId), expiresAtMs, bound });
    return c.json({ url, expiresInMs: paperLinkMs }, 200);
  });

  router.openapi(fileRoute, async (c) => {
    const { id: wireId } = c.req.valid('param');
    const { expires, signature } = c.req.valid('query');
    const link = { path: pathOf(wireId), expires, signature };
    const command = { name: 'market.admin_view_paper', unknown };
    const about = { id: parseId('doc', wireId), ownerOf: ownerOfPaper };
    const result = await reviewerCommand(c, deps, command, about, (tx, reviewer, paperId) =>
      lookAtPaper(tx, deps.linkSecret, reviewer, { paperId, link }),
    );
    if (!result.ok) return refuse(c, result.error);
    const { id, kind, type } = result.value;
    const bytes = await deps.files.get(paperKey(id));
    if (!bytes) return refuse(c, { code: unknown });
    c.header('content-type', type);
    c.header('content-disposition', `inline; filename="${kind}.${type.slice('image/'.length)}"`);
    c.header('cache-control', 'no-store');
    c.set('pageCsp', fileCsp);
    return c.body(new Uint8Array(bytes)) as never;
  });
}

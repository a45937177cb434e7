import { err, type Id, parseId, type Result, toWireId } from '@ecom/kernel';
import { type ApiEnv, commandKeyHeader, problems, type Router, type Tx } from '@ecom/server-kit';
import { createRoute, z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { refusalReasons } from '../../domain/identity-review.ts';
import type { AuthRouteDeps } from '../../http.ts';
import { type Decision, decideReview } from '../../use-cases/admin/decide-review.ts';
import { ownerOfReview, readReviews, viewReview } from '../../use-cases/admin/read-reviews.ts';
import { answer, invalid, json, signedIn } from '../route-parts.ts';
import { plainText } from '../schemas.ts';
import {
  type Admin,
  type AdminCommand,
  adminCommand,
  adminStanding,
  refuse,
} from './admin-command.ts';
import {
  act,
  adminLive,
  adminMay,
  cursorSchema,
  invalidQuery,
  mayActOn,
  notFound,
  pageLimit,
} from './admin-parts.ts';
import { adminReviewAnswer, queuedReviewAnswer } from './review-answer.ts';
import { adminReviewSchema, queuedReviewSchema, reviewStateSchema } from './review-schemas.ts';

const queueRoute = createRoute({
  method: 'get',
  path: '/v1/admin/identity/reviews',
  tags: ['admin identity'],
  summary: 'Reviews that wait, the oldest first',
  description: 'Decided ones the newest first. `waiting` counts up to a thousand.',
  security: signedIn,
  ...act('review_identity'),
  request: {
    query: z.strictObject({
      state: reviewStateSchema.default('submitted'),
      after: cursorSchema,
      limit: pageLimit,
    }),
  },
  responses: {
    200: answer(
      'Found; `next` is the next page’s `after`, null on the last page',
      z.object({
        reviews: z.array(queuedReviewSchema),
        next: z.string().nullable(),
        waiting: z.int(),
      }),
    ),
    ...problems(invalidQuery, adminLive, adminMay),
  },
});

const reviewParam = z.object({ id: z.string().openapi({ example: 'idr_0190b6a5-…' }) });

const viewRoute = createRoute({
  method: 'get',
  path: '/v1/admin/identity/reviews/{id}',
  tags: ['admin identity'],
  summary: 'One review: what was declared, and which papers there are',
  description: 'Left in the audit.',
  security: signedIn,
  ...act('review_identity'),
  request: { params: reviewParam },
  responses: {
    200: answer('Found', adminReviewSchema),
    ...problems(adminLive, adminMay, notFound),
  },
});

const decided = [
  409,
  'auth.review_decided',
  'auth.account_closed',
  'http.idempotency_conflict',
] as const;

const approveRoute = createRoute({
  method: 'post',
  path: '/v1/admin/identity/reviews/{id}/approve',
  tags: ['admin identity'],
  summary: 'The papers are hers: level 2',
  description: 'Never one’s own. Of two reviewers the first decides. Lifts no restriction.',
  security: signedIn,
  ...act('review_identity'),
  request: { headers: commandKeyHeader, params: reviewParam },
  responses: {
    204: { description: 'Approved' },
    ...problems(invalid, adminLive, mayActOn, notFound, decided),
  },
});

const refusalSchema = z
  .strictObject({
    reason: z.enum(refusalReasons),
    note: plainText({ min: 1, max: 500 })
      .optional()
      .openapi({ description: 'The person reads it.' }),
  })
  .openapi('ReviewRefusal');

const refuseRoute = createRoute({
  method: 'post',
  path: '/v1/admin/identity/reviews/{id}/refuse',
  tags: ['admin identity'],
  summary: 'The papers do not do, and why',
  security: signedIn,
  ...act('review_identity'),
  request: { headers: commandKeyHeader, params: reviewParam, body: json(refusalSchema) },
  responses: {
    204: { description: 'Refused' },
    ...problems(invalid, adminLive, mayActOn, notFound, decided),
  },
});

/** The queue of identity reviews. */
export function reviewHandlers(router: Router, deps: AuthRouteDeps): void {
  router.openapi(queueRoute, async (c) => {
    const standing = await adminStanding(c, deps, queueRoute['x-act']);
    if (!standing.ok) return refuse(c, standing.error);
    const { state, after, limit } = c.req.valid('query');
    const afterId = after === undefined ? null : parseId('idr', after);
    // A cursor that is none has nothing after it.
    const most = after !== undefined && afterId === null ? 0 : limit + 1;
    const found = await readReviews(deps.database, { state, afterId, limit: most });
    const reviews = found.reviews.slice(0, limit);
    const last = reviews.at(-1);
    const next = found.reviews.length > limit && last ? toWireId('idr', last.id) : null;
    return c.json({ reviews: reviews.map(queuedReviewAnswer), next, waiting: found.waiting }, 200);
  });

  router.openapi(viewRoute, async (c) => {
    const command = { act: viewRoute['x-act'], name: 'auth.admin_view_review' };
    const { id } = c.req.valid('param');
    const result = await reviewCommand(c, deps, id, command, (tx, _, found) =>
      viewReview(tx, found),
    );
    return result.ok ? c.json(adminReviewAnswer(result.value), 200) : refuse(c, result.error);
  });

  router.openapi(approveRoute, async (c) => {
    const { id } = c.req.valid('param');
    const decision = { event: 'approve' } as const;
    const result = await decide(c, deps, id, decision);
    return result.ok ? c.body(null, 204) : refuse(c, result.error);
  });

  router.openapi(refuseRoute, async (c) => {
    const { id } = c.req.valid('param');
    const { reason: refusalReason, note: refusalNote } = c.req.valid('json');
    const decision = { event: 'refuse', refusalReason, refusalNote } as const;
    const result = await decide(c, deps, id, decision);
    return result.ok ? c.body(null, 204) : refuse(c, result.error);
  });
}

function decide(c: Context<ApiEnv>, deps: AuthRouteDeps, wireId: string, decision: Decision) {
  const command = {
    act: approveRoute['x-act'],
    name:
      decision.event === 'approve' ? 'auth.admin_approve_identity' : 'auth.admin_refuse_identity',
    input: { wireId, ...decision },
    ...(decision.event === 'refuse' && { detail: { reason: decision.refusalReason } }),
  };
  return reviewCommand(c, deps, wireId, command, (tx, admin, id) =>
    decideReview(tx, admin, id, decision),
  );
}

/** A command about the owner of a review: who that is must be known before it is written down. */
async function reviewCommand<Value, Code extends string>(
  c: Context<ApiEnv>,
  deps: AuthRouteDeps,
  wireId: string,
  command: AdminCommand,
  useCase: (tx: Tx, admin: Admin, id: Id<'idr'>) => Promise<Result<Value, Code>>,
): Promise<Result<Value, string>> {
  const standing = await adminStanding(c, deps, command.act);
  if (!standing.ok) return standing;
  const id = parseId('idr', wireId);
  const aboutUserId = id && (await ownerOfReview(deps.database, id));
  if (!id || !aboutUserId) return err('auth.not_found');
  return adminCommand(c, deps, { ...command, aboutUserId }, (tx, admin) => useCase(tx, admin, id));
}

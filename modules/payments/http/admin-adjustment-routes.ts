import { commandKeyHeader, problems } from '@ecom/server-kit';
import { createRoute, z } from '@hono/zod-openapi';
import { adjustmentPolicy, adjustmentStates } from '../domain/adjustment.ts';
import {
  act,
  adminLive,
  adminMay,
  adminTags,
  cursorSchema,
  idParam,
  invalidQuery,
  keyConflict,
  notOneself,
  pageLimit,
  personSchema,
  reasonText,
  when,
  whenOrNever,
} from './admin-parts.ts';
import { answer, invalid, jsonBody, security } from './route-parts.ts';

const account = z.string().max(80).openapi({
  example: 'provider:fedapay:suspense',
  description: '`user:usr_…:wallet`, `platform:fees|costs|promotions|adjustments`, `provider:…`.',
});
const maskedPhone = z.string().nullable().openapi({
  example: '90 •• •• 33',
  description: 'Of whose wallet it is: two people may bear one name.',
});
const amount = z.int().min(1).max(adjustmentPolicy.maxXof);
const notFound = [404, 'payments.adjustment_unknown'] as const;
const wishRefused = [422, 'payments.account_unknown', 'payments.same_account'] as const;
const decided = [409, 'payments.adjustment_decided'] as const;

const adjustmentSchema = z
  .object({
    id: z.string(),
    from: account,
    fromName: z.string().nullable(),
    fromPhone: maskedPhone,
    to: account,
    toName: z.string().nullable(),
    toPhone: maskedPhone,
    amountXof: z.int(),
    reason: z.string(),
    state: z.enum(adjustmentStates),
    proposedBy: personSchema,
    proposedAt: when,
    expiresAt: when,
    decidedBy: personSchema.nullable(),
    decidedAt: whenOrNever,
    decisionNote: z.string().nullable(),
    transferSeq: z.int().nullable().openapi({ description: 'Its place in the book.' }),
  })
  .openapi('MoneyAdjustment');

const sideSchema = z
  .object({
    account,
    ownerName: z.string().nullable(),
    ownerPhone: maskedPhone,
    balanceXof: z.int(),
    heldXof: z.int(),
    ceilingXof: z.int().nullable(),
    afterXof: z.int(),
    fits: z.boolean().openapi({ description: 'False: the ledger would refuse it now.' }),
  })
  .openapi('MoneyAccountEffect');
const effectSchema = z
  .object({ from: sideSchema, to: sideSchema })
  .openapi('MoneyAdjustmentEffect');

export const adjustmentsRoute = createRoute({
  method: 'get',
  path: '/v1/admin/money/adjustments',
  tags: adminTags,
  summary: 'Corrections by hand, the newest first',
  security,
  ...act('view_money'),
  request: {
    query: z.strictObject({
      state: z.enum(adjustmentStates).optional(),
      before: cursorSchema,
      limit: pageLimit,
    }),
  },
  responses: {
    200: answer(
      'Found; `next` is the next page’s `before`, null on the last page',
      z.object({ adjustments: z.array(adjustmentSchema), next: z.string().nullable() }),
    ),
    ...problems(invalidQuery, adminLive, adminMay),
  },
});

export const adjustmentRoute = createRoute({
  method: 'get',
  path: '/v1/admin/money/adjustments/{id}',
  tags: adminTags,
  summary: 'One correction; while it is open, with what it would do',
  description: 'Left in the audit.',
  security,
  ...act('view_money'),
  request: { params: idParam('adj') },
  responses: {
    200: answer(
      'Found',
      adjustmentSchema
        .extend({ effect: z.union([effectSchema, z.null()]) })
        .openapi('MoneyAdjustmentView'),
    ),
    ...problems([400, 'http.invalid_request'], adminLive, adminMay, notFound),
  },
});

export const previewRoute = createRoute({
  method: 'get',
  path: '/v1/admin/money/adjustment-preview',
  tags: adminTags,
  summary: 'Both accounts before and after a correction that is not proposed yet',
  description: 'Left in the audit.',
  security,
  ...act('adjust_ledger'),
  request: {
    query: z.strictObject({
      from: account,
      to: account,
      amountXof: z.coerce.number().int().min(1).max(adjustmentPolicy.maxXof),
    }),
  },
  responses: {
    200: answer('Found', effectSchema),
    ...problems(invalidQuery, adminLive, adminMay, notOneself, wishRefused),
  },
});

export const proposeRoute = createRoute({
  method: 'post',
  path: '/v1/admin/money/adjustments',
  tags: adminTags,
  summary: 'Propose a correction; another admin decides within three days',
  security,
  ...act('adjust_ledger'),
  request: {
    headers: commandKeyHeader,
    body: jsonBody(
      z
        .strictObject({
          from: account,
          to: account,
          amountXof: amount,
          reason: reasonText(adjustmentPolicy.reasonMin),
        })
        .openapi('MoneyAdjustmentWish'),
    ),
  },
  responses: {
    201: answer('Proposed', z.object({ id: z.string() })),
    ...problems(invalid, adminLive, adminMay, notOneself, keyConflict, wishRefused),
  },
});

const deciding = {
  security,
  ...act('adjust_ledger'),
  request: { headers: commandKeyHeader, params: idParam('adj') },
} as const;

export const confirmRoute = createRoute({
  method: 'post',
  path: '/v1/admin/money/adjustments/{id}/confirm',
  tags: adminTags,
  summary: 'Book what another admin proposed',
  description: 'Where an account cannot bear it, it stays proposed.',
  ...deciding,
  responses: {
    200: answer('Booked', z.object({ transferSeq: z.int() })),
    ...problems(
      invalid,
      adminLive,
      adminMay,
      notOneself,
      [403, 'payments.own_proposal'],
      notFound,
      keyConflict,
      decided,
      [422, 'payments.insufficient_funds', 'payments.over_limit'],
    ),
  },
});

export const refuseRoute = createRoute({
  method: 'post',
  path: '/v1/admin/money/adjustments/{id}/refuse',
  tags: adminTags,
  summary: 'Say no to what another admin proposed, and why',
  ...deciding,
  request: {
    ...deciding.request,
    body: jsonBody(z.strictObject({ note: reasonText(3) }).openapi('MoneyAdjustmentRefusal')),
  },
  responses: {
    204: { description: 'Refused' },
    ...problems(
      invalid,
      adminLive,
      adminMay,
      [403, 'payments.own_proposal'],
      notFound,
      keyConflict,
      decided,
    ),
  },
});

export const withdrawRoute = createRoute({
  method: 'post',
  path: '/v1/admin/money/adjustments/{id}/withdraw',
  tags: adminTags,
  summary: 'Take one’s own proposal back',
  ...deciding,
  responses: {
    204: { description: 'Withdrawn' },
    ...problems(
      invalid,
      adminLive,
      adminMay,
      [403, 'payments.not_own_proposal'],
      notFound,
      keyConflict,
      decided,
    ),
  },
});

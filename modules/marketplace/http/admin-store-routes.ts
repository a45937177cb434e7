import { commandKeyHeader, problems } from '@ecom/server-kit';
import { createRoute, z } from '@hono/zod-openapi';
import { storeRefusalReasons } from '../domain/store-state.ts';
import { adminLive, adminMay, adminTags, idParam, paperUnknown, reviewing } from './admin-parts.ts';
import {
  answer,
  badCommand,
  badRequest,
  jsonBody,
  keyConflict,
  merchantSecurity as security,
  storeUnknown,
} from './merchant-parts.ts';
import { plainText } from './plain-text.ts';
import { keptStoreShape, when } from './store-schemas.ts';

const tags = adminTags;
const headers = commandKeyHeader;
const storeParam = idParam('sto');
const states = z.enum(['submitted', 'open', 'refused', 'suspended', 'closed']);
const personSchema = z.object({ id: z.string(), name: z.string().nullable() });

const queuedSchema = z
  .object({
    id: z.string(),
    slug: z.string(),
    name: z.string(),
    state: states,
    quartier: z.string(),
    category: z.string().nullable(),
    owner: personSchema.nullable().openapi({ description: 'Null for a store of the seed.' }),
    submittedAt: when.nullable(),
    decidedAt: when.nullable(),
    decidedByName: z.string().nullable(),
    isDemo: z.boolean(),
  })
  .openapi('AdminQueuedStore');

const storeSchema = z
  .object({
    id: z.string(),
    slug: z.string(),
    name: z.string(),
    state: states,
    openNow: z.boolean(),
    isDemo: z.boolean(),
    pausedUntil: when.nullable(),
    ...keptStoreShape,
    owner: personSchema.nullable(),
    members: z.int(),
    moves: z
      .array(
        z.object({
          event: z.string(),
          from: z.string(),
          to: z.string(),
          note: z.string(),
          byName: z.string().nullable(),
          at: when,
        }),
      )
      .openapi({ description: 'The newest first.' }),
  })
  .openapi('AdminStore');

export const queueRoute = createRoute({
  method: 'get',
  path: '/v1/admin/stores',
  tags,
  summary: 'Stores that wait for a reviewer, the oldest first',
  description: 'Others the newest first. `waiting` counts up to a thousand.',
  security,
  ...reviewing,
  request: {
    query: z.strictObject({
      state: states.default('submitted'),
      q: z
        .string()
        .max(60)
        .optional()
        .openapi({ description: 'A part of the name or the quartier.' }),
      after: z.string().max(60).optional(),
      limit: z.coerce.number().int().min(1).max(50).default(20),
    }),
  },
  responses: {
    200: answer(
      'Found; `next` is the next page’s `after`, null on the last page',
      z.object({
        stores: z.array(queuedSchema),
        next: z.string().nullable(),
        waiting: z.int(),
      }),
    ),
    ...problems(badRequest, adminLive, adminMay),
  },
});

export const viewRoute = createRoute({
  method: 'get',
  path: '/v1/admin/stores/{id}',
  tags,
  summary: 'One store: what was said of it, and which papers there are',
  description: 'Left in the audit.',
  security,
  ...reviewing,
  request: { params: storeParam },
  responses: {
    200: answer('Found', storeSchema),
    ...problems(badRequest, adminLive, adminMay, storeUnknown),
  },
});

const decided = { 204: { description: 'Decided' } };
const decideProblems = [
  badCommand,
  adminLive,
  [...adminMay, 'market.own_store'] as const,
  storeUnknown,
  [409, 'market.not_in_this_state', 'http.idempotency_conflict'] as const,
] as const;

export const approveRoute = createRoute({
  method: 'post',
  path: '/v1/admin/stores/{id}/approve',
  tags,
  summary: 'The store opens to the public',
  description: 'Never one’s own. Of two reviewers the first decides.',
  security,
  ...reviewing,
  request: { headers, params: storeParam },
  responses: { ...decided, ...problems(...decideProblems) },
});

const note = (min: number) =>
  plainText({ min, max: 500 }).openapi({ description: 'The owner reads it.' });

export const refuseRoute = createRoute({
  method: 'post',
  path: '/v1/admin/stores/{id}/refuse',
  tags,
  summary: 'The application does not do, and why',
  security,
  ...reviewing,
  request: {
    headers,
    params: storeParam,
    body: jsonBody(
      z
        .strictObject({ reason: z.enum(storeRefusalReasons), note: note(0).default('') })
        .openapi('StoreRefusal'),
    ),
  },
  responses: { ...decided, ...problems(...decideProblems) },
});

const withReason = {
  headers,
  params: storeParam,
  body: jsonBody(z.strictObject({ reason: note(3) }).openapi('StoreReason')),
};

export const suspendRoute = createRoute({
  method: 'post',
  path: '/v1/admin/stores/{id}/suspend',
  tags,
  summary: 'Takes an open store from the public',
  security,
  ...reviewing,
  request: withReason,
  responses: { ...decided, ...problems(...decideProblems) },
});

export const reinstateRoute = createRoute({
  method: 'post',
  path: '/v1/admin/stores/{id}/reinstate',
  tags,
  summary: 'Gives a suspended store back to the public',
  security,
  ...reviewing,
  request: withReason,
  responses: { ...decided, ...problems(...decideProblems) },
});

export const linkRoute = createRoute({
  method: 'post',
  path: '/v1/admin/stores/documents/{id}/link',
  tags,
  summary: 'A link to a photo of a store’s papers',
  description: 'For a minute, in this session only. Every link and every look is written down.',
  security,
  ...reviewing,
  request: { headers, params: idParam('doc') },
  responses: {
    200: answer(
      'Made',
      z
        .object({
          url: z.string().openapi({ description: 'Under the API’s own address.' }),
          expiresInMs: z.int(),
        })
        .openapi('StorePaperLink'),
    ),
    ...problems(badCommand, adminLive, adminMay, paperUnknown, keyConflict),
  },
});

export const fileRoute = createRoute({
  method: 'get',
  path: '/v1/admin/stores/documents/{id}/file',
  tags,
  summary: 'The photo that a link leads to',
  description: 'The access token of the session that asked for the link comes with it.',
  security,
  ...reviewing,
  request: {
    params: idParam('doc'),
    query: z.strictObject({
      expires: z.string().max(20).optional(),
      signature: z.string().max(100).optional(),
    }),
  },
  responses: {
    200: {
      description: 'The image',
      content: { 'image/*': { schema: z.string().openapi({ format: 'binary' }) } },
    },
    ...problems(
      badRequest,
      adminLive,
      [...adminMay, 'files.link_invalid', 'files.link_expired'],
      paperUnknown,
    ),
  },
});

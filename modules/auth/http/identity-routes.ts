import { commandKeyHeader, problems } from '@ecom/server-kit';
import { createRoute, z } from '@hono/zod-openapi';
import { documentKinds, documentSides, refusalReasons } from '../domain/identity-review.ts';
import {
  answer,
  conflict,
  invalid,
  json,
  limited,
  liveSession,
  mayAct,
  ownProblems,
  signedIn,
} from './route-parts.ts';
import { plainText } from './schemas.ts';
import { fileRefusals, imageBody } from './upload.ts';

const declarationSchema = z
  .strictObject({
    fullName: plainText({ min: 3, max: 120 }).openapi({ description: 'As on the papers.' }),
    birthDate: z.iso.date(),
  })
  .openapi('IdentityDeclaration');

const reviewSchema = z
  .object({
    state: z.enum(['draft', 'submitted', 'approved', 'refused', 'withdrawn']),
    documentKind: z.enum(documentKinds),
    sidesNeeded: z.array(z.enum(documentSides)),
    sidesPresent: z.array(z.enum(documentSides)),
    submittedAt: z.iso.datetime().nullable(),
    decidedAt: z.iso.datetime().nullable(),
    refusalReason: z.enum(refusalReasons).nullable(),
    refusalNote: z.string().nullable(),
  })
  .openapi('IdentityReview');

const identitySchema = z
  .object({
    level: z.int().min(0).max(2).openapi({ description: '0 none, 1 declared, 2 checked.' }),
    levels: z.array(
      z.object({ level: z.int(), balanceMaxXof: z.int(), topupMonthMaxXof: z.int() }),
    ),
    declaration: z.object({ fullName: z.string(), birthDate: z.iso.date() }).nullable(),
    review: reviewSchema.nullable().openapi({ description: 'The newest one.' }),
  })
  .openapi('Identity');

const tags = ['identity'];
const security = signedIn;
const headers = commandKeyHeader;

export const identityRoute = createRoute({
  method: 'get',
  path: '/v1/me/identity',
  tags,
  summary: 'My level, what each level allows, and my papers’ review',
  security,
  responses: {
    200: answer('Found', identitySchema),
    ...problems(liveSession, [403, 'auth.registration_incomplete']),
  },
});

export const declareRoute = createRoute({
  method: 'put',
  path: '/v1/me/identity',
  tags,
  summary: 'Say my full name and birthday: level 1',
  security,
  request: { headers, body: json(declarationSchema) },
  responses: {
    204: { description: 'Declared' },
    ...ownProblems(
      invalid,
      mayAct,
      [409, 'auth.identity_checked', 'auth.review_open', 'http.idempotency_conflict'],
      [422, 'auth.birth_date_invalid', 'auth.too_young'],
    ),
  },
});

export const beginRoute = createRoute({
  method: 'post',
  path: '/v1/me/identity/review',
  tags,
  summary: 'Begin to show papers, or change their kind',
  security,
  request: {
    headers,
    body: json(z.strictObject({ documentKind: z.enum(documentKinds) }).openapi('ReviewBegin')),
  },
  responses: {
    204: { description: 'A draft is open' },
    ...ownProblems(invalid, mayAct, [
      409,
      'auth.identity_not_declared',
      'auth.identity_checked',
      'auth.review_open',
      'http.idempotency_conflict',
    ]),
  },
});

export const uploadRoute = createRoute({
  method: 'put',
  path: '/v1/me/identity/review/documents/{side}',
  tags,
  summary: 'Put a photo into the draft',
  description:
    'JPEG, PNG or WebP, 4 MB at most, the shorter side at least 480 pixels. Place and camera are cut out of it; it is stored sealed and shown to reviewers only, who are written down.',
  security,
  request: {
    headers,
    params: z.object({ side: z.enum(documentSides) }),
    body: imageBody,
  },
  responses: {
    204: { description: 'Kept; the one before is gone' },
    ...ownProblems(
      invalid,
      mayAct,
      [409, 'auth.no_draft', 'http.idempotency_conflict'],
      [413, 'http.body_too_large', 'files.too_large'],
      fileRefusals,
      limited,
    ),
  },
});

export const submitRoute = createRoute({
  method: 'post',
  path: '/v1/me/identity/review/submit',
  tags,
  summary: 'Hand the papers in',
  security,
  request: { headers },
  responses: {
    204: { description: 'A reviewer will look' },
    ...ownProblems(
      invalid,
      mayAct,
      [409, 'auth.no_draft', 'http.idempotency_conflict'],
      [422, 'auth.papers_missing'],
    ),
  },
});

export const withdrawRoute = createRoute({
  method: 'delete',
  path: '/v1/me/identity/review',
  tags,
  summary: 'Take the papers back',
  security,
  request: { headers },
  responses: {
    204: { description: 'Nothing is open any more' },
    ...ownProblems(invalid, mayAct, conflict),
  },
});

import { commandKeyHeader, problems } from '@ecom/server-kit';
import { createRoute, z } from '@hono/zod-openapi';
import { paperKinds } from '../domain/store-rules.ts';
import {
  answer,
  badCommand,
  badRequest,
  jsonBody,
  keyConflict,
  limited,
  liveSession,
  mayActForStore,
  mayLookAtStore,
  mayWrite,
  merchantSecurity as security,
  staleOrConflict,
  storeParam,
  storeUnknown,
  merchantTags as tags,
} from './merchant-parts.ts';
import {
  beginSchema,
  changeSchema,
  ownStoreSchema,
  pauseSchema,
  putHoursSchema,
  putSlotsSchema,
  putZonesSchema,
  storeSettingsSchema,
} from './store-schemas.ts';

const one = '/v1/business/stores/{storeId}';
const headers = commandKeyHeader;
const changed = { 200: answer('The store as it is now', storeSettingsSchema) };
const storeProblems = [badCommand, liveSession, mayActForStore, storeUnknown, limited] as const;
/** Not the right moment for it: the store's state says when it would be. */
const wrongMoment = [409, 'market.not_in_this_state', 'http.idempotency_conflict'] as const;
const factsRefused = [422, 'market.phone_invalid'] as const;

export const ownStoresRoute = createRoute({
  method: 'get',
  path: '/v1/business/stores',
  tags,
  summary: 'Stores that I act for',
  security,
  responses: {
    200: answer('Found', z.object({ items: z.array(ownStoreSchema) })),
    ...problems(liveSession, [403, 'auth.registration_incomplete']),
  },
});

export const beginRoute = createRoute({
  method: 'post',
  path: '/v1/business/stores',
  tags,
  summary: 'Begin the application of a new store',
  description: 'A draft that nobody else sees. Five stores a person at most.',
  security,
  request: { headers, body: jsonBody(beginSchema) },
  responses: {
    201: answer('Begun', storeSettingsSchema),
    ...problems(
      badCommand,
      liveSession,
      mayWrite,
      [404, 'market.category_unknown'],
      [409, 'market.too_many_stores', 'http.idempotency_conflict'],
      factsRefused,
      limited,
    ),
  },
});

export const settingsRoute = createRoute({
  method: 'get',
  path: one,
  tags,
  summary: 'A store as its members keep it',
  security,
  request: { params: storeParam },
  responses: {
    200: answer('Found', storeSettingsSchema),
    ...problems(badRequest, liveSession, mayLookAtStore, storeUnknown),
  },
});

export const changeRoute = createRoute({
  method: 'patch',
  path: one,
  tags,
  summary: 'Change what is said of a store, as far as it is named',
  description: 'What an application is judged by stands still while it waits.',
  security,
  request: { headers, params: storeParam, body: jsonBody(changeSchema) },
  responses: {
    ...changed,
    ...problems(
      badCommand,
      liveSession,
      mayActForStore,
      [404, 'market.store_unknown', 'market.category_unknown'],
      [...staleOrConflict, 'market.application_waits'],
      factsRefused,
      limited,
    ),
  },
});

export const hoursRoute = createRoute({
  method: 'put',
  path: `${one}/hours`,
  tags,
  summary: 'Say the whole week anew, and the days that are not like it',
  security,
  request: { headers, params: storeParam, body: jsonBody(putHoursSchema) },
  responses: {
    ...changed,
    ...problems(...storeProblems, staleOrConflict, [
      422,
      'market.hours_backward',
      'market.hours_overlap',
    ]),
  },
});

export const zonesRoute = createRoute({
  method: 'put',
  path: `${one}/zones`,
  tags,
  summary: 'Say anew where the store delivers, and for how much',
  security,
  request: { headers, params: storeParam, body: jsonBody(putZonesSchema) },
  responses: {
    ...changed,
    ...problems(...storeProblems, staleOrConflict, [422, 'market.zone_twice']),
  },
});

export const slotsRoute = createRoute({
  method: 'put',
  path: `${one}/slots`,
  tags,
  summary: 'Say whether and how the store offers hours besides now',
  security,
  request: { headers, params: storeParam, body: jsonBody(putSlotsSchema) },
  responses: { ...changed, ...problems(...storeProblems, staleOrConflict) },
});

export const pauseRoute = createRoute({
  method: 'put',
  path: `${one}/pause`,
  tags,
  summary: 'Close until a moment, whatever the hours say',
  security,
  request: { headers, params: storeParam, body: jsonBody(pauseSchema) },
  responses: {
    ...changed,
    ...problems(...storeProblems, keyConflict, [422, 'market.pause_out_of_range']),
  },
});

export const resumeRoute = createRoute({
  method: 'delete',
  path: `${one}/pause`,
  tags,
  summary: 'End the pause',
  security,
  request: { headers, params: storeParam },
  responses: { ...changed, ...problems(...storeProblems, keyConflict) },
});

const binary = z.string().openapi({ format: 'binary' });

export const paperRoute = createRoute({
  method: 'put',
  path: `${one}/documents/{kind}`,
  tags,
  summary: 'Put a photo into the application',
  description:
    'JPEG, PNG or WebP, 4 MB at most, the shorter side at least 480 pixels. Place and camera are cut out of it; it is stored sealed and shown to reviewers only, who are written down.',
  security,
  request: {
    headers,
    params: storeParam.extend({ kind: z.enum(paperKinds) }),
    body: {
      required: true as const,
      content: {
        'image/jpeg': { schema: binary },
        'image/png': { schema: binary },
        'image/webp': { schema: binary },
      },
    },
  },
  responses: {
    200: answer('Kept; the one before is gone', storeSettingsSchema),
    ...problems(
      ...storeProblems,
      [409, 'market.application_waits', 'http.idempotency_conflict'],
      [413, 'http.body_too_large', 'files.too_large'],
      [
        422,
        'files.empty',
        'files.not_an_image',
        'files.too_many_pixels',
        'files.too_small',
        'files.damaged',
      ],
    ),
  },
});

export const submitRoute = createRoute({
  method: 'post',
  path: `${one}/submit`,
  tags,
  summary: 'Hand the application in',
  security,
  request: { headers, params: storeParam },
  responses: {
    ...changed,
    ...problems(...storeProblems, wrongMoment, [422, 'market.papers_missing']),
  },
});

export const withdrawRoute = createRoute({
  method: 'post',
  path: `${one}/withdraw`,
  tags,
  summary: 'Take the application back, to change it',
  security,
  request: { headers, params: storeParam },
  responses: { ...changed, ...problems(...storeProblems, wrongMoment) },
});

export const closeRoute = createRoute({
  method: 'delete',
  path: one,
  tags,
  summary: 'Give up a store that was never open; its papers go',
  security,
  request: { headers, params: storeParam },
  responses: {
    204: { description: 'Given up' },
    ...problems(...storeProblems, wrongMoment),
  },
});

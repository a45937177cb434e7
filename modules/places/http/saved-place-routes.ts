import { commandKeyHeader, problems } from '@ecom/server-kit';
import { createRoute, z } from '@hono/zod-openapi';
import {
  answer,
  conflict,
  idParam,
  invalid,
  jsonBody,
  limited,
  liveSession,
  mayWrite,
  notFound,
  registered,
  security,
  tags,
} from './route-parts.ts';
import { placeWishSchema, savedPlaceSchema } from './schemas.ts';

const unsaid = [
  422,
  'places.label_needed',
  'places.words_too_short',
  'places.phone_invalid',
  'places.landmark_unknown',
] as const;

export const listRoute = createRoute({
  method: 'get',
  path: '/v1/me/places',
  tags,
  summary: 'My places: home, work, then the others',
  security,
  responses: {
    200: answer('Found', z.object({ items: z.array(savedPlaceSchema) })),
    ...problems(liveSession, registered),
  },
});

export const saveRoute = createRoute({
  method: 'post',
  path: '/v1/me/places',
  tags,
  summary: 'Keep a place',
  description: 'Thirty at most, one home and one work among them.',
  security,
  request: { headers: commandKeyHeader, body: jsonBody(placeWishSchema) },
  responses: {
    201: answer('Kept', savedPlaceSchema),
    ...problems(
      invalid,
      liveSession,
      mayWrite,
      [409, 'places.too_many', 'places.kind_taken', 'http.idempotency_conflict'],
      unsaid,
      limited,
    ),
  },
});

export const changeRoute = createRoute({
  method: 'put',
  path: '/v1/me/places/{id}',
  tags,
  summary: 'Say everything of a place anew; its voice and its links stay',
  security,
  request: { params: idParam, headers: commandKeyHeader, body: jsonBody(placeWishSchema) },
  responses: {
    200: answer('Changed', savedPlaceSchema),
    ...problems(
      invalid,
      liveSession,
      mayWrite,
      notFound,
      [409, 'places.kind_taken', 'http.idempotency_conflict'],
      unsaid,
      limited,
    ),
  },
});

export const deleteRoute = createRoute({
  method: 'delete',
  path: '/v1/me/places/{id}',
  tags,
  summary: 'Forget a place, with its voice and its links',
  security,
  request: { params: idParam, headers: commandKeyHeader },
  responses: {
    204: { description: 'Gone' },
    ...problems(invalid, liveSession, mayWrite, notFound, conflict, limited),
  },
});

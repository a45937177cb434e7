import { parseId } from '@ecom/kernel';
import {
  commandKeyHeader,
  commandRequest,
  problems,
  type Router,
  requireActor,
} from '@ecom/server-kit';
import { createRoute, z } from '@hono/zod-openapi';
import type { PlaceRouteDeps } from '../http.ts';
import { ownCommand } from '../use-cases/own-command.ts';
import { openShare, sharePlace, stopSharing } from '../use-cases/share-place.ts';
import { sharedPlaceAnswer } from './place-answers.ts';
import {
  answer,
  conflict,
  idParam,
  invalid,
  jsonBody,
  limited,
  limitWho,
  liveSession,
  mayWrite,
  notFound,
  refuse,
  security,
  tags,
} from './route-parts.ts';
import { writeLimit } from './saved-place-handlers.ts';
import { openShareSchema, sharedPlaceSchema } from './schemas.ts';

const shareRoute = createRoute({
  method: 'post',
  path: '/v1/me/places/{id}/shares',
  tags,
  summary: 'Give away a link to a place, for thirty days',
  description:
    'Asked again, the same link, for thirty days from then. With and without the phone are two.',
  security,
  request: {
    params: idParam,
    headers: commandKeyHeader,
    body: jsonBody(
      z.strictObject({ showsPhone: z.boolean().default(false) }).openapi('PlaceShareRequest'),
    ),
  },
  responses: {
    201: answer('Open', openShareSchema),
    ...problems(invalid, liveSession, mayWrite, notFound, conflict, limited),
  },
});

const stopRoute = createRoute({
  method: 'delete',
  path: '/v1/me/places/{id}/shares',
  tags,
  summary: 'Close every link to a place',
  security,
  request: { params: idParam, headers: commandKeyHeader },
  responses: {
    204: { description: 'Closed' },
    ...problems(invalid, liveSession, mayWrite, notFound, conflict, limited),
  },
});

const openRoute = createRoute({
  method: 'get',
  path: '/v1/shared-places/{code}',
  tags,
  summary: 'A place that somebody gave me the link of',
  request: { params: z.strictObject({ code: z.string().max(40) }) },
  responses: {
    200: answer('Found', sharedPlaceSchema),
    ...problems(
      [400, 'http.invalid_request'],
      [404, 'places.share_gone', 'http.not_found'],
      limited,
    ),
  },
});

/** Against trying codes; a link that is passed round stays far below it. */
const openLimit = { name: 'places.open_share', max: 300, windowS: 60 };

/** Links to a place. */
export function shareHandlers(router: Router, { database }: PlaceRouteDeps): void {
  router.openapi(shareRoute, async (c) => {
    const person = requireActor(c);
    const { userId } = person;
    const id = parseId('plc', c.req.valid('param').id);
    const { showsPhone } = c.req.valid('json');
    await limitWho(database, userId, writeLimit);
    const request = commandRequest(c, 'places.share', { id, showsPhone });
    const result = await ownCommand(database, person, request, async (tx) =>
      id
        ? sharePlace(tx, { userId, id, showsPhone })
        : { ok: false, error: { code: 'places.not_found' } },
    );
    return result.ok ? c.json(result.value, 201) : refuse(c, result.error);
  });

  router.openapi(stopRoute, async (c) => {
    const person = requireActor(c);
    const { userId } = person;
    const id = parseId('plc', c.req.valid('param').id);
    await limitWho(database, userId, writeLimit);
    const request = commandRequest(c, 'places.stop_sharing', { id });
    const result = await ownCommand(database, person, request, async (tx) =>
      id ? stopSharing(tx, { userId, id }) : { ok: false, error: { code: 'places.not_found' } },
    );
    return result.ok ? c.body(null, 204) : refuse(c, result.error);
  });

  router.openapi(openRoute, async (c) => {
    await limitWho(database, c.get('address'), openLimit);
    const shared = await openShare(database, c.req.valid('param').code);
    return shared.ok ? c.json(sharedPlaceAnswer(shared.value), 200) : refuse(c, shared.error);
  });
}

import { createRoute, z } from '@hono/zod-openapi';
import { actorName } from '../actor.ts';
import type { Database } from '../database.ts';
import { eventsAfter, eventsBefore, type LoggedEvent } from '../event-log.ts';
import { requireActor } from './command-request.ts';
import { problems } from './problem.ts';
import { createRouter, type Router } from './router.ts';

const eventSchema = z
  .object({
    sequence: z.int(),
    type: z.string(),
    at: z.iso.datetime(),
    data: z.record(z.string(), z.unknown()),
  })
  .openapi('Event');

const sequenceSchema = z.coerce.number().int().min(0).max(Number.MAX_SAFE_INTEGER);
const limitSchema = (most: number) => z.coerce.number().int().min(1).max(most);
const signedIn = [{ accessToken: [] }];
const refusals = problems([400, 'http.invalid_request'], [401, 'auth.unauthenticated']);

const eventsRoute = createRoute({
  method: 'get',
  path: '/v1/events',
  tags: ['events'],
  summary: 'What happened after sequence n, oldest first',
  description: 'The truth behind every push and socket: ask again with `last` until it is empty.',
  security: signedIn,
  request: {
    query: z.strictObject({
      after: sequenceSchema.default(0),
      limit: limitSchema(200).default(50),
    }),
  },
  responses: {
    200: {
      description: 'Found',
      content: {
        'application/json': { schema: z.object({ events: z.array(eventSchema), last: z.int() }) },
      },
    },
    ...refusals,
  },
});

const activityRoute = createRoute({
  method: 'get',
  path: '/v1/activity',
  tags: ['events'],
  summary: 'My account’s history, newest first',
  security: signedIn,
  request: {
    query: z.strictObject({
      before: sequenceSchema.default(Number.MAX_SAFE_INTEGER),
      limit: limitSchema(50).default(20),
    }),
  },
  responses: {
    200: {
      description: 'Found; `next` is the next page’s `before`, null on the last page',
      content: {
        'application/json': {
          schema: z.object({ items: z.array(eventSchema), next: z.int().nullable() }),
        },
      },
    },
    ...refusals,
  },
});

const eventAnswer = ({ sequence, type, at, data }: LoggedEvent) => ({
  sequence,
  type,
  at: at.toISOString(),
  data,
});

/** A person's own events, forwards for the apps' catch-up and backwards for reading. */
export function eventRoutes(database: Database): Router {
  const router = createRouter();
  router.openapi(eventsRoute, async (c) => {
    const { after, limit } = c.req.valid('query');
    const events = await eventsAfter(database, actorName(requireActor(c)), after, limit);
    const last = events.at(-1)?.sequence ?? after;
    return c.json({ events: events.map(eventAnswer), last }, 200);
  });
  router.openapi(activityRoute, async (c) => {
    const { before, limit } = c.req.valid('query');
    const found = await eventsBefore(database, actorName(requireActor(c)), before, limit + 1);
    const items = found.slice(0, limit).map(eventAnswer);
    const next = found.length > limit ? (items.at(-1)?.sequence ?? null) : null;
    return c.json({ items, next }, 200);
  });
  return router;
}

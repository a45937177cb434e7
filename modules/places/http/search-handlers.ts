import { problems, type Router } from '@ecom/server-kit';
import { createRoute, z } from '@hono/zod-openapi';
import type { Position } from '../domain/position.ts';
import type { PlaceRouteDeps } from '../http.ts';
import { placesAround, searchPlaces } from '../use-cases/find-places.ts';
import { answer, limited, limitWho, tags } from './route-parts.ts';
import { foundPlaceSchema, nearSchema } from './schemas.ts';

const found = answer('Found', z.object({ items: z.array(foundPlaceSchema) }));
const refusals = problems([400, 'http.invalid_request'], limited);

const searchRoute = createRoute({
  method: 'get',
  path: '/v1/places/search',
  tags,
  summary: 'Quartiers and landmarks for what somebody types',
  description:
    'Open to everybody; with a token, landmarks lie at the pins that the person corrected. © OpenStreetMap contributors.',
  request: {
    query: z.strictObject({
      q: z.string().min(1).max(80),
      near: nearSchema.optional(),
      limit: z.coerce.number().int().min(1).max(20).default(8),
    }),
  },
  responses: { 200: found, ...refusals },
});

const aroundRoute = createRoute({
  method: 'get',
  path: '/v1/places/around',
  tags,
  summary: 'What a map around a position shows, the nearest first',
  description: 'Open to everybody, and the same for all. © OpenStreetMap contributors.',
  request: {
    query: z.strictObject({
      near: nearSchema,
      limit: z.coerce.number().int().min(1).max(300).default(200),
    }),
  },
  responses: { 200: found, ...refusals },
});

/** As one types, several a second; thousands share one address on mobile networks. */
const searchLimit = { name: 'places.search', max: 1_200, windowS: 60 };

const positionOf = (near: string): Position => {
  const [latitude = 0, longitude = 0] = near.split(',').map(Number);
  return { latitude, longitude };
};

/** What everybody may look up. */
export function searchHandlers(router: Router, { database }: PlaceRouteDeps): void {
  router.openapi(searchRoute, async (c) => {
    const { q: text, near, limit } = c.req.valid('query');
    await limitWho(database, c.get('address'), searchLimit);
    const userId = c.get('actor')?.userId ?? null;
    const ask = { text, near: near === undefined ? null : positionOf(near), userId, limit };
    return c.json({ items: await searchPlaces(database, ask) }, 200);
  });

  router.openapi(aroundRoute, async (c) => {
    const { near, limit } = c.req.valid('query');
    await limitWho(database, c.get('address'), searchLimit);
    return c.json({ items: await placesAround(database, positionOf(near), limit) }, 200);
  });
}

import { parseId } from '@ecom/kernel';
import {
  commandKeyHeader,
  commandRequest,
  problems,
  type Router,
  requireActor,
} from '@ecom/server-kit';
import { createRoute, z } from '@hono/zod-openapi';
import type { MarketRouteDeps } from '../http.ts';
import { followStore, readFollowed, unfollowStore } from '../use-cases/follow-store.ts';
import { personCommand, refusePerson } from '../use-cases/person-command.ts';
import { refuse } from './market-statuses.ts';
import {
  answer,
  badCommand,
  badRequest,
  keyConflict,
  limited,
  limitWrites,
  liveSession,
  mayWrite,
  registered,
  merchantSecurity as security,
  storeUnknown,
} from './merchant-parts.ts';
import { iso, wire } from './store-answers.ts';

const tags = ['market'];
const path = '/v1/market/stores/{slug}/follow';
const request = {
  headers: commandKeyHeader,
  params: z.strictObject({ slug: z.string().max(80) }),
};

const followRoute = createRoute({
  method: 'put',
  path,
  tags,
  summary: 'Follow a store',
  security,
  request,
  responses: {
    204: { description: 'Followed' },
    ...problems(
      badCommand,
      liveSession,
      mayWrite,
      storeUnknown,
      [409, 'market.too_many_followed', 'http.idempotency_conflict'],
      limited,
    ),
  },
});

const unfollowRoute = createRoute({
  method: 'delete',
  path,
  tags,
  summary: 'Follow it no more',
  security,
  request,
  responses: {
    204: { description: 'Not followed' },
    ...problems(badCommand, liveSession, mayWrite, keyConflict, limited),
  },
});

const followedRoute = createRoute({
  method: 'get',
  path: '/v1/me/followed-stores',
  tags,
  summary: 'Stores that I follow, the newest first',
  security,
  request: {
    query: z.strictObject({
      after: z.string().max(60).optional(),
      limit: z.coerce.number().int().min(1).max(50).default(20),
    }),
  },
  responses: {
    200: answer(
      'Found; `next` is the next page’s `after`, null on the last page',
      z.object({
        items: z.array(
          z
            .object({
              id: z.string(),
              slug: z.string(),
              name: z.string(),
              quartier: z.string(),
              openNow: z.boolean(),
              isDemo: z.boolean(),
              followedAt: z.iso.datetime(),
            })
            .openapi('FollowedStore'),
        ),
        next: z.string().nullable(),
      }),
    ),
    ...problems(badRequest, liveSession, registered),
  },
});

/** Stores that somebody comes back to. */
export function followHandlers(router: Router, { database }: MarketRouteDeps): void {
  router.openapi(followRoute, async (c) => {
    const person = requireActor(c);
    const { slug } = c.req.valid('param');
    await limitWrites(database, person.userId);
    const command = commandRequest(c, 'market.follow_store', { slug });
    const result = await personCommand(database, person, command, (tx) =>
      followStore(tx, person.userId, slug),
    );
    return result.ok ? c.body(null, 204) : refuse(c, result.error);
  });

  router.openapi(unfollowRoute, async (c) => {
    const person = requireActor(c);
    const { slug } = c.req.valid('param');
    await limitWrites(database, person.userId);
    const command = commandRequest(c, 'market.unfollow_store', { slug });
    const result = await personCommand(database, person, command, (tx) =>
      unfollowStore(tx, person.userId, slug),
    );
    return result.ok ? c.body(null, 204) : refuse(c, result.error);
  });

  router.openapi(followedRoute, async (c) => {
    const person = requireActor(c);
    const refused = await refusePerson(database, person);
    if (refused) return refuse(c, refused);
    const { after, limit } = c.req.valid('query');
    const afterId = after === undefined ? null : parseId('sto', after);
    // A cursor that is none has nothing after it.
    const most = after !== undefined && afterId === null ? 0 : limit + 1;
    const found = await readFollowed(database, person.userId, { afterId, limit: most });
    const items = found.slice(0, limit).map(({ followedAt, ...store }) => ({
      ...store,
      id: wire('sto', store.id),
      followedAt: iso(followedAt),
    }));
    const next = found.length > limit ? (items.at(-1)?.id ?? null) : null;
    return c.json({ items, next }, 200);
  });
}

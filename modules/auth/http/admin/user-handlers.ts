import { ok, parseId, toWireId } from '@ecom/kernel';
import { problems, type Router } from '@ecom/server-kit';
import { createRoute, z } from '@hono/zod-openapi';
import type { AuthRouteDeps } from '../../http.ts';
import { searchKind, searchUsers } from '../../use-cases/admin/search-users.ts';
import { viewUser } from '../../use-cases/admin/view-user.ts';
import { answer, signedIn } from '../route-parts.ts';
import { plainText } from '../schemas.ts';
import { adminCommand, refuse } from './admin-command.ts';
import {
  act,
  adminLive,
  adminMay,
  cursorSchema,
  invalidQuery,
  notFound,
  pageLimit,
  userIdParam,
} from './admin-parts.ts';
import { adminUserAnswer, foundUserAnswer } from './user-record-answer.ts';
import { adminUserSchema, foundUserSchema } from './user-schemas.ts';

const searchRoute = createRoute({
  method: 'get',
  path: '/v1/admin/users',
  tags: ['admin users'],
  summary: 'Find people',
  description:
    'By number in any spelling, of now or before; by its last four digits or more; by id; by the beginning of the name. Left in the audit without the query.',
  security: signedIn,
  ...act('search_users'),
  request: {
    query: z.strictObject({
      query: plainText({ min: 3, max: 80 }),
      after: cursorSchema,
      limit: pageLimit,
    }),
  },
  responses: {
    200: answer(
      'Found; `next` is the next page’s `after`, null on the last page',
      z.object({ users: z.array(foundUserSchema), next: z.string().nullable() }),
    ),
    ...problems(invalidQuery, adminLive, adminMay),
  },
});

const viewRoute = createRoute({
  method: 'get',
  path: '/v1/admin/users/{id}',
  tags: ['admin users'],
  summary: 'One person, whole',
  description: 'Left in the audit.',
  security: signedIn,
  ...act('view_user'),
  request: { params: userIdParam },
  responses: {
    200: answer('Found', adminUserSchema),
    ...problems(adminLive, adminMay, notFound),
  },
});

/** Finding a person and seeing her. */
export function userHandlers(router: Router, deps: AuthRouteDeps): void {
  router.openapi(searchRoute, async (c) => {
    const { query, after, limit } = c.req.valid('query');
    const afterId = after === undefined ? null : parseId('usr', after);
    const command = {
      act: searchRoute['x-act'],
      name: 'auth.admin_search_users',
      aboutUserId: null,
      detail: { by: searchKind(query) },
    };
    const result = await adminCommand(c, deps, command, async (tx) =>
      // A cursor that is none finds nothing more.
      after !== undefined && afterId === null
        ? ok([])
        : ok(await searchUsers(tx, { query, page: { afterId, limit: limit + 1 } })),
    );
    if (!result.ok) return refuse(c, result.error);
    const users = result.value.slice(0, limit);
    const last = users.at(-1);
    const next = result.value.length > limit && last ? toWireId('usr', last.id) : null;
    return c.json({ users: users.map(foundUserAnswer), next }, 200);
  });

  router.openapi(viewRoute, async (c) => {
    const id = parseId('usr', c.req.valid('param').id);
    const command = { act: viewRoute['x-act'], name: 'auth.admin_view_user', aboutUserId: id };
    const result = await adminCommand(c, deps, command, (tx) => viewUser(tx, id));
    return result.ok ? c.json(adminUserAnswer(result.value), 200) : refuse(c, result.error);
  });
}

import { brandId, toWireId } from '@ecom/kernel';
import { problems, type Router, requireActor } from '@ecom/server-kit';
import { createRoute, z } from '@hono/zod-openapi';
import { type AdminAct, adminActs } from '../../domain/admin-rights.ts';
import { platformRoles } from '../../domain/standing.ts';
import type { AuthRouteDeps } from '../../http.ts';
import { readAdmin } from '../../use-cases/admin/read-admin.ts';
import { answer, signedIn } from '../route-parts.ts';
import { adminStanding, refuse } from './admin-command.ts';
import { act, adminLive } from './admin-parts.ts';

const adminSchema = z
  .object({
    id: z.string(),
    name: z.string().nullable(),
    phone: z.string(),
    duties: z.array(z.enum(platformRoles)),
    acts: z
      .array(z.enum(Object.keys(adminActs) as [AdminAct, ...AdminAct[]]))
      .openapi({ description: 'What these duties allow: buttons are drawn from it.' }),
    secondFactor: z.object({
      enrolled: z.boolean(),
      passed: z.boolean(),
      passedUntil: z.iso.datetime().nullable(),
    }),
  })
  .openapi('Admin');

const meRoute = createRoute({
  method: 'get',
  path: '/v1/admin/me',
  tags: ['admin'],
  summary: 'My duties, and whether this session gave the second factor',
  description: 'Answers before the second factor; every other admin route wants it, for 12 hours.',
  security: signedIn,
  ...act('read_self'),
  responses: {
    200: answer('Found', adminSchema),
    ...problems(adminLive, [
      403,
      'auth.forbidden',
      'auth.account_frozen',
      'auth.registration_incomplete',
    ]),
  },
});

/** Who I am at the platform. */
export function selfHandlers(router: Router, deps: AuthRouteDeps): void {
  router.openapi(meRoute, async (c) => {
    const standing = await adminStanding(c, deps, meRoute['x-act']);
    if (!standing.ok) return refuse(c, standing.error);
    const { userId, sessionId } = requireActor(c);
    const admin = await readAdmin(deps.database, { userId, sessionId }, standing.value);
    return c.json({ ...admin, id: toWireId('usr', brandId(userId)) }, 200);
  });
}

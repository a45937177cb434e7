import { parseId, toWireId } from '@ecom/kernel';
import { commandKeyHeader, problems, type Router, requireActor } from '@ecom/server-kit';
import { createRoute, z } from '@hono/zod-openapi';
import type { AuthRouteDeps } from '../http.ts';
import { listSessions } from '../use-cases/list-sessions.ts';
import { revokeSession, revokeSessions } from '../use-cases/revoke-session.ts';
import { ownCommand, refuse, standingOf } from './own-command.ts';
import { answer, conflict, invalid, liveSession, ownProblems, signedIn } from './route-parts.ts';

const sessionLineSchema = z
  .object({
    id: z.string(),
    device: z.string().openapi({ example: 'Chrome · Android' }),
    createdAt: z.iso.datetime(),
    usedAt: z.iso.datetime(),
    current: z.boolean(),
    trusted: z.boolean().openapi({ description: 'The first device, or the PIN was given on it.' }),
  })
  .openapi('DeviceSession');

const listRoute = createRoute({
  method: 'get',
  path: '/v1/me/sessions',
  tags: ['sessions'],
  summary: 'Where I am signed in, the last used first',
  security: signedIn,
  responses: {
    200: answer('Found', z.object({ sessions: z.array(sessionLineSchema) })),
    ...problems(liveSession),
  },
});

const revokeRoute = createRoute({
  method: 'delete',
  path: '/v1/me/sessions/{id}',
  tags: ['sessions'],
  summary: 'Sign a device out',
  description: 'Works in a frozen account too. Ending a session twice is no error.',
  security: signedIn,
  request: {
    headers: commandKeyHeader,
    params: z.object({ id: z.string().openapi({ example: 'ses_0190b6a5-…' }) }),
  },
  responses: {
    204: { description: 'Ended' },
    ...ownProblems(invalid, [404, 'auth.not_found'], conflict),
  },
});

const revokeOthersRoute = createRoute({
  method: 'post',
  path: '/v1/me/sessions/revoke-others',
  tags: ['sessions'],
  summary: 'Sign every other device out',
  security: signedIn,
  request: { headers: commandKeyHeader },
  responses: {
    200: answer('Ended', z.object({ ended: z.int() })),
    ...ownProblems(invalid, conflict),
  },
});

/** A thief may be locked out from an account that is frozen or was never finished. */
const always = { unregistered: true, frozen: true };

/** Where a person is signed in, and how she ends it. */
export function sessionHandlers(router: Router, deps: AuthRouteDeps): void {
  router.openapi(listRoute, async (c) => {
    const standing = await standingOf(c, deps, always);
    if (!standing.ok) return refuse(c, standing.error);
    const lines = await listSessions(deps.database, requireActor(c));
    const sessions = lines.map((line) => ({
      ...line,
      id: toWireId('ses', line.id),
      createdAt: line.createdAt.toISOString(),
      usedAt: line.usedAt.toISOString(),
    }));
    return c.json({ sessions }, 200);
  });

  router.openapi(revokeRoute, async (c) => {
    requireActor(c);
    const id = parseId('ses', c.req.valid('param').id);
    if (!id) return refuse(c, { code: 'auth.not_found' });
    const endsAdmission = true;
    const command = {
      name: 'auth.revoke_session',
      input: { id },
      admission: always,
      endsAdmission,
    };
    const result = await ownCommand(c, deps, command, (tx, { userId }) =>
      revokeSession(tx, { userId, sessionId: id, reason: 'revoked' }),
    );
    return result.ok ? c.body(null, 204) : refuse(c, result.error);
  });

  router.openapi(revokeOthersRoute, async (c) => {
    const command = { name: 'auth.revoke_other_sessions', input: null, admission: always };
    const result = await ownCommand(c, deps, command, (tx, { userId, sessionId }) =>
      revokeSessions(tx, { userId, exceptId: sessionId, reason: 'revoked' }),
    );
    return result.ok ? c.json(result.value, 200) : refuse(c, result.error);
  });
}

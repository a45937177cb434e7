import { parseId } from '@ecom/kernel';
import { commandKeyHeader, problems, type Router } from '@ecom/server-kit';
import { createRoute, z } from '@hono/zod-openapi';
import type { AuthRouteDeps } from '../../http.ts';
import { endUserSession, endUserSessions } from '../../use-cases/admin/end-sessions.ts';
import { answer, invalid, json, signedIn } from '../route-parts.ts';
import { adminCommand, refuse } from './admin-command.ts';
import { act, adminLive, mayActOn, notFound, reasonBody, userIdParam } from './admin-parts.ts';

const conflict = [409, 'auth.account_closed', 'http.idempotency_conflict'] as const;

const endRoute = createRoute({
  method: 'delete',
  path: '/v1/admin/users/{id}/sessions/{sessionId}',
  tags: ['admin users'],
  summary: 'Sign one of somebody’s devices out',
  description: 'Ending a session twice is no error.',
  security: signedIn,
  ...act('end_sessions'),
  request: {
    headers: commandKeyHeader,
    params: userIdParam.extend({ sessionId: z.string().openapi({ example: 'ses_0190b6a5-…' }) }),
  },
  responses: {
    204: { description: 'Ended' },
    ...problems(invalid, adminLive, mayActOn, notFound, conflict),
  },
});

const endAllRoute = createRoute({
  method: 'post',
  path: '/v1/admin/users/{id}/sessions/revoke-all',
  tags: ['admin users'],
  summary: 'Sign all of somebody’s devices out',
  security: signedIn,
  ...act('end_sessions'),
  request: { headers: commandKeyHeader, params: userIdParam, body: json(reasonBody) },
  responses: {
    200: answer('Ended', z.object({ ended: z.int() })),
    ...problems(invalid, adminLive, mayActOn, notFound, conflict),
  },
});

/** Ending somebody's sessions. */
export function userSessionHandlers(router: Router, deps: AuthRouteDeps): void {
  router.openapi(endRoute, async (c) => {
    const { id, sessionId: wireId } = c.req.valid('param');
    const userId = parseId('usr', id);
    const sessionId = parseId('ses', wireId);
    const command = {
      act: endRoute['x-act'],
      name: 'auth.admin_end_session',
      aboutUserId: userId,
      input: { userId, sessionId },
      ...(sessionId && { detail: { sessionId: wireId } }),
    };
    const result = await adminCommand(c, deps, command, (tx, admin) =>
      endUserSession(tx, admin, { userId, sessionId }),
    );
    return result.ok ? c.body(null, 204) : refuse(c, result.error);
  });

  router.openapi(endAllRoute, async (c) => {
    const userId = parseId('usr', c.req.valid('param').id);
    const { reason } = c.req.valid('json');
    const command = {
      act: endAllRoute['x-act'],
      name: 'auth.admin_end_sessions',
      aboutUserId: userId,
      input: { userId, reason },
      detail: { reason },
    };
    const result = await adminCommand(c, deps, command, (tx, admin) =>
      endUserSessions(tx, admin, { userId }),
    );
    return result.ok ? c.json(result.value, 200) : refuse(c, result.error);
  });
}

import { z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { type Actor, actorName } from '../actor.ts';
import type { CommandRequest } from '../command.ts';
import type { ApiEnv } from './api-env.ts';
import { HttpRefusal } from './problem.ts';

/** Header of every write that must be safe to send twice. */
export const commandKeyHeader = z.object({
  'idempotency-key': z.uuid().openapi({
    description: 'Made by the sender, the same on every retry. Kept for seven days.',
  }),
});

/** @throws HttpRefusal `auth.unauthenticated` */
export function requireActor(c: Context<ApiEnv>): Actor {
  const actor = c.get('actor');
  if (!actor) throw new HttpRefusal({ code: 'auth.unauthenticated' });
  return actor;
}

/** The pipeline's view of a signed-in person's write. */
export function commandRequest(
  c: Context<ApiEnv>,
  name: string,
  input: unknown,
): CommandRequest & { key: string } {
  const actor = actorName(requireActor(c));
  const key = c.req.header('idempotency-key') ?? '';
  return { name, actor, key, input, subject: actor, requestId: c.get('requestId') };
}

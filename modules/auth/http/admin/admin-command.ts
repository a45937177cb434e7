import type { Refusal, Result } from '@ecom/kernel';
import { type ApiEnv, problemResponse, requireActor, type Tx } from '@ecom/server-kit';
import type { Context } from 'hono';
import type { AdminAct } from '../../domain/admin-rights.ts';
import type { Standing } from '../../domain/standing.ts';
import type { AuthRouteDeps } from '../../http.ts';
import { admitAdmin } from '../../use-cases/admin/admit-admin.ts';
import {
  type Admin,
  type AdminCommand,
  runAdminCommand,
} from '../../use-cases/admin/run-admin-command.ts';
import { authStatuses } from '../user-answer.ts';

export type { Admin, AdminCommand } from '../../use-cases/admin/run-admin-command.ts';

type Ctx = Context<ApiEnv>;

/** Answers a refusal of this module; typed as the route's answer, which it is by declaration. */
export const refuse = (c: Ctx, refusal: Refusal): never =>
  problemResponse(c, refusal, authStatuses) as never;

/** An admin's command out of the request that carries it; see `runAdminCommand`. */
export async function adminCommand<Value, Code extends string>(
  c: Ctx,
  { database, onCommitted }: AuthRouteDeps,
  command: AdminCommand,
  useCase: (tx: Tx, admin: Admin) => Promise<Result<Value, Code>>,
): Promise<Result<Value, Code | string>> {
  const call = {
    actor: requireActor(c),
    requestId: c.get('requestId'),
    key: c.req.header('idempotency-key'),
    userAgent: c.req.header('user-agent') ?? '',
  };
  const result = await runAdminCommand(database, call, command, useCase);
  onCommitted();
  return result;
}

/** For reads about nobody in particular: the same rights, no trace. */
export async function adminStanding(
  c: Ctx,
  { database }: AuthRouteDeps,
  act: AdminAct,
): Promise<Result<Standing, string>> {
  return admitAdmin(database, requireActor(c), act);
}

import type { Refusal, Result } from '@ecom/kernel';
import {
  type ApiEnv,
  actorName,
  type CommandRequest,
  problemResponse,
  requireActor,
  runCommand,
  type Tx,
} from '@ecom/server-kit';
import type { Context } from 'hono';
import { type AdminAct, isAdmin } from '../../domain/admin-rights.ts';
import { deviceLabel } from '../../domain/device-label.ts';
import type { Standing } from '../../domain/standing.ts';
import { userSubject } from '../../events.ts';
import type { AuthRouteDeps } from '../../http.ts';
import { admitAdmin } from '../../use-cases/admin/admit-admin.ts';
import { standingNow } from '../../use-cases/read-standing.ts';
import { authStatuses } from '../user-answer.ts';

type Ctx = Context<ApiEnv>;

/** An admin in her act, as the database knows her now. */
export interface Admin {
  readonly userId: string;
  readonly sessionId: string;
  /** «Chrome · Android». */
  readonly device: string;
  readonly standing: Standing;
}

export interface AdminCommand {
  readonly act: AdminAct;
  /** `auth.admin_verb_noun`, as the audit will show it. */
  readonly name: string;
  /** Whom it is about: herself where absent, nobody where null. */
  readonly aboutUserId?: string | null;
  /** What the idempotency key stands for. A read that is only audited has neither. */
  readonly input?: unknown;
  readonly detail?: CommandRequest['detail'];
}

/** Answers a refusal of this module; typed as the route's answer, which it is by declaration. */
export const refuse = (c: Ctx, refusal: Refusal): never =>
  problemResponse(c, refusal, authStatuses) as never;

/**
 * An admin's write, or a read of somebody's data that must leave a trace: session, duties and
 * second factor are read again in the command's own transaction, whatever the token says. It
 * carries the request's idempotency key where it has an `input`.
 */
export async function adminCommand<Value, Code extends string>(
  c: Ctx,
  { database, onCommitted }: AuthRouteDeps,
  command: AdminCommand,
  useCase: (tx: Tx, admin: Admin) => Promise<Result<Value, Code>>,
): Promise<Result<Value, Code | string>> {
  const actor = requireActor(c);
  const { userId, sessionId } = actor;
  let standing: Standing | null = null;
  const admit = async (tx: Tx): Promise<Refusal | null> => {
    const admitted = await admitAdmin(tx, actor, command.act);
    if (!admitted.ok) return admitted.error;
    standing = admitted.value;
    return null;
  };
  const { name, input, detail, aboutUserId = userId } = command;
  const key = c.req.header('idempotency-key');
  const request: CommandRequest = {
    name,
    actor: actorName(actor),
    requestId: c.get('requestId'),
    input: input ?? null,
    admit,
    ...(input !== undefined && key !== undefined && { key }),
    ...(aboutUserId !== null && { subject: userSubject(aboutUserId) }),
    ...(detail && { detail }),
  };
  const result = await runCommand(database, request, (tx) => {
    if (!standing) throw new Error('admitted without a standing');
    const device = deviceLabel(c.req.header('user-agent') ?? '');
    return useCase(tx, { userId, sessionId, device, standing });
  });
  onCommitted();
  if (!result.ok && isProbe(result.error) && (await isInside(database, actor))) {
    await noteRefusal(database, request, result.error);
  }
  return result;
}

/** An admin who feels for limits leaves a trace, though nothing was done; a stranger need not. */
const isProbe = ({ code }: Refusal): boolean =>
  ['auth.forbidden', 'auth.not_oneself', 'auth.second_factor_required'].includes(code);

async function isInside(
  database: AuthRouteDeps['database'],
  actor: { readonly userId: string; readonly sessionId: string },
): Promise<boolean> {
  const standing = await standingNow(database, actor);
  return standing !== null && isAdmin(standing);
}

async function noteRefusal(
  database: AuthRouteDeps['database'],
  { name, actor, requestId, subject }: CommandRequest,
  error: Refusal,
): Promise<void> {
  const line = { name, actor, requestId, input: null, ...(subject && { subject }) };
  await runCommand(database, line, async () => ({
    ok: false,
    error: { ...error, keepWrites: true },
  }));
}

/** For reads about nobody in particular: the same rights, no trace. */
export async function adminStanding(
  c: Ctx,
  { database }: AuthRouteDeps,
  act: AdminAct,
): Promise<Result<Standing, string>> {
  return admitAdmin(database, requireActor(c), act);
}

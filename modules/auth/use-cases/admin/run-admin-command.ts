import type { Refusal, Result } from '@ecom/kernel';
import {
  type Actor,
  actorName,
  type CommandRequest,
  type Database,
  runCommand,
  type Tx,
} from '@ecom/server-kit';
import { type AdminAct, isAdmin } from '../../domain/admin-rights.ts';
import { deviceLabel } from '../../domain/device-label.ts';
import type { Standing } from '../../domain/standing.ts';
import { userSubject } from '../../events.ts';
import { standingNow } from '../read-standing.ts';
import { admitAdmin } from './admit-admin.ts';

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
  /** `module.admin_verb_noun`, as the audit will show it. */
  readonly name: string;
  /** Whom it is about: herself where absent, nobody where null. */
  readonly aboutUserId?: string | null;
  /** What the idempotency key stands for. A read that is only audited has neither. */
  readonly input?: unknown;
  readonly detail?: CommandRequest['detail'];
}

/** What the request says besides the command itself. */
export interface AdminCall {
  readonly actor: Actor;
  readonly requestId: string;
  /** From the `Idempotency-Key` header; counts where the command has an `input`. */
  readonly key: string | undefined;
  readonly userAgent: string;
}

/**
 * An admin's write, or a read of somebody's data that must leave a trace: session, duties and
 * second factor are read again in the command's own transaction, whatever the token says. It
 * carries the request's idempotency key where it has an `input`.
 */
export async function runAdminCommand<Value, Code extends string>(
  database: Database,
  call: AdminCall,
  command: AdminCommand,
  useCase: (tx: Tx, admin: Admin) => Promise<Result<Value, Code>>,
): Promise<Result<Value, Code | string>> {
  const { actor, requestId, key, userAgent } = call;
  const { userId, sessionId } = actor;
  let standing: Standing | null = null;
  const admit = async (tx: Tx): Promise<Refusal | null> => {
    const admitted = await admitAdmin(tx, actor, command.act);
    if (!admitted.ok) return admitted.error;
    standing = admitted.value;
    return null;
  };
  const { name, input, detail, aboutUserId = userId } = command;
  const request: CommandRequest = {
    name,
    actor: actorName(actor),
    requestId,
    input: input ?? null,
    admit,
    ...(input !== undefined && key !== undefined && { key }),
    ...(aboutUserId !== null && { subject: userSubject(aboutUserId) }),
    ...(detail && { detail }),
  };
  const result = await runCommand(database, request, (tx) => {
    if (!standing) throw new Error('admitted without a standing');
    return useCase(tx, { userId, sessionId, device: deviceLabel(userAgent), standing });
  });
  if (!result.ok && isProbe(result.error) && (await isInside(database, actor))) {
    await noteRefusal(database, request, result.error);
  }
  return result;
}

/** An admin who feels for limits leaves a trace, though nothing was done; a stranger need not. */
const isProbe = ({ code }: Refusal): boolean =>
  ['auth.forbidden', 'auth.not_oneself', 'auth.second_factor_required'].includes(code);

async function isInside(database: Database, actor: Actor): Promise<boolean> {
  const standing = await standingNow(database, actor);
  return standing !== null && isAdmin(standing);
}

async function noteRefusal(
  database: Database,
  { name, actor, requestId, subject }: CommandRequest,
  error: Refusal,
): Promise<void> {
  const line = { name, actor, requestId, input: null, ...(subject && { subject }) };
  await runCommand(database, line, async () => ({
    ok: false,
    error: { ...error, keepWrites: true },
  }));
}

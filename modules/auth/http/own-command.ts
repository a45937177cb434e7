import type { Refusal, Result } from '@ecom/kernel';
import {
  type ApiEnv,
  type CommandRequest,
  commandRequest,
  earlierReply,
  problemResponse,
  requireActor,
  runCommand,
  type Tx,
} from '@ecom/server-kit';
import type { Context } from 'hono';
import { deviceLabel } from '../domain/device-label.ts';
import { type Admission, refuseStanding, type Standing } from '../domain/standing.ts';
import type { AuthRouteDeps } from '../http.ts';
import { standingNow } from '../use-cases/read-standing.ts';
import { inFlight } from './in-flight.ts';
import { limitPerson } from './limit-person.ts';
import { authStatuses } from './user-answer.ts';

type Ctx = Context<ApiEnv>;

/** The signed-in person of a command, as the database knows her now. */
export interface Person {
  readonly userId: string;
  readonly sessionId: string;
  readonly deviceId: string;
  /** «Chrome · Android». */
  readonly device: string;
  readonly standing: Standing;
}

export interface OwnCommand {
  /** `auth.verb_noun`. */
  readonly name: string;
  /** What the idempotency key stands for. Never a PIN or a code: its hash is stored unkeyed. */
  readonly input: unknown;
  readonly admission?: Admission;
  /** False for a write that is repeatable by itself and carries no key. */
  readonly keyed?: boolean;
  /** True where the person may end her own session by it. */
  readonly endsAdmission?: boolean;
}

export const deviceOf = (c: Ctx): string => deviceLabel(c.req.header('user-agent') ?? '');

/** Answers a refusal of this module; typed as the route's answer, which it is by declaration. */
export const refuse = (c: Ctx, refusal: Refusal): never =>
  problemResponse(c, refusal, authStatuses) as never;

/**
 * A signed-in person's write: the session is read again in the command's own transaction, so a
 * revoked session, a frozen or an unfinished account is refused whatever its token says.
 */
export async function ownCommand<Value, Code extends string>(
  c: Ctx,
  deps: AuthRouteDeps,
  command: OwnCommand,
  useCase: (tx: Tx, person: Person) => Promise<Result<Value, Code>>,
): Promise<Result<Value, Code | string>> {
  const { database, onCommitted, settings } = deps;
  const { userId, sessionId } = requireActor(c);
  let standing: Standing | null = null;
  const admit = async (tx: Tx): Promise<Refusal | null> => {
    standing = await standingNow(tx, { userId, sessionId });
    const code = refuseStanding(standing, command.admission);
    return code ? { code } : null;
  };
  const { writesPerPersonHour: perHour } = settings;
  // Locking a thief out has a budget of its own session: he could have used hers up.
  const isLockingOut = command.admission?.frozen === true;
  if (isLockingOut) await limitPerson(deps, sessionId, { name: 'auth.lock_out', perHour: 100 });
  else await limitPerson(deps, userId, { name: 'auth.write', perHour });
  const { endsAdmission = false } = command;
  const request = { ...requestOf(c, command), admit, endsAdmission };
  const run = (tx: Tx) => {
    if (!standing) throw new Error('admitted without a standing');
    const { deviceId } = standing;
    return useCase(tx, { userId, sessionId, deviceId, device: deviceOf(c), standing });
  };
  const work = () => runCommand(database, request, run);
  const result = await (isLockingOut ? work() : inFlight(userId, work));
  onCommitted();
  return result;
}

/** What the idempotency key of this command was answered before, if it was. */
export const repliedBefore = <Value>(c: Ctx, deps: AuthRouteDeps, command: OwnCommand) =>
  earlierReply<Value, string>(deps.database, requestOf(c, command));

function requestOf(c: Ctx, command: OwnCommand): CommandRequest {
  const { key, ...request } = commandRequest(c, command.name, command.input);
  return command.keyed === false ? request : { ...request, key };
}

/**
 * For reads that must not outlive their session, and before work that costs.
 * @throws nothing: gives the refusal instead
 */
export async function standingOf(
  c: Ctx,
  { database }: AuthRouteDeps,
  admission: Admission = {},
): Promise<Result<Standing, string>> {
  const standing = await standingNow(database, requireActor(c));
  const code = refuseStanding(standing, admission);
  if (code || !standing) return { ok: false, error: { code: code ?? 'auth.session_ended' } };
  return { ok: true, value: standing };
}

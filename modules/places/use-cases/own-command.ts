import { refuseStanding, type StandingRefusal, standingNow } from '@ecom/auth';
import type { Refusal, Result } from '@ecom/kernel';
import {
  type CommandRequest,
  type Database,
  type Reader,
  runCommand,
  type Tx,
} from '@ecom/server-kit';

export interface SignedIn {
  readonly userId: string;
  readonly sessionId: string;
}

/**
 * A person's own write: her session and account are read again in the command's transaction,
 * before and after the work, whatever her token says.
 */
export function ownCommand<Value, Code extends string>(
  database: Database,
  person: SignedIn,
  request: CommandRequest,
  useCase: (tx: Tx) => Promise<Result<Value, Code>>,
): Promise<Result<Value, Code | string>> {
  const admit = async (tx: Tx): Promise<Refusal | null> => {
    const code = refuseStanding(await standingNow(tx, person));
    return code ? { code } : null;
  };
  return runCommand(database, { ...request, admit }, useCase);
}

/** Why this person may not read her places now; null when she may. A frozen account may. */
export const refuseReading = async (
  reader: Reader,
  person: SignedIn,
): Promise<StandingRefusal | null> =>
  refuseStanding(await standingNow(reader, person), { frozen: true });

/** As above, before work that costs and that a frozen account may not ask for. */
export const refuseWriting = async (
  reader: Reader,
  person: SignedIn,
): Promise<StandingRefusal | null> => refuseStanding(await standingNow(reader, person));

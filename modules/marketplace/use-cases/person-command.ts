import { refuseStanding, standingNow } from '@ecom/auth';
import type { Refusal, Result } from '@ecom/kernel';
import {
  type CommandRequest,
  type Database,
  type Reader,
  runCommand,
  type Tx,
} from '@ecom/server-kit';
import type { SignedIn } from './merchant/member-command.ts';

/**
 * A write of a person who acts for no store yet, or as a customer: session and account are read in
 * the command's transaction, before and after the work.
 */
export function personCommand<Value, Code extends string>(
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

/** Why this person may not look now; null when she may. A frozen account may. */
export async function refusePerson(reader: Reader, person: SignedIn): Promise<Refusal | null> {
  const code = refuseStanding(await standingNow(reader, person), { frozen: true });
  return code ? { code } : null;
}

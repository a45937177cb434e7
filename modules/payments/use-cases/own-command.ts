import { refuseStanding, type Standing, standingNow } from '@ecom/auth';
import type { Refusal, Result } from '@ecom/kernel';
import { type CommandRequest, type Database, runCommand, type Tx } from '@ecom/server-kit';

export interface SignedIn {
  readonly userId: string;
  readonly sessionId: string;
}

/** A signed-in person as the database knows her now. */
export interface Owner extends SignedIn {
  readonly standing: Standing;
}

/**
 * A person's own write: her session and account are read again in the command's transaction,
 * before and after the work, whatever her token says.
 */
export function ownCommand<Value, Code extends string>(
  database: Database,
  person: SignedIn,
  request: CommandRequest,
  useCase: (tx: Tx, owner: Owner) => Promise<Result<Value, Code>>,
): Promise<Result<Value, Code | string>> {
  let standing: Standing | null = null;
  const admit = async (tx: Tx): Promise<Refusal | null> => {
    standing = await standingNow(tx, person);
    const code = refuseStanding(standing);
    return code ? { code } : null;
  };
  return runCommand(database, { ...request, admit }, (tx) => {
    if (!standing) throw new Error('admitted without a standing');
    return useCase(tx, { ...person, standing });
  });
}

import { refuseStanding, type Standing, standingNow } from '@ecom/auth';
import type { Refusal, Result } from '@ecom/kernel';
import { type CommandRequest, type Database, runCommand, type Tx } from '@ecom/server-kit';
import type { SignedIn } from '../merchant/member-command.ts';

/** Who buys, as the database knows her now. */
export interface Buyer extends SignedIn {
  readonly standing: Standing;
}

/** A customer's write in which her device and restrictions count, since money moves. */
export function buyerCommand<Value, Code extends string>(
  database: Database,
  person: SignedIn,
  request: CommandRequest,
  useCase: (tx: Tx, buyer: Buyer) => Promise<Result<Value, Code>>,
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

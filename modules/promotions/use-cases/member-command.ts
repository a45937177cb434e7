import type { Refusal, Result } from '@ecom/kernel';
import { type CommandRequest, type Database, runCommand, type Tx } from '@ecom/server-kit';
import type { OfferStores, StoreMember } from '../ports.ts';

/** A member's write to her store's offers; who she is there is read in the same transaction. */
export function memberCommand<Value, Code extends string>(
  { database, stores }: { readonly database: Database; readonly stores: OfferStores },
  member: StoreMember,
  request: CommandRequest,
  useCase: (tx: Tx, storeId: string) => Promise<Result<Value, Code>>,
): Promise<Result<Value, Code | string>> {
  const admit = (tx: Tx): Promise<Refusal | null> => stores.refuse(tx, member, 'change');
  return runCommand(database, { ...request, admit }, (tx) => {
    if (!member.storeId) throw new Error('admitted without a store');
    return useCase(tx, member.storeId);
  });
}

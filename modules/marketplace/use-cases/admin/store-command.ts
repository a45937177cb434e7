import { type AdminCall, type AdminCommand, admitAdmin, runAdminCommand } from '@ecom/auth';
import type { Refusal, Result } from '@ecom/kernel';
import type { Actor, Database, Reader, Tx } from '@ecom/server-kit';

export interface StoreCommand extends AdminCommand {
  readonly act: 'review_stores';
}

/** Who judges a store, as the audit writes it. */
export interface Reviewer {
  readonly userId: string;
  readonly sessionId: string;
  readonly requestId: string;
}

/** A reviewer's write, or a look that leaves a trace; rights are read in its transaction. */
export const storeCommand = <Value, Code extends string>(
  database: Database,
  call: AdminCall,
  command: StoreCommand,
  useCase: (tx: Tx, reviewer: Reviewer) => Promise<Result<Value, Code>>,
): Promise<Result<Value, Code | string>> =>
  runAdminCommand(database, call, command, (tx, { userId, sessionId }) =>
    useCase(tx, { userId, sessionId, requestId: call.requestId }),
  );

/** Why this person may not look at stores as a reviewer now; null when she may. */
export async function refuseReviewer(reader: Reader, actor: Actor): Promise<Refusal | null> {
  const admitted = await admitAdmin(reader, actor, 'review_stores');
  return admitted.ok ? null : admitted.error;
}

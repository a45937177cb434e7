import { type AdminCall, type AdminCommand, admitAdmin, runAdminCommand } from '@ecom/auth';
import type { Refusal, Result } from '@ecom/kernel';
import type { Actor, Database, Reader, Tx } from '@ecom/server-kit';

/** The acts of the table of rights that open an operator's money pages. */
export type MoneyAct = 'view_money' | 'settle_money' | 'adjust_ledger';

export interface MoneyCommand extends AdminCommand {
  readonly act: MoneyAct;
}

/** Who acts, as the audit and the book write it. */
export interface Operator {
  readonly userId: string;
  readonly requestId: string;
}

/** An operator's write, or a look that leaves a trace; rights are read in its transaction. */
export const moneyCommand = <Value, Code extends string>(
  database: Database,
  call: AdminCall,
  command: MoneyCommand,
  useCase: (tx: Tx, operator: Operator) => Promise<Result<Value, Code>>,
): Promise<Result<Value, Code | string>> =>
  runAdminCommand(database, call, command, (tx, { userId }) =>
    useCase(tx, { userId, requestId: call.requestId }),
  );

/** Why this person may not look at money now; null when she may. Leaves no trace. */
export async function refuseMoneyAct(
  reader: Reader,
  actor: Actor,
  act: MoneyAct,
): Promise<Refusal | null> {
  const admitted = await admitAdmin(reader, actor, act);
  return admitted.ok ? null : admitted.error;
}

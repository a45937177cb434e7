import { type AdminCall, admitAdmin, runAdminCommand } from '@ecom/auth';
import type { Refusal, Result } from '@ecom/kernel';
import type { Database, Reader, Tx } from '@ecom/server-kit';

const act = 'manage_promotions';

/** Why this person may not look at the platform's offers; null when she may. */
export async function refuseManager(
  reader: Reader,
  actor: AdminCall['actor'],
): Promise<Refusal | null> {
  const admitted = await admitAdmin(reader, actor, act);
  return admitted.ok ? null : admitted.error;
}

interface Told {
  /** `module.verb_noun`. */
  readonly name: string;
  readonly input: unknown;
  readonly detail: Readonly<Record<string, string>>;
}

/** A write to the platform's own offers; in the trail, about nobody. */
export const managerCommand = <Value, Code extends string>(
  database: Database,
  call: AdminCall,
  told: Told,
  useCase: (tx: Tx, userId: string) => Promise<Result<Value, Code>>,
): Promise<Result<Value, Code | string>> =>
  runAdminCommand(database, call, { ...told, act, aboutUserId: null }, (tx, { userId }) =>
    useCase(tx, userId),
  );

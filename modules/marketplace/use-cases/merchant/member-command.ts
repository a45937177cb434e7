import { refuseStanding, standingNow } from '@ecom/auth';
import type { Refusal, Result } from '@ecom/kernel';
import {
  type CommandRequest,
  type Database,
  type Reader,
  runCommand,
  type Tx,
} from '@ecom/server-kit';
import { mayAct, type StoreAct } from '../../domain/store-role.ts';
import { findStoreRole } from '../../store/member-store.ts';

export interface SignedIn {
  readonly userId: string;
  readonly sessionId: string;
}

/** A person who asks to act for a store. */
export interface Member extends SignedIn {
  /** Null where the address held no id. */
  readonly storeId: string | null;
}

/**
 * Why this person may not do `act` for the store; null when she may. Somebody else's store and one
 * that does not exist are the same: `market.store_unknown`. A role that is too low is told so.
 */
async function refuseMember(
  reader: Reader,
  member: Member,
  act: StoreAct,
  { frozen = false } = {},
): Promise<Refusal | null> {
  const code = refuseStanding(await standingNow(reader, member), { frozen });
  if (code) return { code };
  const role = member.storeId && (await findStoreRole(reader, member.storeId, member.userId));
  if (!role) return { code: 'market.store_unknown' };
  return mayAct(role, act) ? null : { code: 'market.role_too_low' };
}

/** Why this person may not look at the store's own data; null when she may. */
export const refuseLooking = (
  reader: Reader,
  member: Member,
  act: 'view' | 'see_money' | 'carry_orders' | 'refund_orders' = 'view',
): Promise<Refusal | null> => refuseMember(reader, member, act, { frozen: true });

/** As above, before work that costs and that only who may do `act` can ask for. */
export const refuseWriting = (
  reader: Reader,
  member: Member,
  act: StoreAct,
): Promise<Refusal | null> => refuseMember(reader, member, act);

/**
 * A member's write for her store: session, account and membership are read in the command's
 * transaction, before and after the work. Idempotency keys are hers; `request.input` must hold the
 * store's id.
 */
export function memberCommand<Value, Code extends string>(
  database: Database,
  member: Member,
  act: StoreAct,
  request: CommandRequest,
  useCase: (tx: Tx, storeId: string) => Promise<Result<Value, Code>>,
): Promise<Result<Value, Code | string>> {
  const admit = (tx: Tx) => refuseMember(tx, member, act);
  return runCommand(database, { ...request, admit }, (tx) => {
    if (!member.storeId) throw new Error('admitted without a store');
    return useCase(tx, member.storeId);
  });
}

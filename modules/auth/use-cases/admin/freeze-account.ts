import { err, newId, ok, type Result } from '@ecom/kernel';
import type { Tx } from '@ecom/server-kit';
import { userSubject } from '../../events.ts';
import { freezeUser, liftRestrictions, unfreezeUser } from '../../store/admin/target-store.ts';
import { renewGrace } from '../../store/closing-store.ts';
import { freezing } from '../../store/payer-store.ts';
import { tellLevel } from '../tell-level.ts';
import { type Actor, type TargetRefused, targetOf } from './lock-target.ts';

interface Act {
  readonly userId: string | null;
  readonly reason: string;
}

/** Stops every write of an account; it may still read, and end its sessions. Locks the user. */
export async function freezeAccount(
  tx: Tx,
  admin: Actor,
  { userId, reason }: Act,
): Promise<Result<null, TargetRefused | 'auth.already_frozen'>> {
  const target = await targetOf(tx, admin, userId);
  if (!target.ok) return target;
  const { id } = target.value;
  const row = { id: newId(), userId: id, reason, frozenBy: admin.userId };
  if (!(await freezeUser(tx, row))) return err('auth.already_frozen');
  // Payments that were looked at before this go through first; later ones see the freeze.
  await tx.lockName(freezing);
  tx.announce({ subject: userSubject(id), type: 'auth.account_frozen', data: {} });
  return ok(null);
}

/** Gives the account back. Locks the user. */
export async function unfreezeAccount(
  tx: Tx,
  admin: Actor,
  { userId, reason }: Act,
): Promise<Result<null, TargetRefused | 'auth.not_frozen'>> {
  const target = await targetOf(tx, admin, userId);
  if (!target.ok) return target;
  const { id } = target.value;
  if (!(await unfreezeUser(tx, { userId: id, liftedBy: admin.userId, reason }))) {
    return err('auth.not_frozen');
  }
  // Frozen, its owner could not say no: she gets her days of grace again.
  await renewGrace(tx, id);
  tx.announce({ subject: userSubject(id), type: 'auth.account_unfrozen', data: {} });
  return ok(null);
}

/** Ends the waits of a new device, a forgotten PIN, a changed number. Locks the user. */
export async function liftAllRestrictions(
  tx: Tx,
  admin: Actor,
  { userId }: Act,
): Promise<Result<{ lifted: number }, TargetRefused | 'auth.not_restricted'>> {
  const target = await targetOf(tx, admin, userId);
  if (!target.ok) return target;
  const { id } = target.value;
  const lifted = await liftRestrictions(tx, id, admin.userId);
  if (lifted === 0) return err('auth.not_restricted');
  tellLevel(tx, id);
  tx.announce({ subject: userSubject(id), type: 'auth.restrictions_lifted', data: {} });
  return ok({ lifted });
}

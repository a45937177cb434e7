import { err, ok, type Phone, type Result } from '@ecom/kernel';
import type { Tx } from '@ecom/server-kit';
import { userSubject } from '../../events.ts';
import { numberLost, restoreNumber } from '../../store/admin/target-store.ts';
import { lockPhone } from '../../store/otp-store.ts';
import { findUserByPhone } from '../../store/user-store.ts';
import { type Actor, type TargetRefused, targetOf } from './lock-target.ts';

type Refused = TargetRefused | 'auth.not_parked' | 'auth.phone_taken';

/**
 * Gives a parked account a number back that it had, the last one where none is named, when nobody
 * has it now. Its owner signs in by a code as on any new device; the account is not dormant any
 * more. Locks the number's name, then the user.
 */
export async function restoreParkedNumber(
  tx: Tx,
  admin: Actor,
  input: { userId: string | null; phone: Phone | null },
): Promise<Result<{ phone: string }, Refused>> {
  const phone = input.userId === null ? null : await numberLost(tx, input.userId, input.phone);
  if (phone) await lockPhone(tx, phone);
  const target = await targetOf(tx, admin, input.userId);
  if (!target.ok) return target;
  const { id, parked } = target.value;
  if (!parked) return err('auth.not_parked');
  if (!phone) return err('auth.not_found');
  if (await findUserByPhone(tx, phone)) return err('auth.phone_taken');
  await restoreNumber(tx, id, phone);
  tx.announce({ subject: userSubject(id), type: 'auth.number_restored', data: {} });
  return ok({ phone });
}

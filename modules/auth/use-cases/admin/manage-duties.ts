import { err, newId, ok, type Phone, type Result } from '@ecom/kernel';
import type { Reader, Tx } from '@ecom/server-kit';
import type { PlatformRole } from '../../domain/standing.ts';
import type { User } from '../../domain/user.ts';
import { userSubject } from '../../events.ts';
import {
  type AdminLine,
  adminLines,
  countOwners,
  dropFactor,
  dutiesOf,
  giveDuty,
  takeDuties,
} from '../../store/admin/duty-store.ts';
import { factorState } from '../../store/admin/second-factor-store.ts';
import { findUserByPhone, lockUser } from '../../store/user-store.ts';
import { revokeSessions } from '../revoke-session.ts';

export type { AdminLine } from '../../store/admin/duty-store.ts';

/** What became of somebody's duties. */
export interface DutyChange {
  readonly userId: string;
  readonly name: string | null;
  readonly duties: readonly PlatformRole[];
  /** False when it was so before. */
  readonly changed: boolean;
  /** Of the whole platform: with none, only the operator can name the next. */
  readonly owners: number;
}

type Refused = 'auth.not_found' | 'auth.registration_incomplete';

/**
 * Makes a registered person an admin with one duty. Makes no account: who never signed up is not
 * found. Locks the user.
 */
export async function grantDuty(
  tx: Tx,
  input: { phone: Phone; duty: PlatformRole; grantedBy: string },
): Promise<Result<DutyChange, Refused>> {
  const user = await lockByPhone(tx, input.phone);
  if (!user) return err('auth.not_found');
  if (!user.registeredAt) return err('auth.registration_incomplete');
  const { duty: role, grantedBy } = input;
  const changed = await giveDuty(tx, { id: newId<'mem'>(), userId: user.id, role, grantedBy });
  return ok(await changeOf(tx, user, changed));
}

/**
 * Ends one duty of a person, or all of them, and every session she has: a token that is out must
 * not be the last to know. Locks the user, then the sessions.
 */
export async function revokeDuty(
  tx: Tx,
  input: { phone: Phone; duty: PlatformRole | null },
): Promise<Result<DutyChange, 'auth.not_found'>> {
  const user = await lockByPhone(tx, input.phone);
  if (!user) return err('auth.not_found');
  const ended = await takeDuties(tx, user.id, input.duty);
  if (ended.length > 0) await endAll(tx, user.id);
  return ok(await changeOf(tx, user, ended.length > 0));
}

/**
 * Forgets a second factor that was lost; its owner signs in again and begins another. Locks the
 * user, the sessions, the factor.
 */
export async function resetSecondFactor(
  tx: Tx,
  input: { phone: Phone },
): Promise<Result<DutyChange, 'auth.not_found'>> {
  const user = await lockByPhone(tx, input.phone);
  if (!user) return err('auth.not_found');
  const begun = (await factorState(tx, user.id)) !== null;
  if (begun) {
    await endAll(tx, user.id);
    await dropFactor(tx, user.id);
    const subject = userSubject(user.id);
    tx.announce({ subject, type: 'auth.second_factor_reset', data: {} });
  }
  return ok(await changeOf(tx, user, begun));
}

/** Everybody who works for the platform. */
export const listAdmins = (reader: Reader): Promise<AdminLine[]> => adminLines(reader);

async function lockByPhone(tx: Tx, phone: Phone): Promise<User | null> {
  const found = await findUserByPhone(tx, phone);
  const user = found && (await lockUser(tx, found.id));
  return user?.phone === phone ? user : null;
}

const endAll = (tx: Tx, userId: string) =>
  revokeSessions(tx, { userId, exceptId: null, reason: 'revoked_by_admin' });

const changeOf = async (tx: Tx, user: User, changed: boolean): Promise<DutyChange> => ({
  userId: user.id,
  name: user.name,
  duties: await dutiesOf(tx, user.id),
  changed,
  owners: await countOwners(tx),
});

import { newId } from '@ecom/kernel';
import type { Tx } from '@ecom/server-kit';
import type { User } from '../domain/user.ts';
import { keepFormerPhone, parkUser } from '../store/phone-store.ts';
import { endAllSessions } from '../store/session-store.ts';

/**
 * Sets an account aside whose number went to somebody else: nothing of it is lost, nobody gets
 * in, and support finds it by its former number.
 */
export async function parkAccount(tx: Tx, user: User): Promise<void> {
  await keepFormerPhone(tx, { id: newId(), userId: user.id, reason: 'parked' });
  await endAllSessions(tx, user.id, 'number_recycled');
  await parkUser(tx, user.id);
}

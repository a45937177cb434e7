import type { Reader } from '@ecom/server-kit';
import { findUser } from '../store/user-store.ts';

/**
 * Whether something may be done in a person's name while she is not there: her account is whole,
 * neither frozen nor about to close. @returns false for nobody
 */
export async function actsUnattended(reader: Reader, userId: string): Promise<boolean> {
  const user = await findUser(reader, userId);
  return !!user?.registeredAt && !user.frozen && user.closesAt === null;
}

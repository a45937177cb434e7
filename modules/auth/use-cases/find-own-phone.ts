import type { Reader } from '@ecom/server-kit';
import { findUser } from '../store/user-store.ts';

/** The number of a registered person's account, in E.164; null for nobody, or a parked account. */
export async function findOwnPhone(reader: Reader, userId: string): Promise<string | null> {
  const user = await findUser(reader, userId);
  return user?.registeredAt ? (user.phone ?? null) : null;
}

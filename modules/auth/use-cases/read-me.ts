import { err, ok, type Result } from '@ecom/kernel';
import type { Reader } from '@ecom/server-kit';
import type { User } from '../domain/user.ts';
import { findUser } from '../store/user-store.ts';

/** The person behind an access token; gone only if the account is. */
export async function readMe(
  reader: Reader,
  userId: string,
): Promise<Result<User, 'auth.unauthenticated'>> {
  const user = await findUser(reader, userId);
  return user ? ok(user) : err('auth.unauthenticated');
}

import type { Reader } from '@ecom/server-kit';
import { findUser } from '../store/user-store.ts';

/** Somebody who can be paid: the name is shown before the payment. */
export interface Payee {
  readonly userId: string;
  readonly name: string;
}

/** Null for nobody, for an account that was never finished, closed or parked. */
export async function findPayee(reader: Reader, userId: string): Promise<Payee | null> {
  const user = await findUser(reader, userId);
  if (!user?.registeredAt || user.name === null) return null;
  return { userId: user.id, name: user.name };
}

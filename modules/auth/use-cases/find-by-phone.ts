import type { Phone } from '@ecom/kernel';
import type { Reader } from '@ecom/server-kit';
import { findUserByPhone } from '../store/user-store.ts';

/** Whose number this is now; null for nobody's. For the platform's people alone. */
export async function findByPhone(reader: Reader, phone: Phone): Promise<string | null> {
  return (await findUserByPhone(reader, phone))?.id ?? null;
}

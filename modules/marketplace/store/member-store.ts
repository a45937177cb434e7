import { type Reader, statement } from '@ecom/server-kit';
import type { StoreRole } from '../domain/store-role.ts';

const roleStatement = statement<{ role: StoreRole }>(
  'market.find_store_role',
  'SELECT role FROM market.store_member WHERE store_id = $1 AND user_id = $2',
);

/** Her role in the store, or null where she has none (or the store is not). */
export async function findStoreRole(
  reader: Reader,
  storeId: string,
  userId: string,
): Promise<StoreRole | null> {
  const [row] = await reader.query(roleStatement, [storeId, userId]);
  return row?.role ?? null;
}

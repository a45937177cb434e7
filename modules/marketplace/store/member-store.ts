import { type Reader, statement, type Tx } from '@ecom/server-kit';
import type { StoreRole } from '../domain/store-role.ts';

/** Somebody who may act for a store. */
export interface StoreMember {
  readonly userId: string;
  readonly role: StoreRole;
  readonly joinedAt: Date;
}

const roleStatement = statement<{ role: StoreRole }>(
  'market.find_store_role',
  'SELECT role FROM market.store_member WHERE store_id = $1 AND user_id = $2',
);
const membersStatement = statement<StoreMember>(
  'market.members_of_store',
  `SELECT user_id AS "userId", role, joined_at AS "joinedAt" FROM market.store_member
   WHERE store_id = $1
   ORDER BY array_position(ARRAY['owner', 'manager', 'clerk', 'courier'], role), joined_at, user_id
   LIMIT 100`,
);
const insertStatement = statement<{ role: StoreRole }>(
  'market.insert_store_member',
  `INSERT INTO market.store_member (store_id, user_id, role) VALUES ($1, $2, $3)
   ON CONFLICT DO NOTHING RETURNING role`,
);
const changeStatement = statement<{ role: StoreRole }>(
  'market.change_store_member',
  `UPDATE market.store_member SET role = $3 WHERE store_id = $1 AND user_id = $2
   RETURNING role`,
);
const dropStatement = statement<{ role: StoreRole }>(
  'market.drop_store_member',
  'DELETE FROM market.store_member WHERE store_id = $1 AND user_id = $2 RETURNING role',
);
const ownerStatement = statement<{ userId: string }>(
  'market.owner_of_store',
  `SELECT user_id AS "userId" FROM market.store_member WHERE store_id = $1 AND role = 'owner'`,
);
const storesStatement = statement<{ storeId: string; role: StoreRole }>(
  'market.memberships_of_user',
  `SELECT store_id AS "storeId", role FROM market.store_member WHERE user_id = $1
   ORDER BY store_id`,
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

/** The owner first, then by role and by when they came. */
export const membersOfStore = (reader: Reader, storeId: string): Promise<StoreMember[]> =>
  reader.query(membersStatement, [storeId]);

/** Null for a store of the seed, which is nobody's. */
export async function ownerOfStore(reader: Reader, storeId: string): Promise<string | null> {
  const [row] = await reader.query(ownerStatement, [storeId]);
  return row?.userId ?? null;
}

/** False where she is a member already. Under the store's lock. */
export async function addMember(
  tx: Tx,
  storeId: string,
  userId: string,
  role: StoreRole,
): Promise<boolean> {
  return (await tx.query(insertStatement, [storeId, userId, role])).length > 0;
}

/** Under the store's lock. */
export const setMemberRole = (tx: Tx, storeId: string, userId: string, role: StoreRole) =>
  tx.query(changeStatement, [storeId, userId, role]);

/** Under the store's lock. */
export const dropMember = (tx: Tx, storeId: string, userId: string) =>
  tx.query(dropStatement, [storeId, userId]);

/** Everything that a person is a member of, in the order in which stores are locked. */
export const membershipsOf = (reader: Reader, userId: string) =>
  reader.query(storesStatement, [userId]);

import { holdStoreOwnerRole, namesOf } from '@ecom/auth';
import { err, ok, type Result } from '@ecom/kernel';
import type { Reader, Tx } from '@ecom/server-kit';
import type { StoreRole } from '../../domain/store-role.ts';
import { storePolicy } from '../../domain/store-rules.ts';
import { type Invitation, invitationsOfStore } from '../../store/invitation-store.ts';
import {
  dropMember,
  findStoreRole,
  membersOfStore,
  ownerOfStore,
  type StoreMember,
  setMemberRole,
} from '../../store/member-store.ts';
import { countOwnedStores, lockStore } from '../../store/merchant-store-store.ts';

export interface NamedMember extends StoreMember {
  readonly name: string | null;
}

/** Who may act for a store; what was offered to whom is for its owner only. */
export async function readMembers(
  reader: Reader,
  storeId: string,
  userId: string,
): Promise<{ members: NamedMember[]; invitations: Invitation[] }> {
  const rows = await membersOfStore(reader, storeId);
  const names = await namesOf(
    reader,
    rows.map((row) => row.userId),
  );
  const members = rows.map((row) => ({ ...row, name: names.get(row.userId) ?? null }));
  const owns = rows.some((row) => row.userId === userId && row.role === 'owner');
  return { members, invitations: owns ? await invitationsOfStore(reader, storeId) : [] };
}

type Refused =
  | 'market.store_unknown'
  | 'market.member_unknown'
  | 'market.owner_stays'
  | 'market.too_many_stores'
  | 'market.role_too_low';

/** Read under the store's lock: of two hand-overs at once, the second finds another owner. */
const isOwner = async (tx: Tx, storeId: string, userId: string): Promise<boolean> =>
  (await ownerOfStore(tx, storeId)) === userId;

/**
 * Gives a member another role; `owner` hands the store over, and its owner until then becomes a
 * manager. Locks the store.
 */
export async function changeMember(
  tx: Tx,
  storeId: string,
  { byId, userId, role }: { byId: string; userId: string | null; role: StoreRole },
): Promise<Result<null, Refused>> {
  if (!(await lockStore(tx, storeId))) return err('market.store_unknown');
  if (!(await isOwner(tx, storeId, byId))) return err('market.role_too_low');
  const before = userId && (await findStoreRole(tx, storeId, userId));
  if (!userId || !before) return err('market.member_unknown');
  if (before === role) return ok(null);
  if (before === 'owner') return err('market.owner_stays');
  if (role === 'owner') return handOver(tx, storeId, { ownerId: byId, heirId: userId });
  await setMemberRole(tx, storeId, userId, role);
  return ok(null);
}

async function handOver(
  tx: Tx,
  storeId: string,
  { ownerId, heirId }: { ownerId: string; heirId: string },
): Promise<Result<null, Refused>> {
  const max = storePolicy.ownedMax;
  if ((await countOwnedStores(tx, heirId)) >= max) {
    return err('market.too_many_stores', { facts: { max } });
  }
  await setMemberRole(tx, storeId, ownerId, 'manager');
  await setMemberRole(tx, storeId, heirId, 'owner');
  await holdStoreOwnerRole(tx, heirId);
  return ok(null);
}

/** A member goes, by the owner's hand or her own; the owner stays. Locks the store. */
export async function removeMember(
  tx: Tx,
  storeId: string,
  { byId, userId }: { byId: string; userId: string | null },
): Promise<Result<null, Refused>> {
  if (!(await lockStore(tx, storeId))) return err('market.store_unknown');
  if (byId !== userId && !(await isOwner(tx, storeId, byId))) return err('market.role_too_low');
  const role = userId && (await findStoreRole(tx, storeId, userId));
  if (!userId || !role) return err('market.member_unknown');
  if (role === 'owner') return err('market.owner_stays');
  await dropMember(tx, storeId, userId);
  return ok(null);
}

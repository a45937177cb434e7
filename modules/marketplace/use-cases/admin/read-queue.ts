import { namesOf } from '@ecom/auth';
import { err, ok, type Result } from '@ecom/kernel';
import type { Reader } from '@ecom/server-kit';
import { membersOfStore, ownerOfStore } from '../../store/member-store.ts';
import { type KeptStore, readKeptStore } from '../../store/merchant-store-store.ts';
import { movesOfStore, type StoreMove } from '../../store/store-move-store.ts';
import {
  countStoresWaiting,
  type QueuedStore,
  type StoreQuery,
  storesInState,
} from '../../store/store-queue-store.ts';
import { readStoreParts } from '../merchant/read-stores.ts';

/** Past a thousand nobody needs the number. */
const waitingMax = 1_000;

export interface NamedQueuedStore extends QueuedStore {
  readonly ownerName: string | null;
  readonly decidedByName: string | null;
}

/** A page of stores in one state, and how many applications wait. */
export async function readStoreQueue(
  reader: Reader,
  query: StoreQuery,
): Promise<{ stores: NamedQueuedStore[]; waiting: number }> {
  const rows = await storesInState(reader, query);
  const people = rows.flatMap(({ ownerId, decidedBy }) => [ownerId, decidedBy]);
  const names = await namesOf(
    reader,
    people.filter((id) => id !== null),
  );
  const nameOf = (id: string | null) => (id === null ? null : (names.get(id) ?? null));
  const stores = rows.map((row) => ({
    ...row,
    ownerName: nameOf(row.ownerId),
    decidedByName: nameOf(row.decidedBy),
  }));
  return { stores, waiting: await countStoresWaiting(reader, waitingMax) };
}

/** Whom a store is about; undefined where there is none to see, null where it is nobody's. */
export async function ownerOfVisible(
  reader: Reader,
  storeId: string,
): Promise<string | null | undefined> {
  const store = await readKeptStore(reader, storeId);
  if (!store || store.state === 'draft') return undefined;
  return ownerOfStore(reader, storeId);
}

type StoreParts = Awaited<ReturnType<typeof readStoreParts>>;

/** A store as its reviewer sees it. */
export interface StoreView extends KeptStore, StoreParts {
  readonly ownerId: string | null;
  readonly ownerName: string | null;
  readonly members: number;
  readonly moves: readonly (StoreMove & { readonly byName: string | null })[];
}

/** All that a reviewer may know of a store; a draft is nobody's to see. */
export async function viewStore(
  reader: Reader,
  storeId: string,
): Promise<Result<StoreView, 'market.store_unknown'>> {
  const store = await readKeptStore(reader, storeId);
  if (!store || store.state === 'draft') return err('market.store_unknown');
  const members = await membersOfStore(reader, storeId);
  const ownerId = members.find(({ role }) => role === 'owner')?.userId ?? null;
  const moves = await movesOfStore(reader, storeId);
  const movers = moves.map(({ movedBy }) => userOf(movedBy)).filter((id) => id !== null);
  const names = await namesOf(reader, ownerId === null ? movers : [ownerId, ...movers]);
  return ok({
    ...store,
    ...(await readStoreParts(reader, store)),
    ownerId,
    ownerName: ownerId === null ? null : (names.get(ownerId) ?? null),
    members: members.length,
    moves: moves.map((move) => ({
      ...move,
      byName: names.get(userOf(move.movedBy) ?? '') ?? null,
    })),
  });
}

/** `user:<uuid>` → the uuid; null for the system. */
const userOf = (subject: string): string | null =>
  subject.startsWith('user:') ? subject.slice('user:'.length) : null;

import { err, ok, type Result } from '@ecom/kernel';
import type { Tx } from '@ecom/server-kit';
import { storePolicy } from '../../domain/store-rules.ts';
import { slugsFor } from '../../domain/store-slug.ts';
import { addMember } from '../../store/member-store.ts';
import {
  countOwnedStores,
  insertStore,
  type StoreFacts,
} from '../../store/merchant-store-store.ts';
import { readStoreSettings, type StoreSettings } from './read-stores.ts';
import { readFacts, type StoreFactsRefused } from './store-facts.ts';

/** Somebody's stores are counted one at a time: two devices must not begin a sixth. */
export const lockOwnStores = (tx: Tx, userId: string): Promise<void> =>
  tx.lockName(`market.own_stores:${userId}`);

/** Begins the application of a new store, whose owner she is. Locks the name of her stores. */
export async function beginStore(
  tx: Tx,
  { id, userId }: { id: string; userId: string },
  wish: StoreFacts,
): Promise<Result<StoreSettings, StoreFactsRefused | 'market.too_many_stores'>> {
  const facts = await readFacts(tx, wish);
  if (!facts.ok) return facts;
  await lockOwnStores(tx, userId);
  if ((await countOwnedStores(tx, userId)) >= storePolicy.ownedMax) {
    return err('market.too_many_stores', { facts: { max: storePolicy.ownedMax } });
  }
  await insertUnderFreeSlug(tx, id, facts.value);
  await addMember(tx, id, userId, 'owner');
  const settings = await readStoreSettings(tx, id, userId);
  if (!settings) throw new Error('a store that was just written is gone');
  return ok(settings);
}

async function insertUnderFreeSlug(tx: Tx, id: string, facts: StoreFacts): Promise<void> {
  for (const slug of slugsFor(facts.name, id)) {
    if (await insertStore(tx, { ...facts, id, slug })) return;
  }
  throw new Error('a slug with the store’s own id was taken');
}

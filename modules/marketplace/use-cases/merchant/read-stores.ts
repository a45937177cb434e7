import type { Reader } from '@ecom/server-kit';
import type { SlotRule } from '../../domain/slot.ts';
import type { HoursException, OpeningHours } from '../../domain/store-hours.ts';
import type { StoreRole } from '../../domain/store-role.ts';
import { papersNeeded } from '../../domain/store-rules.ts';
import { findStoreRole } from '../../store/member-store.ts';
import {
  type KeptStore,
  type OwnStore,
  readKeptStore,
  storesOfMember,
} from '../../store/merchant-store-store.ts';
import { readHours, readZones } from '../../store/product-store.ts';
import { readSlotRule } from '../../store/slot-store.ts';
import { type DeliveryZone, readExceptions } from '../../store/store-hours-store.ts';
import { papersOfStore, type StorePaper } from '../../store/store-paper-store.ts';

export type { OwnStore } from '../../store/merchant-store-store.ts';

/** What a new merchant has done and what is still to do. */
export interface StoreChecklist {
  readonly hours: boolean;
  readonly zones: boolean;
  readonly firstProduct: boolean;
  readonly documents: boolean;
  readonly submitted: boolean;
}

/** A store with all that its members keep of it. */
export interface StoreSettings extends KeptStore {
  readonly role: StoreRole;
  readonly weekly: readonly OpeningHours[];
  readonly exceptions: readonly HoursException[];
  readonly zones: readonly DeliveryZone[];
  /** Null where it sells for now only. */
  readonly slots: SlotRule | null;
  readonly papers: readonly StorePaper[];
  readonly checklist: StoreChecklist;
}

/** Stores that a person acts for. */
export const readOwnStores = (reader: Reader, userId: string): Promise<OwnStore[]> =>
  storesOfMember(reader, userId);

/**
 * Null for a store that is not, or of which she is no member. In a transaction's own reader the
 * queries follow one another; elsewhere they would too, for one page that few people open.
 */
export async function readStoreSettings(
  reader: Reader,
  storeId: string,
  userId: string,
): Promise<StoreSettings | null> {
  const role = await findStoreRole(reader, storeId, userId);
  const store = role && (await readKeptStore(reader, storeId));
  if (!role || !store) return null;
  const slots = await readSlotRule(reader, store.id);
  return { role, ...store, slots, ...(await readStoreParts(reader, store)) };
}

/** What hangs on a store: its week, its zones, its papers, and how far it has come. */
export async function readStoreParts(reader: Reader, store: KeptStore) {
  const weekly = await readHours(reader, store.id);
  const exceptions = await readExceptions(reader, store.id);
  const zones = await readZones(reader, store.id);
  const papers = await papersOfStore(reader, store.id);
  const checklist: StoreChecklist = {
    hours: weekly.length > 0,
    zones: zones.length > 0,
    firstProduct: store.hasProduct,
    documents: papersNeeded.every((kind) => papers.some((paper) => paper.kind === kind)),
    submitted: store.state !== 'draft' && store.state !== 'refused',
  };
  return { weekly, exceptions, zones, papers, checklist };
}

/** The store after a change of it by a member, who has just been admitted. */
export async function settingsAfter(
  reader: Reader,
  storeId: string,
  userId: string,
): Promise<StoreSettings> {
  const settings = await readStoreSettings(reader, storeId, userId);
  if (!settings) throw new Error('a store that was just written is gone');
  return settings;
}

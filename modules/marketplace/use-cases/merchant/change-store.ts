import { err, ok, type Result } from '@ecom/kernel';
import type { Tx } from '@ecom/server-kit';
import type { SlotRule } from '../../domain/slot.ts';
import { type HoursException, type OpeningHours, refuseHours } from '../../domain/store-hours.ts';
import { storePolicy } from '../../domain/store-rules.ts';
import {
  changeStore,
  lockStore,
  pauseUntil,
  readKeptStore,
  type StoreFacts,
} from '../../store/merchant-store-store.ts';
import { putSlotRule } from '../../store/slot-store.ts';
import {
  type DeliveryZone,
  raiseStoreVersion,
  replaceHours,
  replaceZones,
} from '../../store/store-hours-store.ts';
import { readFacts, type StoreFactsRefused } from './store-facts.ts';

/** What is to change; what is not named stays. */
export type StoreWish = { readonly [Key in keyof StoreFacts]?: StoreFacts[Key] | undefined };

type Stale = 'market.store_unknown' | 'market.changed_meanwhile';

/** What an application is judged by; it stands still while somebody judges it. */
const judged = ['name', 'phone', 'category', 'quartier', 'landmark', 'lat', 'lon'] as const;

/** Holds the store and compares what the member has seen of it with what it is by now. */
async function lockSeen(tx: Tx, storeId: string, version: number) {
  const store = await lockStore(tx, storeId);
  if (!store) return err('market.store_unknown');
  if (store.version === version) return ok(store);
  return err('market.changed_meanwhile', { facts: { version: store.version } });
}

/** Changes what is said of a store, as far as `wish` names it. Locks the store. */
export async function changeStoreFacts(
  tx: Tx,
  storeId: string,
  { version, ...wish }: StoreWish & { version: number },
): Promise<Result<null, Stale | StoreFactsRefused | 'market.application_waits'>> {
  const seen = await lockSeen(tx, storeId, version);
  if (!seen.ok) return seen;
  const before = await readKeptStore(tx, storeId);
  if (!before) return err('market.store_unknown');
  const facts = await readFacts(tx, { ...before, ...named(wish) });
  if (!facts.ok) return facts;
  const { value } = facts;
  if (seen.value.state === 'submitted' && judged.some((key) => value[key] !== before[key])) {
    return err('market.application_waits');
  }
  await changeStore(tx, storeId, value);
  return ok(null);
}

const named = (wish: StoreWish): Partial<StoreFacts> =>
  Object.fromEntries(Object.entries(wish).filter(([, value]) => value !== undefined));

/** Replaces the week and the exceptions. Locks the store. */
export async function setHours(
  tx: Tx,
  storeId: string,
  wish: { weekly: OpeningHours[]; exceptions: HoursException[]; version: number },
): Promise<Result<null, Stale | 'market.hours_backward' | 'market.hours_overlap'>> {
  const { weekly, exceptions, version } = wish;
  const refused = refuseHours(weekly, exceptions);
  if (refused) return err(refused);
  const seen = await lockSeen(tx, storeId, version);
  if (!seen.ok) return seen;
  await replaceHours(tx, storeId, weekly, exceptions);
  return ok(null);
}

/** Replaces where the store delivers, each quartier once. Locks the store. */
export async function setZones(
  tx: Tx,
  storeId: string,
  { zones, version }: { zones: DeliveryZone[]; version: number },
): Promise<Result<null, Stale | 'market.zone_twice'>> {
  const names = new Set(zones.map(({ quartier }) => quartier.toLocaleLowerCase('fr')));
  if (names.size < zones.length) return err('market.zone_twice');
  const seen = await lockSeen(tx, storeId, version);
  if (!seen.ok) return seen;
  await replaceZones(tx, storeId, zones);
  return ok(null);
}

/** Says how the store offers hours, or that it does not. Locks the store. */
export async function setSlots(
  tx: Tx,
  storeId: string,
  { rule, version }: { rule: SlotRule | null; version: number },
): Promise<Result<null, Stale>> {
  const seen = await lockSeen(tx, storeId, version);
  if (!seen.ok) return seen;
  await putSlotRule(tx, storeId, rule);
  await raiseStoreVersion(tx, storeId);
  return ok(null);
}

/** Closes the store until a moment (ISO 8601), or opens it again. Two clerks: the last one counts. */
export async function pauseStore(
  tx: Tx,
  storeId: string,
  until: string | null,
): Promise<Result<null, 'market.store_unknown' | 'market.pause_out_of_range'>> {
  if (!(await lockStore(tx, storeId))) return err('market.store_unknown');
  const daysMax = storePolicy.pauseDaysMax;
  if (await pauseUntil(tx, storeId, until, daysMax)) return ok(null);
  return err('market.pause_out_of_range', { facts: { daysMax } });
}

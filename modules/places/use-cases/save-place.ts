import { err, type Id, ok, type Result } from '@ecom/kernel';
import type { Tx } from '@ecom/server-kit';
import {
  type PlaceFacts,
  type PlaceWish,
  placePolicy,
  readWish,
  type WishRefused,
} from '../domain/saved-place.ts';
import {
  changeSavedPlace,
  countSavedPlaces,
  findSavedPlace,
  insertSavedPlace,
  lockSavedPlace,
  type SavedPlace,
} from '../store/saved-place-store.ts';
import { rememberCorrection } from './remember-correction.ts';

interface Owned {
  readonly id: Id<'plc'>;
  readonly userId: string;
}

type Refused = WishRefused | 'places.kind_taken' | 'places.landmark_unknown';

/** Two devices at once: neither may make a second home, nor the place too many. */
export const lockOwner = (tx: Tx, userId: string): Promise<void> =>
  tx.lockName(`places.saved:${userId}`);

/** Keeps a place. A person has thirty at most, one home and one work among them. */
export async function savePlace(
  tx: Tx,
  { id, userId }: Owned,
  wish: PlaceWish,
): Promise<Result<SavedPlace, Refused | 'places.too_many'>> {
  const facts = readWish(wish);
  if (!facts.ok) return facts;
  await lockOwner(tx, userId);
  const { kind } = facts.value;
  const { count, sameKind } = await countSavedPlaces(tx, userId, { kind, exceptId: null });
  if (count >= placePolicy.perPersonMax) {
    return err('places.too_many', { facts: { max: placePolicy.perPersonMax } });
  }
  if (kind !== 'other' && sameKind > 0) return err('places.kind_taken');
  const corrected = await correct(tx, userId, facts.value);
  if (!corrected.ok) return corrected;
  await insertSavedPlace(tx, id, userId, facts.value);
  return ok(await known(tx, userId, id));
}

/** Replaces everything that is said of a place but its voice and its links. */
export async function changePlace(
  tx: Tx,
  { id, userId }: Owned,
  wish: PlaceWish,
): Promise<Result<SavedPlace, Refused | 'places.not_found'>> {
  const facts = readWish(wish);
  if (!facts.ok) return facts;
  await lockOwner(tx, userId);
  if (!(await lockSavedPlace(tx, userId, id))) return err('places.not_found');
  const { kind } = facts.value;
  const { sameKind } = await countSavedPlaces(tx, userId, { kind, exceptId: id });
  if (kind !== 'other' && sameKind > 0) return err('places.kind_taken');
  const corrected = await correct(tx, userId, facts.value);
  if (!corrected.ok) return corrected;
  await changeSavedPlace(tx, id, userId, facts.value);
  return ok(await known(tx, userId, id));
}

/** Where a pin was set by a landmark, what it says of the landmark is remembered. */
async function correct(tx: Tx, userId: string, { placeKey, latitude, longitude }: PlaceFacts) {
  if (placeKey === null) return ok(null);
  return rememberCorrection(tx, { userId, placeKey, pin: { latitude, longitude } });
}

async function known(tx: Tx, userId: string, id: string): Promise<SavedPlace> {
  const place = await findSavedPlace(tx, userId, id);
  if (!place) throw new Error('a place that was just written is gone');
  return place;
}

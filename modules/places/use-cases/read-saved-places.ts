import { err, ok, type Result } from '@ecom/kernel';
import type { Reader } from '@ecom/server-kit';
import { type SavedPlace, savedPlacesOf } from '../store/saved-place-store.ts';
import { refuseReading, type SignedIn } from './own-command.ts';

export type { SavedPlace };

/** A person's places: home, work, then the others as they were saved. */
export async function readSavedPlaces(
  reader: Reader,
  person: SignedIn,
): Promise<Result<SavedPlace[], string>> {
  const refused = await refuseReading(reader, person);
  return refused ? err(refused) : ok(await savedPlacesOf(reader, person.userId));
}

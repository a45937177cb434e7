import { err, ok, type Result } from '@ecom/kernel';
import type { Tx } from '@ecom/server-kit';
import { deleteSavedPlace, lockSavedPlace } from '../store/saved-place-store.ts';
import { deleteVoiceLater } from './voice-later.ts';

/** Forgets a place with its voice and its links. What it corrected stays remembered. */
export async function deletePlace(
  tx: Tx,
  { userId, id }: { userId: string; id: string },
): Promise<Result<null, 'places.not_found'>> {
  const place = await lockSavedPlace(tx, userId, id);
  if (!place) return err('places.not_found');
  await deleteSavedPlace(tx, id);
  if (place.voiceId) deleteVoiceLater(tx, place.voiceId);
  return ok(null);
}

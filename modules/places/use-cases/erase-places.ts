import type { Tx } from '@ecom/server-kit';
import { eraseCorrections } from '../store/correction-store.ts';
import { eraseSavedPlaces } from '../store/saved-place-store.ts';
import { deleteVoiceLater } from './voice-later.ts';

/** Forgets everything that this module knows of a person, with her account. */
export async function erasePlaces(tx: Tx, userId: string): Promise<void> {
  for (const voiceId of await eraseSavedPlaces(tx, userId)) deleteVoiceLater(tx, voiceId);
  await eraseCorrections(tx, userId);
}

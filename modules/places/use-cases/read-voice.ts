import { err, ok, type Result } from '@ecom/kernel';
import type { Reader } from '@ecom/server-kit';
import { type VoiceType, voiceKey } from '../domain/voice.ts';
import type { VoiceStorage } from '../ports.ts';
import { findSavedPlace } from '../store/saved-place-store.ts';
import { refuseReading, type SignedIn } from './own-command.ts';

/** The recording of one's own place. */
export async function readVoice(
  { database, files }: { database: Reader; files: VoiceStorage },
  person: SignedIn,
  id: string | null,
): Promise<Result<{ type: VoiceType; bytes: Uint8Array }, string>> {
  const refused = await refuseReading(database, person);
  if (refused) return err(refused);
  const place = id === null ? null : await findSavedPlace(database, person.userId, id);
  if (!place?.voiceId || !place.voiceType) return err('places.not_found');
  const bytes = await files.get(voiceKey(place.voiceId));
  return bytes ? ok({ type: place.voiceType, bytes }) : err('places.not_found');
}

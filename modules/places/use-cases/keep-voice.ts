import { err, newId, ok, type Result } from '@ecom/kernel';
import type { Database, Tx } from '@ecom/server-kit';
import { type VoiceType, voiceKey, voicePolicy, voiceTypeOf } from '../domain/voice.ts';
import type { VoiceStorage } from '../ports.ts';
import {
  findSavedPlace,
  lockSavedPlace,
  type SavedPlace,
  setVoice,
} from '../store/saved-place-store.ts';
import { deleteVoiceLater, dropVoiceIfUnused } from './voice-later.ts';

export interface KeptVoice {
  readonly id: string;
  readonly type: VoiceType;
}

/**
 * Looks at a recording by its own bytes and stores it, before the transaction that will speak of
 * it. Should that never commit, it is found without a row in an hour and deleted.
 */
export async function keepVoice(
  deps: { database: Database; files: VoiceStorage },
  bytes: Uint8Array,
): Promise<Result<KeptVoice, 'files.empty' | 'files.too_large' | 'files.not_audio'>> {
  if (bytes.length === 0) return err('files.empty');
  const { bytesMax } = voicePolicy;
  if (bytes.length > bytesMax) return err('files.too_large', { facts: { bytesMax } });
  const type = voiceTypeOf(bytes);
  if (type === null) return err('files.not_audio');
  const id = newId();
  await deps.database.transaction(async (tx) => dropVoiceIfUnused(tx, id));
  await deps.files.put(voiceKey(id), bytes);
  return ok({ id, type });
}

/** Puts a recording in the place of the one before; null takes it away. */
export async function replaceVoice(
  tx: Tx,
  { userId, id, voice }: { userId: string; id: string; voice: KeptVoice | null },
): Promise<Result<SavedPlace, 'places.not_found'>> {
  const place = await lockSavedPlace(tx, userId, id);
  if (!place) return err('places.not_found');
  await setVoice(tx, id, voice);
  if (place.voiceId) deleteVoiceLater(tx, place.voiceId);
  const changed = await findSavedPlace(tx, userId, id);
  return changed ? ok(changed) : err('places.not_found');
}

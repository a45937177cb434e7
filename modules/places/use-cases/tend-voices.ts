import type { Database, OutboxConsumer } from '@ecom/server-kit';
import { z } from 'zod';
import { voiceIdOf } from '../domain/voice.ts';
import type { VoiceStorage } from '../ports.ts';
import { isVoiceUsed } from '../store/saved-place-store.ts';

const keyPayload = z.object({ key: z.string() });

/** Consumer of `places.delete_voice`: the row is gone, so goes the file. */
export function deleteVoice({ files }: { files: VoiceStorage }): OutboxConsumer {
  return async ({ payload }, signal) => {
    await files.delete(keyPayload.parse(payload).key, signal);
    return { outcome: 'delivered' };
  };
}

/** Consumer of `places.drop_orphan_voice`: deletes a recording that no place speaks of. */
export function dropOrphanVoice(deps: { database: Database; files: VoiceStorage }): OutboxConsumer {
  return async ({ payload }, signal) => {
    const { key } = keyPayload.parse(payload);
    const id = voiceIdOf(key);
    if (id !== null && (await isVoiceUsed(deps.database, id))) {
      return { outcome: 'delivered', detail: 'in use' };
    }
    await deps.files.delete(key, signal);
    return { outcome: 'delivered', detail: 'deleted' };
  };
}

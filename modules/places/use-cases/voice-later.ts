import type { Tx } from '@ecom/server-kit';
import { voiceKey } from '../domain/voice.ts';

const orphanAfterMs = 60 * 60_000;

/** With the commit: a file whose row stays must not go. */
export const deleteVoiceLater = (tx: Tx, voiceId: string): void =>
  tx.enqueue({ topic: 'places.delete_voice', payload: { key: voiceKey(voiceId) } });

/** Looks in an hour whether a place speaks of this recording, and deletes it if none does. */
export const dropVoiceIfUnused = (tx: Tx, voiceId: string): void =>
  tx.enqueue({
    topic: 'places.drop_orphan_voice',
    payload: { key: voiceKey(voiceId) },
    delayMs: orphanAfterMs,
  });

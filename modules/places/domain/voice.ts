export type VoiceType = 'audio/webm' | 'audio/ogg' | 'audio/mp4';

/** 300 KB hold thirty seconds of a phone's voice twice over; the app stops at thirty seconds. */
export const voicePolicy = { bytesMax: 300 * 1024, uploadsPerHour: 40 };

const startsWith = (bytes: Uint8Array, at: number, mark: readonly number[]): boolean =>
  mark.every((byte, n) => bytes[at + n] === byte);

const ascii = (text: string): number[] => [...text].map((letter) => letter.charCodeAt(0));

const marks: readonly (readonly [VoiceType, number, readonly number[]])[] = [
  ['audio/webm', 0, [0x1a, 0x45, 0xdf, 0xa3]],
  ['audio/ogg', 0, ascii('OggS')],
  ['audio/mp4', 4, ascii('ftyp')],
];

/** The shortest file that can hold a sound and its header. */
const bytesMin = 64;

/**
 * What a recording is by its own first bytes, whatever its sender calls it: WebM, Ogg or MP4, as
 * browsers record. Null for anything else. It is never decoded here, and is played back under the
 * type found here, with `nosniff`, to its owner alone.
 */
export function voiceTypeOf(bytes: Uint8Array): VoiceType | null {
  if (bytes.length < bytesMin) return null;
  return marks.find(([, at, mark]) => startsWith(bytes, at, mark))?.[0] ?? null;
}

/** Where a voice note lies. */
export const voiceKey = (voiceId: string): string => `voice/${voiceId}`;

/** The id in such a key; null for another key. */
export function voiceIdOf(key: string): string | null {
  const [folder, id, rest] = key.split('/');
  return folder === 'voice' && id && rest === undefined ? id : null;
}

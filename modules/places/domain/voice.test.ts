import { describe, expect, it } from 'vitest';
import { voiceIdOf, voiceKey, voiceTypeOf } from './voice.ts';

const fileOf = (start: string): Uint8Array =>
  Buffer.concat([Buffer.from(start, 'latin1'), Buffer.alloc(80)]);

describe('a voice note', () => {
  it.each([
    ['audio/webm', '\x1a\x45\xdf\xa3'],
    ['audio/ogg', 'OggS'],
    ['audio/mp4', '\x00\x00\x00\x1cftypiso5'],
  ])('is known by its bytes: %s', (type, start) => {
    expect(voiceTypeOf(fileOf(start))).toBe(type);
  });

  it.each(['\x89PNG\r\n', '<html>', 'RIFF....WAVE', 'ftyp', '%PDF-'])('is not %o', (start) => {
    expect(voiceTypeOf(fileOf(start))).toBeNull();
  });

  it('is more than a header', () => {
    expect(voiceTypeOf(Buffer.from('OggS'))).toBeNull();
    expect(voiceTypeOf(new Uint8Array())).toBeNull();
  });

  it('has a key of its own', () => {
    expect(voiceIdOf(voiceKey('a-b'))).toBe('a-b');
    expect(['photo/a', 'voice/', 'voice/a/b', 'voice'].map(voiceIdOf)).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seal, sealKey, unseal } from './seal.ts';

const key = sealKey('a secret');

describe('a sealed text', () => {
  it('comes back whole', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(unseal(key, seal(key, text))).toBe(text.toWellFormed());
      }),
    );
  });

  it('does not show its text and never looks the same twice', () => {
    const [one, other] = [seal(key, '123456'), seal(key, '123456')];
    expect(one).not.toBe(other);
    expect(Buffer.from(one, 'base64').includes('123456')).toBe(false);
  });

  it('does not open with another key or after a change', () => {
    const sealed = seal(key, 'text');
    expect(() => unseal(sealKey('another'), sealed)).toThrow();
    const bytes = Buffer.from(sealed, 'base64');
    bytes[bytes.length - 1] = (bytes.at(-1) ?? 0) ^ 1;
    expect(() => unseal(key, bytes.toString('base64'))).toThrow();
  });
});

import { describe, expect, it } from 'vitest';
import { hashRecoveryCode, newRecoveryCodes, readRecoveryCode } from './second-factor.ts';

describe('a recovery code', () => {
  it('is ten letters that nobody misreads, and none like another', () => {
    const codes = Array.from({ length: 50 }, newRecoveryCodes).flat();
    for (const code of codes) expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{5}-[0-9A-HJKMNP-TV-Z]{5}$/);
    expect(new Set(codes).size).toBe(500);
  });

  it.each([
    ['7qk2m-x9d4t', '7QK2M-X9D4T'],
    [' 7QK2M X9D4T ', '7QK2M-X9D4T'],
    ['7QK2MX9D4T', '7QK2M-X9D4T'],
    ['OIL00-00000', '01100-00000'],
    ['7QK2M-X9D4', null],
    ['7QK2M-X9D4TT', null],
    ['7QK2M-X9D4U', null],
    ['7QK2M-X9D4é', null],
    ['', null],
  ])('«%s» is read as %s', (text, code) => {
    expect(readRecoveryCode(text)).toBe(code);
  });

  it('is stored as a hash that belongs to one person and one pepper', () => {
    const hash = hashRecoveryCode('pepper', 'one', '7QK2M-X9D4T');
    expect(hash).toHaveLength(32);
    expect(hashRecoveryCode('pepper', 'two', '7QK2M-X9D4T')).not.toEqual(hash);
    expect(hashRecoveryCode('salt', 'one', '7QK2M-X9D4T')).not.toEqual(hash);
  });
});

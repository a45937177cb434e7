import { sealKey } from '@ecom/server-kit';
import { Secret } from 'otpauth';
import { describe, expect, it } from 'vitest';
import { newTotpSecret, openTotpSecret, otpauthUrl, sealTotpSecret, totpStep } from './totp.ts';

/** RFC 6238, appendix B: this secret, SHA-1; its eight digits end in our six. */
const rfcSecret = Secret.fromLatin1('12345678901234567890').base32;
const rfcVectors: [seconds: number, digits: string][] = [
  [59, '94287082'],
  [1_111_111_109, '07081804'],
  [1_111_111_111, '14050471'],
  [1_234_567_890, '89005924'],
  [2_000_000_000, '69279037'],
  [20_000_000_000, '65353130'],
];

describe('the six digits', () => {
  it.each(rfcVectors)('are those of RFC 6238 at %i s', (seconds, digits) => {
    const step = totpStep(rfcSecret, digits.slice(-6), seconds * 1000);
    expect(step).toBe(Math.floor(seconds / 30));
  });

  it('are good one step early or late, and no more', () => {
    const digits = '081804';
    const at = (steps: number) => totpStep(rfcSecret, digits, (1_111_111_109 + 30 * steps) * 1000);
    const step = Math.floor(1_111_111_109 / 30);
    expect([-2, -1, 0, 1, 2].map(at)).toEqual([null, step, step, step, null]);
  });

  it.each(['', '08180', '0818044', '08180a'])('are not «%s»', (digits) => {
    expect(totpStep(rfcSecret, digits, 1_111_111_109_000)).toBeNull();
  });
});

describe('the secret', () => {
  it('has 160 bits, and is another each time', () => {
    expect(newTotpSecret()).toMatch(/^[A-Z2-7]{32}$/);
    expect(newTotpSecret()).not.toBe(newTotpSecret());
  });

  it('is handed to an authenticator app with all it needs', () => {
    const url = new URL(otpauthUrl(rfcSecret, '+22890112233'));
    expect(url.href).toContain('otpauth://totp/Ecom:%2B22890112233?');
    const { issuer, secret, algorithm, digits, period } = Object.fromEntries(url.searchParams);
    expect({ issuer, secret, algorithm, digits, period }).toEqual({
      issuer: 'Ecom',
      secret: rfcSecret,
      algorithm: 'SHA1',
      digits: '6',
      period: '30',
    });
  });

  it('opens for whom it was sealed, under the same key', () => {
    const key = sealKey('a secret');
    const sealed = sealTotpSecret(key, 'one', rfcSecret);
    expect(sealed).not.toContain(rfcSecret);
    expect(openTotpSecret(key, 'one', sealed)).toBe(rfcSecret);
    expect(() => openTotpSecret(key, 'two', sealed)).toThrow();
    expect(() => openTotpSecret(sealKey('another'), 'one', sealed)).toThrow();
  });
});

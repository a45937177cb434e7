import { createHmac, randomBytes } from 'node:crypto';

/** The numbers of the second factor. RFC 6238 as every authenticator app speaks it. */
export const secondFactorPolicy = {
  digits: 6,
  periodS: 30,
  /** Steps before and after the database's own that are accepted: phones' clocks differ. */
  window: 1,
  /** Bits 160: RFC 4226 asks for 128 at least and recommends these. */
  secretBytes: 20,
  triesMax: 5,
  lockedMs: 15 * 60_000,
  recoveryCodes: 10,
} as const;

/** Crockford's alphabet: no I, L, O, U, which people misread. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const codeLength = 10;

/** Ten codes of 50 bits, `XXXXX-XXXXX`, each good once in the place of the six digits. */
export const newRecoveryCodes = (): string[] =>
  Array.from({ length: secondFactorPolicy.recoveryCodes }, () => {
    // A byte is eight times the alphabet: taking it by 32 favours no letter.
    const letters = [...randomBytes(codeLength)].map((byte) => alphabet[byte % 32]).join('');
    return `${letters.slice(0, 5)}-${letters.slice(5)}`;
  });

/** The code as it was made, however it was copied; null when it can be none. */
export function readRecoveryCode(text: string): string | null {
  const letters = text.toUpperCase().replace(/[\s-]/g, '').replace(/[IL]/g, '1').replace(/O/g, '0');
  const isCode =
    letters.length === codeLength && [...letters].every((one) => alphabet.includes(one));
  return isCode ? `${letters.slice(0, 5)}-${letters.slice(5)}` : null;
}

/** What is stored: fifty bits fall without a key that the database never sees. */
export const hashRecoveryCode = (pepper: string, userId: string, code: string): Buffer =>
  createHmac('sha256', pepper).update(`recovery|${userId}|${code}`).digest();

import { sealBytes, unsealBytes } from '@ecom/server-kit';
import { Secret, TOTP } from 'otpauth';
import { secondFactorPolicy } from '../../domain/second-factor.ts';

const { digits, periodS: period, window, secretBytes } = secondFactorPolicy;

const shared = { algorithm: 'SHA1', digits, period } as const;

/** A new secret in base32, as people type it when they cannot scan. */
export const newTotpSecret = (): string => new Secret({ size: secretBytes }).base32;

/** The `otpauth:` address that an authenticator app scans (Google's key URI format). */
export const otpauthUrl = (secret: string, label: string): string =>
  new TOTP({ ...shared, issuer: 'Ecom', label, secret }).toString();

/**
 * The 30-second step that six digits belong to at `nowMs` of the database's clock, one step early
 * or late included; null when they are wrong. Constant time in the digits.
 */
export function totpStep(secret: string, code: string, nowMs: number): number | null {
  const totp = new TOTP({ ...shared, secret });
  const delta = totp.validate({ token: code, timestamp: nowMs, window });
  return delta === null ? null : totp.counter({ timestamp: nowMs }) + delta;
}

/** Sealed for one person: another's row does not open with it. */
export const sealTotpSecret = (key: Buffer, userId: string, secret: string): string =>
  sealBytes(key, Buffer.from(secret, 'utf8'), placeOf(userId)).toString('base64');

/** @throws when the key changed since it was sealed: the operator resets the factor */
export const openTotpSecret = (key: Buffer, userId: string, sealed: string): string =>
  unsealBytes(key, Buffer.from(sealed, 'base64'), placeOf(userId)).toString('utf8');

const placeOf = (userId: string): string => `totp:${userId}`;

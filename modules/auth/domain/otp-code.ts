import { createHmac, randomInt, timingSafeEqual } from 'node:crypto';
import { otpPolicy } from './otp-policy.ts';

/** What a code may do; each has a message of its own that says so. */
export type OtpPurpose =
  | 'sign_in'
  | 'reset_pin'
  /** Sent to the number that a person moves to. */
  | 'change_phone'
  /** Sent to the number that a person leaves. */
  | 'leave_phone'
  | 'close_account';

/** What a code is good for: nothing else opens with it. */
export interface OtpBinding {
  readonly challengeId: string;
  readonly phone: string;
  readonly purpose: OtpPurpose;
  readonly deviceId: string;
}

/** Six digits from the system's random source, zeros in front included. */
export const newCode = (): string =>
  randomInt(10 ** otpPolicy.codeLength)
    .toString()
    .padStart(otpPolicy.codeLength, '0');

/**
 * HMAC-SHA-256 under the server's pepper. Without the pepper a stolen table would fall at once:
 * there are only a million codes.
 */
export function hashCode(pepper: string, binding: OtpBinding, code: string): Buffer {
  const { challengeId, phone, purpose, deviceId } = binding;
  const bound = [challengeId, phone, purpose, deviceId, code].join('|');
  return createHmac('sha256', pepper).update(bound).digest();
}

/** Compares in constant time. */
export const codeMatches = (expected: Buffer, actual: Buffer): boolean =>
  expected.length === actual.length && timingSafeEqual(expected, actual);

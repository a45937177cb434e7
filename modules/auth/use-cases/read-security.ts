import type { Reader } from '@ecom/server-kit';
import { pinPolicy } from '../domain/pin-rules.ts';
import type { Standing } from '../domain/standing.ts';
import { limitsOf } from '../store/limit-store.ts';
import { pinState } from '../store/pin-store.ts';

/** What protects an account and what it may do now. Under a restriction the limits of level 0 hold. */
export async function readSecurity(reader: Reader, userId: string, standing: Standing) {
  const { deviceTrusted, restrictedUntil, identityLevel } = standing;
  const state = await pinState(reader, userId);
  const attemptsLeft = state ? pinPolicy.triesMax - state.tries : 0;
  const pin = state === null ? 'none' : attemptsLeft === 0 ? 'locked' : 'set';
  return {
    pin: pin as 'none' | 'set' | 'locked',
    attemptsLeft,
    deviceTrusted,
    restrictedUntil: restrictedUntil?.toISOString() ?? null,
    identityLevel,
    limits: await limitsOf(reader, restrictedUntil ? 0 : identityLevel),
  };
}

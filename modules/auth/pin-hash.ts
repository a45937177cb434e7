import { createHmac } from 'node:crypto';
import { hash, verify } from '@node-rs/argon2';
import type { PinHasher } from './ports.ts';

/** Argon2id; the number is the library's constant, whose enum does not survive type stripping. */
const argon2id = 2;

/** OWASP's first recommendation for argon2id (2024): 19 MiB, two passes, one lane. */
const cost = { algorithm: argon2id, memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/**
 * Hashes PINs off the event loop, in libuv's threads. Ten thousand PINs fall in minutes to anybody
 * with a stolen table, so they are first keyed with a pepper that the database never sees.
 * NOTE: losing the pepper means that everybody sets a new PIN.
 */
export function createPinHasher(pepper: string): PinHasher {
  const keyed = (pin: string) =>
    createHmac('sha256', pepper).update(`pin|${pin}`).digest('base64url');
  return {
    hash: (pin) => hash(keyed(pin), cost),
    fingerprint: keyed,
    matches: async (stored, pin) => verify(stored, keyed(pin), cost).catch(() => false),
  };
}

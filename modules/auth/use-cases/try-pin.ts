import { err, ok, type Result } from '@ecom/kernel';
import type { Database, Tx } from '@ecom/server-kit';
import { pinPolicy } from '../domain/pin-rules.ts';
import { userSubject } from '../events.ts';
import type { PinHasher } from '../ports.ts';
import { clearTries, pinState, reserveTry } from '../store/pin-store.ts';

export type PinRefused = 'auth.pin_not_set' | 'auth.pin_wrong' | 'auth.pin_locked';

/** What a check outside the transaction found; `settlePin` makes it count inside. */
export type PinTry = Result<{ readonly hash: string }, PinRefused>;

/**
 * Checks a PIN outside any transaction, since hashing takes tens of milliseconds and a lock held
 * meanwhile would make others wait. The try is counted first: fifty guesses at once are five, and
 * a process that dies in between has spent one.
 */
export async function tryPin(
  database: Database,
  hasher: PinHasher,
  input: { userId: string; pin: string },
): Promise<PinTry> {
  const reserved = await reserveTry(database, input.userId);
  if (!reserved) {
    const state = await pinState(database, input.userId);
    return err(state ? 'auth.pin_locked' : 'auth.pin_not_set');
  }
  if (await hasher.matches(reserved.hash, input.pin)) return ok({ hash: reserved.hash });
  const attemptsLeft = pinPolicy.triesMax - reserved.tries;
  if (attemptsLeft > 0) return err('auth.pin_wrong', { facts: { attemptsLeft } });
  return err('auth.pin_locked', { internal: 'just now' });
}

/**
 * The first step of a use-case that a PIN allows: gives the tries back after the right one, and
 * tells the owner when the last one was spent. A PIN that was changed since it was checked is wrong.
 */
export async function settlePin(
  tx: Tx,
  tried: PinTry,
  person: { userId: string; device: string },
): Promise<Result<null, PinRefused>> {
  if (tried.ok) {
    const still = await clearTries(tx, person.userId, tried.value.hash);
    return still ? ok(null) : err('auth.pin_wrong', { facts: { attemptsLeft: 0 } });
  }
  // Kept under its key: sent again after a lost answer, it is not counted again.
  if (tried.error.internal === undefined)
    return err(tried.error.code, { ...tried.error, keepWrites: true });
  const subject = userSubject(person.userId);
  tx.announce({ subject, type: 'auth.pin_locked', data: { device: person.device } });
  return err('auth.pin_locked', { keepWrites: true });
}

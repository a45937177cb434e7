import { err, newId, ok, type Result } from '@ecom/kernel';
import type { Tx } from '@ecom/server-kit';
import { codeMatches, hashCode } from '../domain/otp-code.ts';
import { lockedForMs, otpPolicy } from '../domain/otp-policy.ts';
import {
  addFailure,
  type Challenge,
  type CodeOwner,
  consumeChallenge,
  findChallenge,
  lockPhone,
  otpFailures,
} from '../store/otp-store.ts';

export type CodeRefused =
  | 'auth.code_wrong'
  | 'auth.code_expired'
  | 'auth.code_used'
  | 'auth.otp_locked';

/**
 * Finds the challenge that a code answers, used ones included; the caller decides what a used one
 * may still do. All attempts on a phone wait for one another, so that guesses at once are counted
 * one by one. Locks the phone's name.
 */
export async function matchCode(
  tx: Tx,
  pepper: string,
  owner: CodeOwner,
  code: string,
): Promise<Result<Challenge, 'auth.code_wrong' | 'auth.otp_locked'>> {
  await lockPhone(tx, owner.phone);
  const failures = await otpFailures(tx, owner.phone);
  const lockedMs = lockedForMs(failures);
  if (lockedMs !== null) return err('auth.otp_locked', { facts: { retryInMs: lockedMs } });
  const challenge = await findChallenge(tx, owner);
  // A guess that nothing can match is none: else a stranger could lock any number, unseen.
  if (!challenge) return err('auth.code_wrong', { facts: noGuess });
  const binding = { challengeId: challenge.id, ...ownerOf(owner) };
  const isRight = codeMatches(challenge.codeHash, hashCode(pepper, binding, code));
  if (isRight) return ok(challenge);
  // Nor is one at a code that has died: a stranger would send one SMS and lock the number for days.
  const isDead = challenge.expired && challenge.consumedAgeMs === null;
  if (isDead) return err('auth.code_wrong', { facts: noGuess });
  return countWrong(tx, owner.phone, failures);
}

/** The same for everybody: the real count would tell that somebody is signing in just now. */
const noGuess = { attemptsLeft: otpPolicy.failuresMax - 1 };

const left = (failures: number) => ({ attemptsLeft: otpPolicy.failuresMax - failures });

const ownerOf = ({ phone, purpose, deviceId }: CodeOwner) => ({ phone, purpose, deviceId });

async function countWrong(
  tx: Tx,
  phone: string,
  before: { failures: number; oldestFailureAgeMs: number | null },
): Promise<Result<never, 'auth.code_wrong' | 'auth.otp_locked'>> {
  await addFailure(tx, newId(), phone);
  const after = { ...before, failures: before.failures + 1 };
  const lockedMs = lockedForMs(after);
  // The count of a wrong code must stay although the attempt is refused.
  if (lockedMs !== null) {
    return err('auth.otp_locked', { facts: { retryInMs: lockedMs }, keepWrites: true });
  }
  return err('auth.code_wrong', { facts: left(after.failures), keepWrites: true });
}

/** A fresh challenge, or why not. Both refusals need the right digits: they tell a guesser nothing. */
export function refuseStale(challenge: Challenge): 'auth.code_used' | 'auth.code_expired' | null {
  if (challenge.consumedAgeMs !== null) return 'auth.code_used';
  return challenge.expired ? 'auth.code_expired' : null;
}

/**
 * Uses a code up for an act of a signed-in person. The idempotency key of her command answers a
 * repeated request, so a used code is refused here without grace.
 */
export async function spendCode(
  tx: Tx,
  pepper: string,
  owner: CodeOwner & { sessionId: string },
  code: string,
): Promise<Result<null, CodeRefused>> {
  const matched = await matchCode(tx, pepper, owner, code);
  if (!matched.ok) return matched;
  const stale = refuseStale(matched.value);
  if (stale) return err(stale);
  await consumeChallenge(tx, matched.value.id, owner.sessionId);
  return ok(null);
}

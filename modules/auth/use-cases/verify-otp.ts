import { err, newId, ok, type Phone, type Result } from '@ecom/kernel';
import type { Tx } from '@ecom/server-kit';
import { codeMatches, hashCode } from '../domain/otp-code.ts';
import { lockedForMs, otpPolicy } from '../domain/otp-policy.ts';
import { firstToken, hashToken } from '../domain/refresh-token.ts';
import type { User } from '../domain/user.ts';
import { userSubject } from '../events.ts';
import {
  addFailure,
  type Challenge,
  consumeChallenge,
  findChallenge,
  lockPhone,
  otpFailures,
} from '../store/otp-store.ts';
import { isSessionLive, openSession } from '../store/session-store.ts';
import { addUser, findUserByPhone } from '../store/user-store.ts';

export interface VerifyDeps {
  readonly pepper: string;
  readonly sessionSecret: string;
}

export interface VerifyInput {
  readonly phone: Phone;
  readonly deviceId: string;
  readonly code: string;
  readonly language: 'fr' | 'en';
  readonly device: string;
}

export interface OpenedSession {
  readonly user: User;
  readonly sessionId: string;
  readonly refreshToken: string;
}

type Refused = 'auth.code_wrong' | 'auth.code_expired' | 'auth.code_used' | 'auth.otp_locked';

/**
 * Turns a code into a session; a phone seen for the first time becomes a user. All attempts on a
 * phone wait for one another, so that guesses at once are counted one by one. The same right code
 * from the same device within 20 s gets the same session: its first answer may have been lost.
 */
export async function verifyOtp(
  tx: Tx,
  deps: VerifyDeps,
  input: VerifyInput,
): Promise<Result<OpenedSession, Refused>> {
  await lockPhone(tx, input.phone);
  const failures = await otpFailures(tx, input.phone);
  const lockedMs = lockedForMs(failures);
  if (lockedMs !== null) return err('auth.otp_locked', { facts: { retryInMs: lockedMs } });
  const challenge = await findChallenge(tx, input.phone, input.deviceId);
  if (!challenge || !isRight(deps, input, challenge)) return wrongCode(tx, input.phone, failures);
  if (challenge.consumedAgeMs !== null) return repeated(tx, deps, input, challenge);
  if (challenge.expired) return err('auth.code_expired');
  return ok(await openFor(tx, deps, input, challenge));
}

function isRight({ pepper }: VerifyDeps, input: VerifyInput, challenge: Challenge): boolean {
  const { phone, deviceId, code } = input;
  const binding = { challengeId: challenge.id, phone, purpose: 'sign_in', deviceId } as const;
  return codeMatches(challenge.codeHash, hashCode(pepper, binding, code));
}

async function wrongCode(
  tx: Tx,
  phone: Phone,
  before: { failures: number; oldestFailureAgeMs: number | null },
): Promise<Result<never, Refused>> {
  await addFailure(tx, newId(), phone);
  const after = { ...before, failures: before.failures + 1 };
  const lockedMs = lockedForMs(after);
  // The count of a wrong code must stay although the attempt is refused.
  if (lockedMs !== null) {
    return err('auth.otp_locked', { facts: { retryInMs: lockedMs }, keepWrites: true });
  }
  const attemptsLeft = otpPolicy.failuresMax - after.failures;
  return err('auth.code_wrong', { facts: { attemptsLeft }, keepWrites: true });
}

async function repeated(
  tx: Tx,
  deps: VerifyDeps,
  input: VerifyInput,
  { consumedAgeMs, sessionId }: Challenge,
): Promise<Result<OpenedSession, Refused>> {
  const inGrace = consumedAgeMs !== null && consumedAgeMs < otpPolicy.repeatGraceMs;
  if (!inGrace || sessionId === null || !(await isSessionLive(tx, sessionId))) {
    return err('auth.code_used');
  }
  const user = await findUserByPhone(tx, input.phone);
  if (!user) return err('auth.code_used');
  const refreshToken = firstToken(deps.sessionSecret, sessionId, input.code);
  return ok({ user, sessionId, refreshToken });
}

async function openFor(
  tx: Tx,
  deps: VerifyDeps,
  input: VerifyInput,
  challenge: Challenge,
): Promise<OpenedSession> {
  const { phone, deviceId, language } = input;
  const isNew = await addUser(tx, { id: newId<'usr'>(), phone, language });
  const user = await findUserByPhone(tx, phone);
  if (!user) throw new Error('a user was added or found, and is gone');
  const sessionId = newId<'ses'>();
  const refreshToken = firstToken(deps.sessionSecret, sessionId, input.code);
  const tokenHash = hashToken(refreshToken);
  await openSession(tx, { id: sessionId, userId: user.id, deviceId, tokenHash });
  await consumeChallenge(tx, challenge.id, sessionId);
  const subject = userSubject(user.id);
  if (isNew) tx.announce({ subject, type: 'auth.signed_up', data: {} });
  tx.announce({ subject, type: 'auth.signed_in', data: { device: input.device } });
  return { user, sessionId, refreshToken };
}

import { err, ok, type Phone, type Result } from '@ecom/kernel';
import type { Tx } from '@ecom/server-kit';
import { isDormant } from '../domain/device-policy.ts';
import { otpPolicy } from '../domain/otp-policy.ts';
import { firstToken } from '../domain/refresh-token.ts';
import type { Language } from '../domain/sms-templates.ts';
import type { User } from '../domain/user.ts';
import { deviceHistory } from '../store/device-store.ts';
import { type Challenge, consumeChallenge } from '../store/otp-store.ts';
import { hasPin } from '../store/pin-store.ts';
import { isSessionLive } from '../store/session-store.ts';
import { findUserByPhone } from '../store/user-store.ts';
import { type CodeRefused, matchCode, refuseStale } from './check-code.ts';
import { findOrAddUser, type OpenedSession, openOnDevice } from './open-account.ts';
import { parkAccount } from './park-account.ts';

export interface VerifyDeps {
  readonly pepper: string;
  readonly sessionSecret: string;
}

export interface VerifyInput {
  readonly phone: Phone;
  readonly deviceId: string;
  readonly code: string;
  readonly language: Language;
  readonly device: string;
  /** The number's new owner wants an account of her own instead of the dormant one. */
  readonly startFresh?: boolean | undefined;
  /** The dormant account whose PIN was just proved. */
  readonly provedUserId?: string;
}

type Refused = CodeRefused | 'auth.number_dormant';

/**
 * Turns a code into a session; a phone seen for the first time becomes a user. An account that
 * nobody used for 90 days opens on a new device with its PIN only: the number may have another
 * owner by now. The same right code from the same device within 20 s gets the same session: its
 * first answer may have been lost.
 */
export async function verifyOtp(
  tx: Tx,
  deps: VerifyDeps,
  input: VerifyInput,
): Promise<Result<OpenedSession, Refused>> {
  const { phone, deviceId, language } = input;
  const owner = { phone, purpose: 'sign_in', deviceId } as const;
  const matched = await matchCode(tx, deps.pepper, owner, input.code);
  if (!matched.ok) return matched;
  const challenge = matched.value;
  if (challenge.consumedAgeMs !== null) return repeated(tx, deps, input, challenge);
  const stale = refuseStale(challenge);
  if (stale) return err(stale);
  const dormant = await findDormant(tx, input);
  if (dormant && dormant.id !== input.provedUserId) {
    // A frozen account is support's: its holder does not leave it by starting afresh.
    if (!input.startFresh || dormant.frozen) return refuseDormant(tx, dormant);
    await parkAccount(tx, dormant);
  }
  const user = await findOrAddUser(tx, { phone, language });
  const opened = await openOnDevice(tx, deps, { ...input, user });
  await consumeChallenge(tx, challenge.id, opened.sessionId);
  return ok(opened);
}

async function findDormant(tx: Tx, { phone, deviceId }: VerifyInput): Promise<User | null> {
  const user = await findUserByPhone(tx, phone);
  if (!user) return null;
  const { knows, idleMs } = await deviceHistory(tx, user.id, deviceId);
  return isDormant({ idleMs, knowsDevice: knows }) ? user : null;
}

/** Needs the right code, so it tells nobody but the number's holder that an account slept. */
async function refuseDormant(tx: Tx, { id }: User): Promise<Result<never, Refused>> {
  return err('auth.number_dormant', { facts: { pinSet: await hasPin(tx, id) }, internal: id });
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

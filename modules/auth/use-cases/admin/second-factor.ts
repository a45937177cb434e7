import { err, ok, type Result } from '@ecom/kernel';
import { seal, type Tx } from '@ecom/server-kit';
import {
  hashRecoveryCode,
  newRecoveryCodes,
  readRecoveryCode,
  secondFactorPolicy,
} from '../../domain/second-factor.ts';
import { userSubject } from '../../events.ts';
import {
  acceptFactor,
  addRecoveryCodes,
  type FactorTry,
  factorState,
  lockFactorSession,
  passSecondFactor,
  putFactor,
  reserveFactorTry,
  spendRecoveryCode,
} from '../../store/admin/second-factor-store.ts';
import { phoneOf } from '../../store/user-store.ts';
import { newTotpSecret, openTotpSecret, otpauthUrl, sealTotpSecret, totpStep } from './totp.ts';

export interface FactorDeps {
  readonly pepper: string;
  /** Seals the secret in its row, and what an answer shows once in the kept answer. */
  readonly outboxKey: Buffer;
}

export interface FactorPerson {
  readonly userId: string;
  readonly sessionId: string;
  readonly device: string;
}

/** Shown once: the pipeline keeps it for a lost answer, so it is kept sealed. */
interface Sealed {
  readonly sealed: string;
}

type Wrong =
  | 'auth.second_factor_wrong'
  | 'auth.second_factor_used'
  | 'auth.second_factor_locked'
  | 'auth.second_factor_not_set';

/**
 * Begins a second factor: the secret for the authenticator app, which confirms it next. One that
 * was begun and never confirmed is replaced. `sealed` opens to `{secret, otpauthUrl}`.
 */
export async function enrolSecondFactor(
  tx: Tx,
  deps: FactorDeps,
  { userId }: FactorPerson,
): Promise<Result<Sealed, 'auth.second_factor_set' | 'auth.unauthenticated'>> {
  const phone = await phoneOf(tx, userId);
  if (phone === null) return err('auth.unauthenticated');
  const secret = newTotpSecret();
  const begun = await putFactor(tx, userId, sealTotpSecret(deps.outboxKey, userId, secret));
  if (!begun) return err('auth.second_factor_set');
  const shown = { secret, otpauthUrl: otpauthUrl(secret, phone) };
  return ok({ sealed: seal(deps.outboxKey, JSON.stringify(shown)) });
}

/**
 * Confirms it with the app's first digits; this session has passed. `sealed` opens to the ten
 * recovery codes, which are shown once.
 */
export async function confirmSecondFactor(
  tx: Tx,
  deps: FactorDeps,
  person: FactorPerson & { code: string },
): Promise<Result<Sealed, Wrong | 'auth.second_factor_set'>> {
  const { userId, sessionId, device } = person;
  const state = await factorState(tx, userId);
  if (state?.confirmed) return err('auth.second_factor_set');
  // Two confirmations at once: the second finds it confirmed once it has the row.
  const tried = await tryFactor(tx, person, async (reserved) =>
    reserved.confirmed ? 'used' : checkDigits(tx, deps, person, reserved),
  );
  if (!tried.ok) return tried;
  const codes = newRecoveryCodes();
  const hashes = codes.map((code) => hashRecoveryCode(deps.pepper, userId, code));
  await addRecoveryCodes(tx, userId, hashes);
  await passSecondFactor(tx, userId, sessionId);
  const subject = userSubject(userId);
  tx.announce({ subject, type: 'auth.second_factor_enrolled', data: { device } });
  return ok({ sealed: seal(deps.outboxKey, JSON.stringify({ recoveryCodes: codes })) });
}

/** Gives the second factor on this session, by the app's digits or by a recovery code. */
export async function verifySecondFactor(
  tx: Tx,
  deps: FactorDeps,
  person: FactorPerson & ({ code: string } | { recoveryCode: string }),
): Promise<Result<null, Wrong>> {
  const { userId, sessionId } = person;
  const state = await factorState(tx, userId);
  if (!state?.confirmed) return err('auth.second_factor_not_set');
  const tried = await tryFactor(tx, person, (reserved) =>
    'code' in person
      ? checkDigits(tx, deps, person, reserved)
      : checkRecoveryCode(tx, deps, person, reserved),
  );
  if (!tried.ok) return tried;
  await passSecondFactor(tx, userId, sessionId);
  return ok(null);
}

type Checked = 'right' | 'wrong' | 'used';

/**
 * Counts the try, checks, and says how many are left; the fifth wrong one tells the owner. Locks
 * the session, then the factor.
 */
async function tryFactor(
  tx: Tx,
  person: FactorPerson,
  check: (reserved: FactorTry) => Promise<Checked>,
): Promise<Result<null, Wrong>> {
  await lockFactorSession(tx, person.userId, person.sessionId);
  const reserved = await reserveFactorTry(tx, person.userId);
  if (!reserved) {
    const state = await factorState(tx, person.userId);
    if (!state) return err('auth.second_factor_not_set');
    return err('auth.second_factor_locked', { facts: { retryInMs: state.lockedForMs ?? 0 } });
  }
  const checked = await check(reserved);
  if (checked === 'right') return ok(null);
  const attemptsLeft = secondFactorPolicy.triesMax - reserved.tries;
  if (attemptsLeft === 0) {
    const data = { device: person.device };
    tx.announce({ subject: userSubject(person.userId), type: 'auth.second_factor_locked', data });
    const retryInMs = secondFactorPolicy.lockedMs;
    return err('auth.second_factor_locked', { facts: { retryInMs }, keepWrites: true });
  }
  // The count must stay although the try is refused.
  const rest = { facts: { attemptsLeft }, keepWrites: true };
  return checked === 'used'
    ? err('auth.second_factor_used', rest)
    : err('auth.second_factor_wrong', rest);
}

/** The same six digits never count twice, nor any that came before them. */
async function checkDigits(
  tx: Tx,
  { outboxKey }: FactorDeps,
  { userId, code }: { userId: string; code: string },
  { secretSealed, nowMs, lastStep }: FactorTry,
): Promise<Checked> {
  const step = totpStep(openTotpSecret(outboxKey, userId, secretSealed), code, nowMs);
  if (step === null) return 'wrong';
  if (step <= lastStep) return 'used';
  await acceptFactor(tx, userId, step);
  return 'right';
}

async function checkRecoveryCode(
  tx: Tx,
  { pepper }: FactorDeps,
  { userId, device, recoveryCode }: FactorPerson & { recoveryCode: string },
  { lastStep }: FactorTry,
): Promise<Checked> {
  const code = readRecoveryCode(recoveryCode);
  if (code === null) return 'wrong';
  const left = await spendRecoveryCode(tx, userId, hashRecoveryCode(pepper, userId, code));
  if (left === null) return 'wrong';
  await acceptFactor(tx, userId, lastStep);
  const subject = userSubject(userId);
  tx.announce({ subject, type: 'auth.recovery_code_used', data: { device, left } });
  return 'right';
}

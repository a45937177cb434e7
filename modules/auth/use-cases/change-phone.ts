import { err, newId, ok, type Phone, type Result } from '@ecom/kernel';
import type { Tx } from '@ecom/server-kit';
import { type Language, numberLeftSms } from '../domain/sms-templates.ts';
import type { User } from '../domain/user.ts';
import { userSubject } from '../events.ts';
import { type Challenge, consumeChallenge, lockPhone } from '../store/otp-store.ts';
import { keepFormerPhone, movePhone } from '../store/phone-store.ts';
import { findUserByPhone, lockUser, phoneOf } from '../store/user-store.ts';
import { type CodeRefused, matchCode, refuseStale } from './check-code.ts';
import { spendPin } from './grant-by-pin.ts';
import {
  type CodeSent,
  enqueueSms,
  type OtpDeps,
  type SendCodeRefused,
  sendCode,
} from './send-code.ts';
import { restrictAccount } from './tell-level.ts';

export interface Mover {
  readonly userId: string;
  readonly sessionId: string;
  readonly deviceId: string;
  readonly device: string;
}

/**
 * Sends a code to the number that a person moves to, and one to the number she leaves if she
 * still holds it. Whether the new number has an account is told only to who has its code.
 */
export async function requestPhoneChange(
  tx: Tx,
  deps: OtpDeps,
  input: Mover & { phone: Phone; oldNumberAtHand: boolean; language: Language; address: string },
): Promise<Result<CodeSent, SendCodeRefused | 'auth.phone_same' | 'auth.unauthenticated'>> {
  const old = await phoneOf(tx, input.userId);
  if (old === null) return err('auth.unauthenticated');
  if (old === input.phone) return err('auth.phone_same');
  const toNew = { phone: input.phone, purpose: 'change_phone' } as const;
  const toOld = { phone: old, purpose: 'leave_phone' } as const;
  const sends = input.oldNumberAtHand ? [toNew, toOld] : [toNew];
  // Two phones are locked in one order, or two people who swap numbers would stop each other; both
  // before anything is sent, since sending has a lock that comes after them.
  const phones = sends.map((send) => send.phone).sort();
  for (const phone of phones) await lockPhone(tx, phone);
  let answer: Result<CodeSent, SendCodeRefused> | undefined;
  for (const send of sends) {
    const sent = await sendCode(tx, deps, { ...input, ...send });
    if (!sent.ok) return sent;
    if (send === toNew) answer = sent;
  }
  return answer ?? err('auth.unauthenticated');
}

export interface PhoneChange extends Mover {
  readonly deviceTrusted: boolean;
  readonly accountRestricted: boolean;
  readonly restrictedUntil: Date | null;
  readonly phone: Phone;
  readonly code: string;
  /** From the number she leaves; without it the PIN is asked, and a day's wait follows. */
  readonly oldCode?: string | undefined;
  readonly pinToken?: string | undefined;
}

type Refused =
  | CodeRefused
  | 'auth.phone_same'
  | 'auth.phone_taken'
  | 'auth.restricted'
  | 'auth.pin_required'
  | 'auth.pin_token_invalid'
  | 'auth.unauthenticated';

/** Moves an account to another number. Locks both phones' names, then the user. */
export async function confirmPhoneChange(
  tx: Tx,
  deps: OtpDeps,
  input: PhoneChange,
): Promise<Result<User, Refused>> {
  const old = await phoneOf(tx, input.userId);
  if (old === null) return err('auth.unauthenticated');
  if (old === input.phone) return err('auth.phone_same');
  // A PIN that a code has set may be a thief's, and so may the codes; and a new device waits its day.
  const isNew = !input.deviceTrusted && input.restrictedUntil !== null;
  if (input.accountRestricted || isNew) return err('auth.restricted');
  const codes = await matchCodes(tx, deps.pepper, old, input);
  if (!codes.ok) return codes;
  const user = await lockUser(tx, input.userId);
  if (user?.phone !== old) return err('auth.unauthenticated');
  if (await findUserByPhone(tx, input.phone)) return err('auth.phone_taken');
  // Both codes may come from one stolen SIM: on a device that nobody vouched for they are not enough.
  if (input.oldCode === undefined || !input.deviceTrusted) {
    const act = { purpose: 'change_phone' } as const;
    const spent = await spendPin(tx, { ...input, pinToken: input.pinToken, act });
    if (!spent.ok) return spent;
    await restrictAccount(tx, input.userId, 'number_changed');
  }
  for (const { id } of codes.value) await consumeChallenge(tx, id, input.sessionId);
  await keepFormerPhone(tx, { id: newId(), userId: user.id, reason: 'changed' });
  await movePhone(tx, user.id, input.phone);
  announceMove(tx, deps, user, input);
  return ok({ ...user, phone: input.phone });
}

/** Both codes are looked at before either is used: a wrong second one must not cost the first. */
async function matchCodes(
  tx: Tx,
  pepper: string,
  old: Phone,
  input: PhoneChange,
): Promise<Result<Challenge[], CodeRefused>> {
  const { deviceId } = input;
  const asked = [
    { phone: input.phone, purpose: 'change_phone', code: input.code, which: 'new' } as const,
    ...(input.oldCode === undefined
      ? []
      : [{ phone: old, purpose: 'leave_phone', code: input.oldCode, which: 'old' } as const]),
  ].sort((a, b) => (a.phone < b.phone ? -1 : 1));
  const found: Challenge[] = [];
  for (const { phone, purpose, code, which } of asked) {
    const matched = await matchCode(tx, pepper, { phone, purpose, deviceId }, code);
    const error = matched.ok ? refuseStale(matched.value) : null;
    if (error) return err(error, { facts: { which } });
    if (!matched.ok) {
      return { ok: false, error: { ...matched.error, facts: { ...matched.error.facts, which } } };
    }
    found.push(matched.value);
  }
  return ok(found);
}

function announceMove(tx: Tx, deps: OtpDeps, user: User, input: PhoneChange): void {
  const subject = userSubject(user.id);
  tx.announce({ subject, type: 'auth.number_changed', data: { device: input.device } });
  const message = { to: user.phone, body: numberLeftSms(user.language) };
  enqueueSms(tx, deps.outboxKey, message, noticeMs);
}

/** A notice about one's own account is worth a day of tries; a code is not. */
const noticeMs = 24 * 60 * 60_000;

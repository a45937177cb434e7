import { err, ok, type Result } from '@ecom/kernel';
import type { Tx } from '@ecom/server-kit';
import { birthdayDigits, type PinWeakness, pinWeakness } from '../domain/pin-rules.ts';
import { userSubject } from '../events.ts';
import { findDeclaration } from '../store/declaration-store.ts';
import { trustDevice } from '../store/device-store.ts';
import { hasPin, setPinHash } from '../store/pin-store.ts';
import { lockUser, phoneOf } from '../store/user-store.ts';
import { type CodeRefused, spendCode } from './check-code.ts';
import { restrictAccount } from './tell-level.ts';
import { type PinRefused, type PinTry, settlePin } from './try-pin.ts';

export interface NewPin {
  readonly userId: string;
  readonly sessionId: string;
  readonly deviceId: string;
  readonly device: string;
  readonly pin: string;
  /** Of the new PIN; made before the transaction. */
  readonly hash: string;
}

type Refused = 'auth.pin_weak' | 'auth.unauthenticated';

/** The first PIN of an account, or a new one for who knows the old. */
export async function setPin(
  tx: Tx,
  input: NewPin & { current: PinTry | null; deviceTrusted: boolean },
): Promise<Result<null, Refused | PinRefused | 'auth.pin_required'>> {
  const user = await lockUser(tx, input.userId);
  if (!user) return err('auth.unauthenticated');
  const isChange = await hasPin(tx, user.id);
  if (isChange) {
    if (!input.current) return err('auth.pin_required');
    const settled = await settlePin(tx, input.current, input);
    if (!settled.ok) return settled;
  }
  const weak = await refuseWeak(tx, user, input.pin);
  // The old PIN was right: the try that it was given back stays given back.
  if (weak) return err('auth.pin_weak', { facts: { reason: weak }, keepWrites: isChange });
  await setPinHash(tx, user.id, input.hash);
  if (!isChange && !input.deviceTrusted) return firstPinOnNewDevice(tx, input);
  await trustDevice(tx, user.id, input.deviceId);
  announce(tx, input, isChange ? 'auth.pin_changed' : 'auth.pin_set');
  return ok(null);
}

/**
 * Who holds the number chooses the first PIN, and may have it from a stolen SIM: choosing one
 * proves nothing, so the account is protected as after a forgotten PIN.
 */
async function firstPinOnNewDevice(tx: Tx, input: NewPin): Promise<Result<null>> {
  await restrictAccount(tx, input.userId, 'pin_forgotten');
  announce(tx, input, 'auth.pin_reset');
  return ok(null);
}

/**
 * A new PIN for who forgot it, by a code to the account's number. Whoever holds the phone can do
 * this, so for a day nothing can be withdrawn and the other devices are told.
 */
export async function resetPin(
  tx: Tx,
  deps: { pepper: string },
  input: NewPin & { code: string },
): Promise<Result<null, Refused | CodeRefused>> {
  const { userId, sessionId } = input;
  const owner = await lockUserAfterCode(tx, deps, input);
  if (!owner.ok) return owner;
  const weak = await refuseWeak(tx, owner.value, input.pin);
  if (weak) return err('auth.pin_weak', { facts: { reason: weak } });
  await setPinHash(tx, userId, input.hash);
  await restrictAccount(tx, userId, 'pin_forgotten');
  announce(tx, { ...input, sessionId }, 'auth.pin_reset');
  return ok(null);
}

/** The phone's name is locked before its row, as everywhere. */
async function lockUserAfterCode(
  tx: Tx,
  { pepper }: { pepper: string },
  input: NewPin & { code: string },
): Promise<Result<{ id: string; phone: string }, CodeRefused | 'auth.unauthenticated'>> {
  const phone = await phoneOf(tx, input.userId);
  if (phone === null) return err('auth.unauthenticated');
  const { sessionId, deviceId } = input;
  const owner = { phone, purpose: 'reset_pin', deviceId, sessionId } as const;
  const spent = await spendCode(tx, pepper, owner, input.code);
  if (!spent.ok) return spent;
  const user = await lockUser(tx, input.userId);
  return user?.phone === phone ? ok(user) : err('auth.unauthenticated');
}

async function refuseWeak(
  tx: Tx,
  { id, phone }: { id: string; phone: string },
  pin: string,
): Promise<PinWeakness | null> {
  const declared = await findDeclaration(tx, id);
  const birthday = declared ? birthdayDigits(declared.birthDate) : [];
  return pinWeakness(pin, [phone.slice(1), ...birthday]);
}

const announce = (tx: Tx, { userId, device }: NewPin, type: string) =>
  tx.announce({ subject: userSubject(userId), type, data: { device } });

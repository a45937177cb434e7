import { err, ok, type Result } from '@ecom/kernel';
import type { Tx } from '@ecom/server-kit';
import type { Language } from '../domain/sms-templates.ts';
import { userSubject } from '../events.ts';
import type { ClosingGuard } from '../ports.ts';
import { cancelClosing, markClosing } from '../store/closing-store.ts';
import { lockUser, phoneOf } from '../store/user-store.ts';
import { type CodeRefused, spendCode } from './check-code.ts';
import { spendPin } from './grant-by-pin.ts';
import { revokeSessions } from './revoke-session.ts';
import { type CodeSent, type OtpDeps, type SendCodeRefused, sendCode } from './send-code.ts';

interface Person {
  readonly userId: string;
  readonly sessionId: string;
  readonly deviceId: string;
}

/** Sends a code to the account's own number, for an act that needs it. */
export async function sendOwnCode(
  tx: Tx,
  deps: OtpDeps,
  input: Person & {
    purpose: 'close_account' | 'reset_pin';
    language: Language;
    address: string;
  },
): Promise<Result<CodeSent, SendCodeRefused | 'auth.unauthenticated'>> {
  const phone = await phoneOf(tx, input.userId);
  return phone === null ? err('auth.unauthenticated') : sendCode(tx, deps, { ...input, phone });
}

type Refused =
  | CodeRefused
  | 'auth.already_closing'
  | 'auth.money_left'
  | 'auth.orders_open'
  | 'auth.pin_required'
  | 'auth.pin_token_invalid'
  | 'auth.store_open'
  | 'auth.unauthenticated';

/**
 * Begins to close an account: every other session ends now, the rest is erased a week later by
 * `eraseClosedAccounts`. Until then its owner may change her mind.
 */
export async function requestClosing(
  tx: Tx,
  deps: { pepper: string; closing: ClosingGuard },
  input: Person & { code: string; pinToken?: string | undefined },
): Promise<Result<{ closesAt: string }, Refused>> {
  const { userId, sessionId, deviceId } = input;
  const phone = await phoneOf(tx, userId);
  if (phone === null) return err('auth.unauthenticated');
  const owner = { phone, purpose: 'close_account', deviceId, sessionId } as const;
  const spent = await spendCode(tx, deps.pepper, owner, input.code);
  if (!spent.ok) return spent;
  const user = await lockUser(tx, userId);
  if (user?.phone !== phone) return err('auth.unauthenticated');
  if (user.closesAt) return err('auth.already_closing');
  const business = await deps.closing.openBusiness(tx, userId);
  if (business) return err(business === 'store' ? 'auth.store_open' : 'auth.orders_open');
  if (await deps.closing.holdsMoney(tx, userId)) return err('auth.money_left');
  const act = { purpose: 'close_account' } as const;
  const allowed = await spendPin(tx, { userId, sessionId, pinToken: input.pinToken, act });
  if (!allowed.ok) return allowed;
  const closesAt = (await markClosing(tx, userId)).toISOString();
  await revokeSessions(tx, { userId, exceptId: sessionId, reason: 'account_closed' });
  const subject = userSubject(userId);
  tx.announce({ subject, type: 'auth.closing_requested', data: { closesAt } });
  return ok({ closesAt });
}

/** The owner keeps her account after all. */
export async function keepAccount(
  tx: Tx,
  { userId }: { userId: string },
): Promise<Result<null, 'auth.not_closing'>> {
  if (!(await cancelClosing(tx, userId))) return err('auth.not_closing');
  tx.announce({ subject: userSubject(userId), type: 'auth.closing_cancelled', data: {} });
  return ok(null);
}

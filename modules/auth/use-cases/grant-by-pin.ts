import { randomBytes } from 'node:crypto';
import { err, ok, type Result } from '@ecom/kernel';
import type { Tx } from '@ecom/server-kit';
import { pinPolicy } from '../domain/pin-rules.ts';
import { hashToken } from '../domain/refresh-token.ts';
import type { Standing } from '../domain/standing.ts';
import { trustDevice } from '../store/device-store.ts';
import { shareFreezing } from '../store/payer-store.ts';
import { addPinToken, hasPin, type PinPurpose, spendPinTokenRow } from '../store/pin-store.ts';
import { type PinRefused, type PinTry, settlePin } from './try-pin.ts';

/** What the PIN is asked for: nothing else can be done with the token. */
export type PinAct =
  | { readonly purpose: 'payment'; readonly amountXof: number; readonly payee: string }
  | { readonly purpose: 'change_phone' | 'close_account' };

export interface PinGrant {
  /** Null where the PIN only proves that the device is its owner's. */
  readonly pinToken: string | null;
  readonly expiresInMs: number;
}

/**
 * A right PIN makes the device trusted, and gives a one-use token for the act it was asked for.
 * While the whole account is restricted it does neither.
 */
export async function grantByPin(
  tx: Tx,
  input: {
    userId: string;
    sessionId: string;
    deviceId: string;
    device: string;
    tried: PinTry;
    act: PinAct | null;
    standing: Pick<Standing, 'accountRestricted' | 'deviceTrusted' | 'restrictedUntil'>;
  },
): Promise<Result<PinGrant, PinRefused | 'auth.restricted'>> {
  const settled = await settlePin(tx, input.tried, input);
  if (!settled.ok) return settled;
  const { accountRestricted, deviceTrusted, restrictedUntil } = input.standing;
  // The PIN itself may be the thief's, set by a code: for that day it proves nothing.
  if (accountRestricted && (input.act || !deviceTrusted)) {
    const until = restrictedUntil?.toISOString() ?? '';
    return err('auth.restricted', { facts: { until }, keepWrites: true });
  }
  await trustDevice(tx, input.userId, input.deviceId);
  const expiresInMs = pinPolicy.tokenMs;
  if (!input.act) return ok({ pinToken: null, expiresInMs });
  const pinToken = randomBytes(32).toString('base64url');
  await addPinToken(tx, rowOf(pinToken, input.sessionId, input.act));
  return ok({ pinToken, expiresInMs });
}

/**
 * Spends a PIN token, in the transaction of the act that it allows. Refused when it was used, is
 * older than two minutes, comes from another session, or was given for another amount or payee.
 * An account without a PIN needs none, except to pay.
 */
export async function spendPin(
  tx: Tx,
  input: {
    userId: string;
    sessionId: string;
    pinToken: string | undefined;
    act: PinAct;
  },
): Promise<Result<null, 'auth.pin_required' | 'auth.pin_token_invalid'>> {
  const { pinToken, act } = input;
  if (pinToken === undefined) {
    // Asked for where there is none to give: acts other than payments go without.
    const free = act.purpose !== 'payment' && !(await hasPin(tx, input.userId));
    return free ? ok(null) : err('auth.pin_required');
  }
  const spent = await spendPinTokenRow(tx, rowOf(pinToken, input.sessionId, act));
  return spent ? ok(null) : err('auth.pin_token_invalid');
}

export type PinTokenRefused = 'auth.pin_token_invalid';

/**
 * Spends a payment's token, in the transaction of the payment. Whole francs, fees included. From
 * here to the commit nobody becomes frozen: a command that looks at the standing after its work
 * needs no more.
 */
export async function spendPayment(
  tx: Tx,
  payment: { sessionId: string; pinToken: string; amountXof: number; payee: string },
): Promise<Result<null, PinTokenRefused>> {
  const { sessionId, pinToken, amountXof, payee } = payment;
  const act = { purpose: 'payment', amountXof, payee } as const;
  await shareFreezing(tx);
  const spent = await spendPinTokenRow(tx, rowOf(pinToken, sessionId, act));
  return spent ? ok(null) : err('auth.pin_token_invalid');
}

const rowOf = (pinToken: string, sessionId: string, act: PinAct) => ({
  tokenHash: hashToken(pinToken),
  sessionId,
  purpose: act.purpose as PinPurpose,
  amountXof: act.purpose === 'payment' ? act.amountXof : null,
  payee: act.purpose === 'payment' ? act.payee : null,
});

import { err, newId, ok, type Phone, type Result } from '@ecom/kernel';
import { seal, type Tx } from '@ecom/server-kit';
import { hashCode, newCode, type OtpPurpose } from '../domain/otp-code.ts';
import { type OtpCeilings, otpPolicy, refuseSend } from '../domain/otp-policy.ts';
import { codeSms, type Language } from '../domain/sms-templates.ts';
import { addChallenge, lockPhone, lockSending, otpHistory } from '../store/otp-store.ts';

export interface OtpDeps {
  readonly pepper: string;
  readonly outboxKey: Buffer;
  readonly webOtpDomain: string;
  readonly ceilings: OtpCeilings;
}

export interface CodeSent {
  readonly phone: string;
  readonly expiresInMs: number;
  readonly resendInMs: number;
  readonly codeLength: number;
}

export interface SendCodeInput {
  readonly phone: Phone;
  readonly purpose: OtpPurpose;
  readonly deviceId: string;
  readonly language: Language;
  readonly address: string;
}

export type SendCodeRefused =
  | 'auth.otp_locked'
  | 'auth.otp_too_soon'
  | 'auth.otp_send_limit'
  | 'auth.sms_paused';

/**
 * Sends a code to a phone under its budgets; an unused one for the same purpose and device dies.
 * It never looks whether the phone has an account: answer and work are the same for everybody.
 * Locks the phone's name, then that of sending. The message waits sealed in the outbox until the commit.
 */
export async function sendCode(
  tx: Tx,
  deps: OtpDeps,
  input: SendCodeInput,
): Promise<Result<CodeSent, SendCodeRefused>> {
  const { phone, purpose, deviceId, address } = input;
  await lockPhone(tx, phone);
  await lockSending(tx);
  const refusal = refuseSend(await otpHistory(tx, phone, deviceId, address), deps.ceilings);
  if (refusal) {
    const { code, ...facts } = refusal;
    return err(code, { facts });
  }
  const challengeId = newId<'otp'>();
  const code = newCode();
  const owner = { phone, purpose, deviceId };
  const codeHash = hashCode(deps.pepper, { challengeId, ...owner }, code);
  await addChallenge(tx, { id: challengeId, ...owner, address, codeHash });
  const body = codeSms(purpose, input.language, code, deps.webOtpDomain);
  enqueueSms(tx, deps.outboxKey, { to: phone, body }, otpPolicy.validMs);
  const { validMs: expiresInMs, resendMs: resendInMs, codeLength } = otpPolicy;
  return ok({ phone, expiresInMs, resendInMs, codeLength });
}

/** Leaves with the commit, sealed; dropped unsent after `expiresInMs`. */
export const enqueueSms = (
  tx: Tx,
  outboxKey: Buffer,
  message: { to: string; body: string },
  expiresInMs: number,
): void => {
  const payload = { sealed: seal(outboxKey, JSON.stringify(message)) };
  tx.enqueue({ topic: 'auth.sms', payload, expiresInMs });
};

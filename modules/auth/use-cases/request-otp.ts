import { err, newId, ok, type Phone, type Result } from '@ecom/kernel';
import { seal, type Tx } from '@ecom/server-kit';
import { hashCode, newCode } from '../domain/otp-code.ts';
import { type OtpCeilings, otpPolicy, refuseSend } from '../domain/otp-policy.ts';
import { type Language, signInSms } from '../domain/sms-templates.ts';
import { addChallenge, lockPhone, otpHistory } from '../store/otp-store.ts';

export interface OtpDeps {
  readonly pepper: string;
  readonly outboxKey: Buffer;
  readonly webOtpDomain: string;
  readonly ceilings: OtpCeilings;
}

export interface OtpRequested {
  readonly phone: string;
  readonly expiresInMs: number;
  readonly resendInMs: number;
  readonly codeLength: number;
}

type Refused = 'auth.otp_locked' | 'auth.otp_too_soon' | 'auth.otp_send_limit' | 'auth.sms_paused';

/**
 * Sends a code to a phone. It never looks whether the phone has an account: answer and work are
 * the same for everybody. The message waits sealed in the outbox until the commit.
 */
export async function requestOtp(
  tx: Tx,
  deps: OtpDeps,
  input: { phone: Phone; deviceId: string; language: Language; address: string },
): Promise<Result<OtpRequested, Refused>> {
  const { phone, deviceId, address } = input;
  await lockPhone(tx, phone);
  const refusal = refuseSend(await otpHistory(tx, phone, deviceId, address), deps.ceilings);
  if (refusal) {
    const { code, ...facts } = refusal;
    return err(code, { facts });
  }
  const challengeId = newId<'otp'>();
  const code = newCode();
  const binding = { challengeId, phone, purpose: 'sign_in', deviceId } as const;
  const codeHash = hashCode(deps.pepper, binding, code);
  await addChallenge(tx, { id: challengeId, phone, deviceId, address, codeHash });
  const body = signInSms(input.language, code, deps.webOtpDomain);
  tx.enqueue({
    topic: 'auth.sms',
    payload: { sealed: seal(deps.outboxKey, JSON.stringify({ to: phone, body })) },
    expiresInMs: otpPolicy.validMs,
  });
  const { validMs: expiresInMs, resendMs: resendInMs, codeLength } = otpPolicy;
  return ok({ phone, expiresInMs, resendInMs, codeLength });
}

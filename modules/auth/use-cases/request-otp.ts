import type { Phone, Result } from '@ecom/kernel';
import type { Tx } from '@ecom/server-kit';
import type { Language } from '../domain/sms-templates.ts';
import { type CodeSent, type OtpDeps, type SendCodeRefused, sendCode } from './send-code.ts';

/** Sends the code that opens an account, or makes one. */
export const requestOtp = (
  tx: Tx,
  deps: OtpDeps,
  input: { phone: Phone; deviceId: string; language: Language; address: string },
): Promise<Result<CodeSent, SendCodeRefused>> =>
  sendCode(tx, deps, { ...input, purpose: 'sign_in' });

/** The numbers of sign-in by code. Durations in milliseconds. */
export const otpPolicy = {
  codeLength: 6,
  validMs: 5 * 60_000,
  resendMs: 60_000,
  /** Wrong codes a phone may spend in `failureWindowMs`, across every resend. */
  failuresMax: 5,
  failureWindowMs: 60 * 60_000,
  sendsPerPhoneHour: 5,
  sendsPerPhoneDay: 10,
  sendsPerDeviceHour: 10,
  /** How long the same right code from the same device gets the session it opened. */
  repeatGraceMs: 20_000,
} as const;

/** What the last hour and day hold about a phone; ages in milliseconds, null when there is none. */
export interface OtpHistory {
  readonly failures: number;
  readonly oldestFailureAgeMs: number | null;
  readonly lastSendAgeMs: number | null;
  readonly phoneSendsHour: number;
  readonly oldestPhoneSendHourAgeMs: number | null;
  readonly phoneSendsDay: number;
  readonly oldestPhoneSendDayAgeMs: number | null;
  readonly deviceSendsHour: number;
  readonly addressSendsHour: number;
  readonly allSendsHour: number;
}

export interface OtpCeilings {
  readonly sendsPerAddressHour: number;
  /** The spending breaker: messages an hour for the whole product. */
  readonly sendsPerHour: number;
}

export type SendRefusal =
  | { readonly code: 'auth.otp_locked'; readonly retryInMs: number }
  | { readonly code: 'auth.otp_too_soon'; readonly retryInMs: number }
  | { readonly code: 'auth.otp_send_limit'; readonly retryInMs: number }
  | { readonly code: 'auth.sms_paused' };

const hourMs = 60 * 60_000;

/** Milliseconds until the phone may try a code again, or null while budget is left. */
export function lockedForMs(history: Pick<OtpHistory, 'failures' | 'oldestFailureAgeMs'>) {
  if (history.failures < otpPolicy.failuresMax) return null;
  return Math.max(1, otpPolicy.failureWindowMs - (history.oldestFailureAgeMs ?? 0));
}

/** Why no code may leave now, the most specific reason first; null when one may. */
export function refuseSend(history: OtpHistory, ceilings: OtpCeilings): SendRefusal | null {
  const lockedMs = lockedForMs(history);
  if (lockedMs !== null) return { code: 'auth.otp_locked', retryInMs: lockedMs };
  if (history.lastSendAgeMs !== null && history.lastSendAgeMs < otpPolicy.resendMs) {
    return { code: 'auth.otp_too_soon', retryInMs: otpPolicy.resendMs - history.lastSendAgeMs };
  }
  const limitMs = sendLimitMs(history, ceilings);
  if (limitMs !== null) return { code: 'auth.otp_send_limit', retryInMs: limitMs };
  return history.allSendsHour >= ceilings.sendsPerHour ? { code: 'auth.sms_paused' } : null;
}

function sendLimitMs(history: OtpHistory, ceilings: OtpCeilings): number | null {
  if (history.phoneSendsDay >= otpPolicy.sendsPerPhoneDay) {
    return Math.max(1, 24 * hourMs - (history.oldestPhoneSendDayAgeMs ?? 0));
  }
  if (history.phoneSendsHour >= otpPolicy.sendsPerPhoneHour) {
    return Math.max(1, hourMs - (history.oldestPhoneSendHourAgeMs ?? 0));
  }
  const device = history.deviceSendsHour >= otpPolicy.sendsPerDeviceHour;
  const address = history.addressSendsHour >= ceilings.sendsPerAddressHour;
  // The age of somebody else's sends is not the caller's business: a whole hour.
  return device || address ? hourMs : null;
}

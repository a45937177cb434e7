import { ApiProblem, NetworkLost } from '@ecom/api-client';
import type { Messages } from '@ecom/i18n';
import { SmallImage, UnreadableImage } from '../data/images.ts';
import { accountProblemTexts } from './account-problem-text.ts';

/** «3 minutes», «40 secondes»: rounded up, since nobody may be told to come too early. */
export function waitText(messages: Messages, ms: number): string {
  const seconds = Math.max(1, Math.ceil(ms / 1000));
  const { duration } = messages;
  return seconds < 60 ? duration.seconds(seconds) : duration.minutes(Math.ceil(seconds / 60));
}

const phoneReasons: Readonly<Record<string, 'phoneEmpty' | 'phoneForeign' | 'phoneNotMobile'>> = {
  'phone.empty': 'phoneEmpty',
  'phone.foreign': 'phoneForeign',
  'phone.not_mobile': 'phoneNotMobile',
};

export function phoneText({ errors }: Messages, reason: unknown): string {
  return errors[phoneReasons[String(reason)] ?? 'phoneLength'];
}

/** What a person reads when something was refused or lost, and what to do about it. */
export function problemText(messages: Messages, error: unknown): string {
  const { errors } = messages;
  if (error instanceof NetworkLost) return errors.network;
  if (error instanceof UnreadableImage) return messages.photo.unreadable;
  if (error instanceof SmallImage) return messages.photo.tooSmall;
  if (!(error instanceof ApiProblem)) return errors.unknown;
  const { code, facts, status } = error;
  const wait = waitText(messages, Number(facts.retryInMs ?? 60_000));
  const texts: Readonly<Record<string, string>> = {
    'auth.phone_invalid': phoneText(messages, facts.reason),
    'auth.code_wrong': errors.codeWrong(Number(facts.attemptsLeft)),
    'auth.code_expired': errors.codeExpired,
    'auth.code_used': errors.codeUsed,
    'auth.otp_locked': errors.locked(wait),
    'auth.otp_too_soon': errors.tooSoon(wait),
    'auth.otp_send_limit': errors.sendLimit(wait),
    'auth.sms_paused': errors.smsPaused,
    'auth.session_ended': errors.sessionEnded,
    'auth.unauthenticated': errors.sessionEnded,
    'auth.consent_outdated': errors.consentOutdated,
    'http.rate_limited': errors.rateLimited(wait),
    ...accountProblemTexts(messages, facts),
  };
  // A proxy that does not reach the API is, for the person, the network.
  if (status === 502 || status === 504 || code === 'http.unavailable') return errors.network;
  return texts[code] ?? errors.unknown;
}

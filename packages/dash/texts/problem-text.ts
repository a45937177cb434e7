import { ApiProblem, NetworkLost } from '@ecom/api-client';
import { type Messages, useMessages } from '@ecom/i18n';
import { type ProblemFacts, useDash } from '../settings.tsx';

/** «3 minutes», «40 secondes»: rounded up, since nobody may be told to come too early. */
export function waitText({ duration }: Messages, ms: number): string {
  const seconds = Math.max(1, Math.ceil(ms / 1000));
  return seconds < 60 ? duration.seconds(seconds) : duration.minutes(Math.ceil(seconds / 60));
}

const phoneReasons: Readonly<Record<string, 'phoneEmpty' | 'phoneForeign' | 'phoneNotMobile'>> = {
  'phone.empty': 'phoneEmpty',
  'phone.foreign': 'phoneForeign',
  'phone.not_mobile': 'phoneNotMobile',
};

export const phoneText = ({ errors }: Messages, reason: unknown): string =>
  errors[phoneReasons[String(reason)] ?? 'phoneLength'];

function signInTexts(messages: Messages, facts: ProblemFacts): Readonly<Record<string, string>> {
  const { errors } = messages;
  const wait = waitText(messages, Number(facts.retryInMs ?? 60_000));
  return {
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
    'http.rate_limited': errors.rateLimited(wait),
  };
}

/** What is read when something was refused or lost, in the words of the app that asks. */
export function useProblemText(): (error: unknown) => string {
  const messages = useMessages();
  const ownTexts = useDash().useProblemTexts();
  return (error) => {
    const { errors } = messages;
    if (error instanceof NetworkLost) return errors.network;
    if (!(error instanceof ApiProblem)) return errors.unknown;
    const { code, facts, status } = error;
    // A proxy that does not reach the API is, for the person, the network.
    if (status === 502 || status === 504 || code === 'http.unavailable') return errors.network;
    const texts = { ...signInTexts(messages, facts), ...ownTexts(messages, facts) };
    return texts[code] ?? errors.unknown;
  };
}

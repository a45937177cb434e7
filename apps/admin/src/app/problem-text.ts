import { ApiProblem, NetworkLost } from '@ecom/api-client';
import type { Messages } from '@ecom/i18n';
import type { AdminMessages } from '@ecom/i18n/admin';

/** «3 minutes», «40 secondes»: rounded up, since nobody may be told to come too early. */
function waitText({ duration }: Messages, ms: number): string {
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

type Facts = Readonly<Record<string, unknown>>;

function signInTexts(messages: Messages, facts: Facts): Readonly<Record<string, string>> {
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

function adminTexts(
  messages: Messages,
  { errors, factor, signIn }: AdminMessages,
  facts: Facts,
): Readonly<Record<string, string>> {
  const wait = waitText(messages, Number(facts.retryInMs ?? 60_000));
  return {
    'auth.second_factor_wrong': factor.wrong(Number(facts.attemptsLeft)),
    'auth.second_factor_used': factor.used,
    'auth.second_factor_locked': factor.locked(wait),
    'auth.second_factor_required': errors.factor,
    'auth.forbidden': errors.forbidden,
    'auth.not_found': errors.notFound,
    'auth.not_oneself': errors.notOneself,
    'auth.account_closed': errors.closed,
    'auth.already_frozen': errors.alreadyFrozen,
    'auth.not_frozen': errors.notFrozen,
    'auth.not_restricted': errors.notRestricted,
    'auth.not_parked': errors.notParked,
    'auth.phone_taken': errors.phoneTaken,
    'auth.account_frozen': errors.frozenSelf,
    'auth.registration_incomplete': signIn.unregistered,
    'auth.number_dormant': signIn.dormant,
    'http.invalid_request': errors.invalid,
  };
}

function moneyTexts({ errors }: AdminMessages, facts: Facts): Readonly<Record<string, string>> {
  const xof = (name: string) => Number(facts[name] ?? 0);
  return {
    'payments.not_suspended': errors.notSuspended,
    'payments.over_limit': errors.overLimit(xof('balanceXof'), xof('balanceMaxXof')),
    'payments.owner_gone': errors.ownerGone,
    'payments.network_unavailable': errors.networkUnavailable,
    'payments.order_over': errors.orderOver,
    'payments.order_unknown': errors.orderUnknown,
    'payments.alert_closed': errors.alertClosed,
    'payments.adjustment_decided': errors.adjustmentDecided,
    'payments.own_proposal': errors.ownProposal,
    'payments.not_own_proposal': errors.notOwnProposal,
    'payments.insufficient_funds': errors.insufficientFunds(xof('availableXof'), xof('amountXof')),
    'payments.account_unknown': errors.accountUnknown[facts.side === 'to' ? 'to' : 'from'],
    'payments.same_account': errors.sameAccount,
  };
}

const storeTexts = ({ errors }: AdminMessages): Readonly<Record<string, string>> => ({
  'market.not_in_this_state': errors.storeDecided,
  'market.own_store': errors.ownStore,
  'market.store_unknown': errors.storeUnknown,
});

/** What an admin reads when something was refused or lost. */
export function problemText(messages: Messages, admin: AdminMessages, error: unknown): string {
  const { errors } = messages;
  if (error instanceof NetworkLost) return errors.network;
  if (!(error instanceof ApiProblem)) return errors.unknown;
  const { code, facts, status } = error;
  // A proxy that does not reach the API is, for the person, the network.
  if (status === 502 || status === 504 || code === 'http.unavailable') return errors.network;
  const texts = {
    ...signInTexts(messages, facts),
    ...adminTexts(messages, admin, facts),
    ...moneyTexts(admin, facts),
    ...storeTexts(admin),
  };
  return texts[code] ?? errors.unknown;
}

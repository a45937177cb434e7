import { type DashSettings, type ProblemFacts, waitText } from '@ecom/dash';
import type { Messages } from '@ecom/i18n';
import { type AdminMessages, useAdminMessages } from '@ecom/i18n/admin';

function adminTexts(
  messages: Messages,
  { errors, factor, signIn }: AdminMessages,
  facts: ProblemFacts,
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

function moneyTexts(
  { errors }: AdminMessages,
  facts: ProblemFacts,
): Readonly<Record<string, string>> {
  const xof = (name: string) => Number(facts[name] ?? 0);
  return {
    'payments.not_suspended': errors.notSuspended,
    'payments.not_paid_out': errors.notPaidOut,
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

function orderTexts(
  { errors }: AdminMessages,
  facts: ProblemFacts,
): Readonly<Record<string, string>> {
  const { orders } = errors;
  return {
    'market.changed_meanwhile': orders.changed,
    'market.order_moved_on': orders.changed,
    'market.cash_is_the_stores': orders.cashIsTheStores,
    'market.code_not_locked': orders.notLocked,
    'market.line_unknown': orders.lineUnknown,
    'market.refund_too_large': orders.tooLarge(Number(facts.refundableXof ?? 0)),
    'market.order_unknown': orders.orderUnknown,
    'market.return_moved_on': orders.disputeMoved,
    'market.return_unknown': orders.disputeUnknown,
    'market.category_unknown': orders.categoryUnknown,
    'market.rate_there_already': orders.rateThere,
    'market.rate_in_the_past': orders.ratePast,
    'market.rate_unknown': orders.rateUnknown,
    'market.rate_for_everybody_stays': orders.rateStays,
  };
}

/** The administration among the dashboards. */
export const adminDash: DashSettings = {
  name: 'Ecom Admin',
  useProblemTexts: () => {
    const admin = useAdminMessages();
    return (messages, facts) => ({
      ...adminTexts(messages, admin, facts),
      ...moneyTexts(admin, facts),
      ...storeTexts(admin),
      ...orderTexts(admin, facts),
    });
  },
  staleCodes: [
    'auth.already_frozen',
    'auth.not_frozen',
    'auth.not_restricted',
    'auth.not_parked',
    'auth.account_closed',
    'payments.not_suspended',
    'payments.not_paid_out',
    'payments.alert_closed',
    'payments.adjustment_decided',
    'market.not_in_this_state',
    'market.changed_meanwhile',
    'market.order_moved_on',
    'market.return_moved_on',
    'market.code_not_locked',
  ],
};

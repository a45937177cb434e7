import { ApiProblem } from '@ecom/api-client';
import { useMoneyMessages } from '@ecom/i18n/business-money';

/** Why a payout was refused, in words; null for what every screen has words for. */
export function usePayoutProblem(): (problem: unknown) => string | null {
  const { errors, owe, pay } = useMoneyMessages();
  return (problem) => {
    if (!(problem instanceof ApiProblem)) return null;
    const { code, facts } = problem;
    const texts: Readonly<Record<string, string>> = {
      'auth.pin_wrong': errors.pinWrong(Number(facts.attemptsLeft)),
      'auth.pin_locked': errors.pinLocked,
      'auth.pin_not_set': errors.pinNotSet,
      'auth.pin_token_invalid': errors.again,
      'auth.device_untrusted': errors.untrusted,
      'auth.restricted': errors.restricted,
      'market.payout_under_way': errors.underWay,
      'market.nothing_to_pay_out': errors.nothing,
      'market.nothing_to_settle': errors.nothingToSettle,
      'market.balance_changed': errors.changed,
      'market.nothing_owed': owe.changed,
      'market.payment_under_way': owe.underWay,
      'market.phone_invalid': pay.phoneWrong,
      'payments.insufficient_funds': errors.changed,
      'payments.network_unavailable': errors.network,
    };
    return texts[code] ?? null;
  };
}

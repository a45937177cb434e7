import { ApiProblem } from '@ecom/api-client';
import type { Messages } from '@ecom/i18n';
import { phoneText, problemText } from '../../app/problem-text.ts';

/** What stood in the way of a top-up, and where one gets past it. */
export interface TopupProblem {
  readonly text: string;
  readonly way?: { readonly href: string; readonly label: string };
}

/** What a person reads when a top-up was refused, and what to do about it. */
export function topupProblem(
  messages: Messages,
  error: unknown,
  xof: (amount: number) => string,
): TopupProblem {
  const said = error instanceof ApiProblem && refusals(messages, error.facts, xof)[error.code];
  return said || { text: problemText(messages, error) };
}

function refusals(
  messages: Messages,
  facts: ApiProblem['facts'],
  xof: (amount: number) => string,
): Readonly<Record<string, TopupProblem>> {
  const { topup } = messages;
  const maxXof = Number(facts.maxXof);
  const max = xof(maxXof);
  const raise = { href: '/profil/identite', label: topup.raise };
  const toAmount = { href: '/argent/recharger/montant', label: topup.otherAmount };
  const toNumber = { href: '/argent/recharger', label: topup.otherNumber };
  return {
    'payments.fee_changed': { text: topup.feeChanged },
    'payments.network_unavailable': { text: topup.networkUnavailable, way: toNumber },
    'payments.too_many_open': {
      text: topup.tooManyOpen,
      way: { href: '/argent', label: topup.seeOpen },
    },
    'payments.amount_too_small': { text: topup.tooSmall(xof(Number(facts.minXof))), way: toAmount },
    'payments.amount_too_large': { text: topup.tooLarge(max), way: toAmount },
    'payments.over_balance_limit': {
      text: maxXof > 0 ? topup.overBalance(max) : topup.full,
      way: raise,
    },
    'payments.over_month_limit': {
      text: maxXof > 0 ? topup.overMonth(max) : topup.full,
      way: raise,
    },
    'payments.phone_invalid': { text: phoneText(messages, facts.reason), way: toNumber },
  };
}

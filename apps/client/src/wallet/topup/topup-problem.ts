import { ApiProblem } from '@ecom/api-client';
import type { Messages } from '@ecom/i18n';
import { phoneText, problemText } from '../../app/problem-text.ts';

/** What a person reads when a top-up was refused, and what to do about it. */
export function topupProblem(
  messages: Messages,
  error: unknown,
  xof: (amount: number) => string,
): string {
  if (!(error instanceof ApiProblem)) return problemText(messages, error);
  const { topup } = messages;
  const { code, facts } = error;
  const max = xof(Number(facts.maxXof));
  const limit = (say: (max: string) => string) =>
    Number(facts.maxXof) > 0 ? say(max) : topup.full;
  const texts: Readonly<Record<string, () => string>> = {
    'payments.fee_changed': () => topup.feeChanged,
    'payments.network_unavailable': () => topup.networkUnavailable,
    'payments.too_many_open': () => topup.tooManyOpen,
    'payments.amount_too_small': () => topup.tooSmall(xof(Number(facts.minXof))),
    'payments.amount_too_large': () => topup.tooLarge(max),
    'payments.over_balance_limit': () => limit(topup.overBalance),
    'payments.over_month_limit': () => limit(topup.overMonth),
    'payments.phone_invalid': () => phoneText(messages, facts.reason),
  };
  return texts[code]?.() ?? problemText(messages, error);
}

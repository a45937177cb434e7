import { ApiProblem } from '@ecom/api-client';
import { usePromotionsMessages } from '@ecom/i18n/promotions';
import { useCommand } from '../data/use-command.ts';

/** A write to an offer, its refusals in the words of offers. */
export function useOfferCommand<Input, Answer>(
  send: (input: Input, key: string) => Promise<Answer>,
  onChanged: () => void,
) {
  const { problems } = usePromotionsMessages();
  const said: Readonly<Record<string, string>> = {
    'promotions.code_taken': problems.codeTaken,
    'promotions.too_many_open': problems.tooMany,
    'promotions.over': problems.over,
    'promotions.changed_meanwhile': problems.changed,
    'promotions.limit_below_use': problems.belowUse,
    'promotions.target_unknown': problems.target,
    'promotions.ends_before_start': problems.end,
    'promotions.unknown': problems.unknown,
    'market.store_unknown': problems.store,
  };
  const command = useCommand(send, (error) => {
    const text = error instanceof ApiProblem && said[error.code];
    if (!text) return false;
    command.setError(text);
    if (error.status === 409 || error.status === 404) onChanged();
    return true;
  });
  return command;
}

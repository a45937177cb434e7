import { useCommand } from '@ecom/dash';
import { useProductMessages } from '@ecom/i18n/business-products';
import { shelfProblem } from './product-problem.ts';

/** A write to the shelf, its refusals in the shelf's words; `onProblem` may take one over. */
export function useShelfCommand<Input, Answer>(
  send: (input: Input, key: string) => Promise<Answer>,
  onProblem?: (error: unknown) => boolean,
) {
  const texts = useProductMessages();
  const command = useCommand(send, (problem) => {
    if (onProblem?.(problem)) return true;
    const text = shelfProblem(texts, problem);
    if (text !== null) command.setError(text);
    return text !== null;
  });
  return command;
}

import { ApiProblem } from '@ecom/api-client';
import { useCommand, useToast } from '@ecom/dash';
import { useBusinessReturnsMessages } from '@ecom/i18n/business-returns';
import { useStore } from '../data/store.ts';
import { type Answer, forgetReturns, keepReturn, type Return, sendAnswer } from './return-data.ts';

/** Somebody else was first: what is shown is old. */
const lost = ['market.changed_meanwhile', 'market.return_moved_on'];

/**
 * The store's word on a return. Done, the return is shown as it is now; lost to somebody else, it
 * is read again and that is said. `onOver` closes what was open for it, either way.
 */
export function useReturnAct({ id: returnId }: Return, onOver: () => void) {
  const { id: storeId } = useStore();
  const texts = useBusinessReturnsMessages();
  const say = useToast();
  const command = useCommand(
    (answer: Answer, key: string) => sendAnswer({ storeId, returnId }, answer, key),
    (problem) => {
      if (!(problem instanceof ApiProblem && lost.includes(problem.code))) return false;
      say(texts.changed, 'info');
      void forgetReturns(storeId);
      onOver();
      return true;
    },
  );
  const run = async (answer: Answer): Promise<void> => {
    const done = await command.run(answer);
    if (!done) return;
    keepReturn(storeId, done.answer);
    say(texts[answer.act].done);
    onOver();
  };
  return { run, busy: command.busy, error: command.error };
}

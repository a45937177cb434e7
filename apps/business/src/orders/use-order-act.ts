import { ApiProblem } from '@ecom/api-client';
import { useCommand, useToast } from '@ecom/dash';
import { useOrderMessages } from '@ecom/i18n/business-orders';
import { useStore } from '../data/store.ts';
import { sendAct, type Wish } from './order-commands.ts';
import { forgetOrders, keepOrder, type Order, type OrderRow, readOrder } from './order-data.ts';
import { useWho } from './use-who.ts';

/** Somebody else was first: what is shown is old. */
const lost = ['market.changed_meanwhile', 'market.order_moved_on'];

/**
 * An act on an order. Done, the order is shown as it is now; lost to somebody else, it is read
 * again and who did what is said. `onLost` closes what was open for it; `onProblem` may take any
 * other refusal over.
 */
export function useOrderAct(
  { id, number }: Pick<OrderRow, 'id' | 'number'>,
  onLost?: () => void,
  onProblem?: (problem: ApiProblem) => boolean,
) {
  const { id: storeId } = useStore();
  const texts = useOrderMessages();
  const { movedBy } = useWho();
  const say = useToast();
  const tell = (order: Order) => {
    const last = order.moves.at(-1);
    const met = texts.conflict.met(number, texts.states[order.state]);
    say(last ? `${met} ${movedBy(last)}` : met, 'info');
  };
  const command = useCommand(
    (wish: Wish, key: string) => sendAct(storeId, id, wish, key),
    (problem) => {
      if (!(problem instanceof ApiProblem)) return false;
      if (!lost.includes(problem.code)) return onProblem?.(problem) ?? false;
      onLost?.();
      void readOrder(storeId, id).then(tell, () => undefined);
      void forgetOrders(storeId);
      return true;
    },
  );
  const run = async (wish: Wish): Promise<Order | null> => {
    const done = await command.run(wish);
    if (!done) return null;
    keepOrder(storeId, done.answer);
    return done.answer;
  };
  return { run, busy: command.busy, error: command.error, setError: command.setError };
}

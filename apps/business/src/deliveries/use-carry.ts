import { ApiProblem } from '@ecom/api-client';
import { useCommand, useToast } from '@ecom/dash';
import { useDeliveryMessages } from '@ecom/i18n/business-deliveries';
import { useStore } from '../data/store.ts';
import {
  type CarryWish,
  type Delivery,
  forgetDeliveries,
  keepDeliveries,
  sendCarry,
} from './delivery-data.ts';

/** Somebody else was first: what is shown is old. */
const lost = ['market.changed_meanwhile', 'market.order_moved_on', 'market.order_unknown'];

/**
 * A courier's step. Done, the list is what is left; lost to somebody else, it is read again and said
 * so, and `onLost` closes what was open. `onProblem` may take any other refusal over.
 */
export function useCarry(
  delivery: Delivery,
  onLost?: () => void,
  onProblem?: (problem: ApiProblem) => boolean,
) {
  const { id: storeId } = useStore();
  const { moved } = useDeliveryMessages();
  const say = useToast();
  const command = useCommand(
    (wish: CarryWish, key: string) => sendCarry(storeId, delivery, wish, key),
    (problem) => {
      if (!(problem instanceof ApiProblem)) return false;
      if (!lost.includes(problem.code)) return onProblem?.(problem) ?? false;
      onLost?.();
      say(moved, 'info');
      void forgetDeliveries(storeId);
      return true;
    },
  );
  const run = async (wish: CarryWish): Promise<boolean> => {
    const done = await command.run(wish);
    if (done) keepDeliveries(storeId, done.answer);
    return Boolean(done);
  };
  return { run, busy: command.busy, error: command.error };
}

import { useMoments } from '@ecom/dash';
import { useOrderMessages } from '@ecom/i18n/business-orders';
import type { OrderMove } from './order-data.ts';

/** Who moved an order, in words. */
export function useWho() {
  const { history, conflict } = useOrderMessages();
  const { moment } = useMoments();
  const who = ({ side, by, byName }: OrderMove): string => {
    if (by === 'me') return history.you;
    if (side === 'customer') return history.customer;
    if (side === 'store') return byName ?? history.somebody;
    return side === 'platform' ? history.platform : history.system;
  };
  return {
    /** «Kossi, 22 nov., 10:32» */
    line: (move: OrderMove) => history.by(who(move), moment(move.at)),
    /** «Par Kossi, 22 nov., 10:32.» */
    movedBy: (move: OrderMove) => conflict.by(who(move), moment(move.at)),
  };
}

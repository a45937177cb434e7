import { userSubject } from '@ecom/auth';
import { brandId, toWireId } from '@ecom/kernel';
import type { Tx } from '@ecom/server-kit';
import type { ReturnState } from '../../domain/return-state.ts';
import { mayAct } from '../../domain/store-role.ts';
import { membersOfStores } from '../../store/checkout-shelf-store.ts';

/** What a customer reads of each state that what she reported comes to. */
const newsOf: Readonly<Record<ReturnState, string>> = {
  open: 'market.order_problem_opened',
  refused: 'market.order_problem_refused',
  disputed: 'market.order_problem_disputed',
  accepted: 'market.order_problem_accepted',
  withdrawn: 'market.order_problem_withdrawn',
  lapsed: 'market.order_problem_lapsed',
  judged: 'market.order_problem_judged',
};

interface Told {
  readonly id: string;
  readonly orderId: string;
  readonly userId: string;
  readonly storeId: string;
  readonly number: string;
  readonly storeName: string;
}

/** Tells both sides what became of a return: its customer, and who may answer for the store. */
export async function announceReturn(
  tx: Tx,
  one: Told,
  state: ReturnState,
  refundedXof = 0,
): Promise<void> {
  const data = {
    orderId: toWireId('ord', brandId(one.orderId)),
    returnId: toWireId('ret', brandId(one.id)),
    number: one.number,
    store: one.storeName,
    refundedXof,
  };
  tx.announce({ subject: userSubject(one.userId), type: newsOf[state], data });
  const type = state === 'open' ? 'market.order_problem_received' : 'market.order_problem_changed';
  const told = { ...data, state, storeId: toWireId('sto', brandId(one.storeId)) };
  for (const { userId, role } of await membersOfStores(tx, [one.storeId])) {
    if (!mayAct(role, 'refund_orders')) continue;
    tx.announce({ subject: userSubject(userId), type, data: told });
  }
}

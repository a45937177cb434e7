import type { z } from '@hono/zod-openapi';
import { earningOf, refundable } from '../domain/order-money.ts';
import { orderPolicy } from '../domain/order-rules.ts';
import { mayDo, refundableStates } from '../domain/order-state.ts';
import type { AnyOrder } from '../use-cases/admin/read-all-orders.ts';
import type {
  adminOrderActs,
  adminOrderRowSchema,
  adminOrderSchema,
} from './admin-order-routes.ts';
import { orderRowAnswer, returnedAnswer, sharedAnswer } from './order-answers.ts';
import { wire } from './store-answers.ts';

type Row = AnyOrder['order'];
type Act = (typeof adminOrderActs)[number];

/** Who sells, who buys, and whether the code between them is locked. */
const people = (order: Row, customerName: string) => ({
  store: { id: wire('sto', order.storeId), slug: order.storeSlug, name: order.storeName },
  customer: { id: wire('usr', order.userId), name: customerName },
  codeLocked: order.codeTries >= orderPolicy.codeTriesMax,
});

export const adminOrderRowAnswer = ({
  order,
  customerName,
}: {
  readonly order: Row;
  readonly customerName: string;
}): z.infer<typeof adminOrderRowSchema> => ({
  ...orderRowAnswer(order),
  ...people(order, customerName),
});

const inHand: readonly string[] = ['accepted', 'preparing', 'ready', 'picked_up'];

/** Everything but the code. `me` is who looks, as histories name her. */
export function adminOrderAnswer(whole: AnyOrder, me: string): z.infer<typeof adminOrderSchema> {
  const { order, lines, earning } = whole;
  const money = { ...order, lines };
  const left = refundable(money);
  const isCashGone = order.method === 'cash' && order.deliveredAt !== null;
  const canRefund = refundableStates.includes(order.state) && left > 0 && !isCashGone;
  const about = people(order, whole.customerName);
  const may: Act[] = [];
  if (canRefund) may.push('refund');
  if (mayDo(order, 'platform').includes('cancel')) may.push('cancel');
  if (about.codeLocked && inHand.includes(order.state)) may.push('unlock');
  return {
    ...sharedAnswer(whole, me),
    ...about,
    money: earningOf(money),
    earned: earning !== null,
    refundableXof: canRefund ? left : 0,
    returned: returnedAnswer(whole.returned),
    may,
  };
}

import { type AdminCall, runAdminCommand } from '@ecom/auth';
import { err, ok, type Result } from '@ecom/kernel';
import type { Database, Tx } from '@ecom/server-kit';
import type { ActOn } from '../orders/store-order-act.ts';
import { type AnyOrder, buyerOf, readAnyOrder } from './read-all-orders.ts';

export interface OperatorWish {
  /** Null for an id that is none. */
  readonly id: string | null;
  readonly wireId: string;
  readonly act: 'view_orders' | 'settle_orders';
  readonly name: string;
  /** Absent for a mere look. */
  readonly body?: { readonly version: number; readonly reason: string; readonly note?: string };
}

/**
 * An operator's look or act, written down as one about who bought. Answered by the order as it is
 * then, as `answer` writes it: a key that comes back gets the same.
 */
export async function operateOnOrder<Answer>(
  database: Database,
  call: AdminCall,
  { id, wireId, act, name, body }: OperatorWish,
  useCase: (tx: Tx, on: ActOn) => Promise<Result<null, string>>,
  answer: (order: AnyOrder) => Answer,
): Promise<Result<Answer, string>> {
  const buyer = id === null ? undefined : await buyerOf(database, id);
  const told = body?.note ?? body?.reason;
  const command = {
    act,
    name,
    ...(body && { input: { wireId, ...body } }),
    detail: { orderId: wireId, ...(told !== undefined && { reason: told }) },
    aboutUserId: buyer ?? null,
  };
  return runAdminCommand(database, call, command, async (tx, { userId }) => {
    if (id === null || buyer === undefined) return err('market.order_unknown');
    const by = { actor: `user:${userId}`, requestId: call.requestId };
    const on = { storeId: null, orderId: id, version: body?.version ?? 0, ...by };
    const done = await useCase(tx, on);
    if (!done.ok) return done;
    const order = await readAnyOrder(tx, id);
    if (!order) throw new Error('an order was acted on that is not there');
    return ok(answer(order));
  });
}

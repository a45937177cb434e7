import { newId, xof } from '@ecom/kernel';
import type { Database } from '@ecom/server-kit';
import { openAccounts } from '../../modules/payments/store/account-store.ts';
import { insertOrder, lockOrder } from '../../modules/payments/store/mobile-order-store.ts';
import { hold } from '../../modules/payments/use-cases/hold.ts';
import { moveOrder } from '../../modules/payments/use-cases/mobile/move-order.ts';
import { takeOutcome, takeStatus } from '../../modules/payments/use-cases/mobile/take-answer.ts';

/** A withdrawal of 500 F that a provider paid, booked as it would have come; gives its id. */
export async function paidOut(database: Database, userId: string, requestId: string) {
  const code = `user:${userId}:wallet` as const;
  const accountId = (await openAccounts(database, [code])).get(code) ?? 0;
  const id = newId();
  const reference = `mobile:${id}`;
  const asked = { provider: 'test', network: 'mixx', phone: '+22892000033', requestId } as const;
  const money = { accountId, amountXof: 500, feeXof: 0 };
  await database.transaction(async (tx) => {
    await hold(tx, { id, accountId, amountXof: 500, reference, expiresInMs: null });
    await insertOrder(tx, { id, purpose: 'withdrawal', userId, ...money, ...asked });
    const order = await lockOrder(tx, id);
    if (order) await moveOrder(tx, order, 'submit', 'system');
    await takeOutcome(tx, id, { outcome: 'accepted', providerId: null });
    await takeStatus(tx, id, { status: 'succeeded', amountXof: xof(500) });
  });
  return id;
}

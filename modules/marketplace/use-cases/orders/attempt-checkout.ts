import type { Result } from '@ecom/kernel';
import { limitPrompts } from '@ecom/payments';
import type { CommandRequest, Database } from '@ecom/server-kit';
import { awaitingOf } from '../../store/checkout-payment-store.ts';
import { settleAwaited } from './tend-checkouts.ts';

/**
 * Buys, once the phone that is named is found not to be rung too often. Where buying is refused
 * because of a checkout that still waits for this person's phone, though its money came or its
 * time is over, settles that one and buys once more: nothing is read ahead of a purchase for it.
 * @param buyer.phone E.164; null where none is asked
 * @throws HttpRefusal `http.rate_limited` with `retryInMs`
 */
export async function attemptCheckout<Value, Code extends string>(
  database: Database,
  request: CommandRequest,
  { userId, phone }: { readonly userId: string; readonly phone: string | null },
  buy: () => Promise<Result<Value, Code>>,
): Promise<Result<Value, Code>> {
  if (phone !== null) await limitPrompts(database, request, { userId, phone });
  const result = await buy();
  if (result.ok || result.error.code !== 'market.payment_under_way') return result;
  const awaited = await awaitingOf(database, userId);
  const isOver = !awaited || (await settleAwaited(database, awaited));
  return isOver ? buy() : result;
}

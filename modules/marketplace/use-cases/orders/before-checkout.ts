import { limitPrompts } from '@ecom/payments';
import type { CommandRequest, Database } from '@ecom/server-kit';
import { awaitingOf } from '../../store/checkout-payment-store.ts';
import { settleAwaited } from './tend-checkouts.ts';

/**
 * What is to be done before somebody buys: the phone she names is not rung too often, and the
 * checkout that she waited for ends if it is over. @param phone E.164; null where none is asked
 * @throws HttpRefusal `http.rate_limited` with `retryInMs`
 */
export async function beforeCheckout(
  database: Database,
  request: CommandRequest,
  { userId, phone }: { readonly userId: string; readonly phone: string | null },
): Promise<void> {
  if (phone !== null) await limitPrompts(database, request, { userId, phone });
  const awaited = await awaitingOf(database, userId);
  if (awaited) await settleAwaited(database, awaited);
}

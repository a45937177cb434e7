import type { Reader } from '@ecom/server-kit';
import { type PayoutNow, payoutsBounced, payoutsNow } from '../../store/payout-store.ts';

/**
 * How payouts stand that a module asked for: `voided` and `returned` are for good, `captured` is as
 * far as anybody knows, and all three are said by the provider or an operator alone; anything else
 * is on its way, in doubt or not. Unknown ids are missing. Locks nothing.
 */
export const readPayouts = (reader: Reader, ids: readonly string[]): Promise<PayoutNow[]> =>
  payoutsNow(reader, ids);

/** Which of them came back in the last so many days, a thousand at most. */
export const readBouncedPayouts = (reader: Reader, days: number): Promise<string[]> =>
  payoutsBounced(reader, days);

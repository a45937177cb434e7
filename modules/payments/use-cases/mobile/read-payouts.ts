import type { Reader } from '@ecom/server-kit';
import { type PayoutNow, payoutsNow } from '../../store/payout-store.ts';

/**
 * How payouts stand that a module asked for: `captured` and `voided` are for good, and said by the
 * provider or an operator alone; anything else is on its way, in doubt or not. Unknown ids are
 * missing. Locks nothing.
 */
export const readPayouts = (reader: Reader, ids: readonly string[]): Promise<PayoutNow[]> =>
  payoutsNow(reader, ids);

import { cashDueFloorXof, roomOf } from '@ecom/payments';
import type { Reader } from '@ecom/server-kit';
import { cashDueOf, payableOf } from '../orders/order-postings.ts';

/** What a store has and owes in the book; whole francs. */
export interface StoreAccounts {
  /** Negative where refunds took more than there was. */
  readonly payableXof: number;
  /** Commission for cash; negative where more came back than was owed. */
  readonly cashDueXof: number;
}

/** Both accounts as they stand now; under `holdAccounts` they stay so. */
export async function readStoreAccounts(reader: Reader, storeId: string): Promise<StoreAccounts> {
  const [payable, cashDue] = [payableOf(storeId), cashDueOf(storeId)];
  const rooms = await roomOf(reader, [payable, cashDue]);
  const cashRoom = rooms.get(cashDue);
  return {
    payableXof: rooms.get(payable) ?? 0,
    // Its room is measured from the floor, which is below nothing.
    cashDueXof: cashRoom === undefined ? 0 : 0 - (cashRoom + cashDueFloorXof),
  };
}

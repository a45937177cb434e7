import type { Tx } from '@ecom/server-kit';
import { openBusinessOf } from '../store/open-business-store.ts';

/**
 * What of a person's is still going on here: a store that customers know, whose money and orders
 * need somebody to answer for them; or an order of hers, whose money may still come back. A new
 * one may begin right after: who acts on the answer asks again when it counts.
 */
export async function openBusiness(tx: Tx, userId: string): Promise<'store' | 'orders' | null> {
  const { store, orders } = await openBusinessOf(tx, userId);
  if (store) return 'store';
  return orders ? 'orders' : null;
}

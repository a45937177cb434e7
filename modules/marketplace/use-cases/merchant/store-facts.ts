import { err, ok, parsePhone, type Result } from '@ecom/kernel';
import type { Reader } from '@ecom/server-kit';
import { isCategory, type StoreFacts } from '../../store/merchant-store-store.ts';

export type StoreFactsRefused = 'market.phone_invalid' | 'market.category_unknown';

/** What a merchant says of her store, as it is kept: the number in E.164, a category that is. */
export async function readFacts(
  reader: Reader,
  wish: StoreFacts,
): Promise<Result<StoreFacts, StoreFactsRefused>> {
  const phone = parsePhone(wish.phone);
  if (!phone.ok) return err('market.phone_invalid');
  if (wish.category !== null && !(await isCategory(reader, wish.category))) {
    return err('market.category_unknown');
  }
  return ok({ ...wish, phone: phone.value });
}

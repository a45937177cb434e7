import type { Reader } from '@ecom/server-kit';
import { findOwnProduct } from '../../store/merchant-product-store.ts';
import { listMovements, type MovementRow } from '../../store/stock-store.ts';

export interface MovementPage {
  readonly items: readonly MovementRow[];
  /** The id after which the next page begins; null on the last. */
  readonly nextId: string | null;
}

/** How a product's stock moved, the newest first. Null for another store's product. */
export async function readMovements(
  reader: Reader,
  of: { storeId: string; productId: string },
  { afterId, limit }: { afterId: string | null; limit: number },
): Promise<MovementPage | null> {
  if (!(await findOwnProduct(reader, of.storeId, of.productId))) return null;
  const rows = await listMovements(reader, of, { afterId, limit: limit + 1 });
  const items = rows.slice(0, limit);
  return { items, nextId: rows.length > limit ? (items.at(-1)?.id ?? null) : null };
}

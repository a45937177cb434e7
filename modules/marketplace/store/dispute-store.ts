import { type Reader, type Statement, statement } from '@ecom/server-kit';
import type { DisputeQueue } from '../domain/return-state.ts';
import { fromReturns, type GoodsReturn, returnColumns } from './return-store.ts';

/** Whoever has waited longest comes first. */
const openStatement = statement<GoodsReturn>(
  'market.disputes_open',
  `SELECT ${returnColumns} FROM ${fromReturns} WHERE r.state = 'disputed'
     AND ($1::uuid IS NULL OR (r.disputed_at, r.id) > (SELECT x.disputed_at, x.id
       FROM market.goods_return x WHERE x.id = $1))
   ORDER BY r.disputed_at, r.id LIMIT $2`,
);
const doneStatement = statement<GoodsReturn>(
  'market.disputes_done',
  `SELECT ${returnColumns} FROM ${fromReturns}
   WHERE r.disputed_at IS NOT NULL AND r.settled_at IS NOT NULL
     AND ($1::uuid IS NULL OR (r.disputed_at, r.id) < (SELECT x.disputed_at, x.id
       FROM market.goods_return x WHERE x.id = $1))
   ORDER BY r.disputed_at DESC, r.id DESC LIMIT $2`,
);
const queues: Readonly<Record<DisputeQueue, Statement<GoodsReturn>>> = {
  open: openStatement,
  done: doneStatement,
};
const countStatement = statement<{ waiting: number }>(
  'market.count_disputes',
  `SELECT count(*)::int AS waiting FROM (SELECT 1 FROM market.goods_return
     WHERE state = 'disputed' LIMIT $1) AS capped`,
);

export const disputesInQueue = (
  reader: Reader,
  queue: DisputeQueue,
  { afterId, limit }: { readonly afterId: string | null; readonly limit: number },
): Promise<GoodsReturn[]> => reader.query(queues[queue], [afterId, limit]);

/** How many wait, up to `most`. */
export async function countDisputes(reader: Reader, most: number): Promise<number> {
  const [row] = await reader.query(countStatement, [most]);
  return row?.waiting ?? 0;
}

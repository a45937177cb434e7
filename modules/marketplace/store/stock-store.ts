import { type Reader, statement, type Tx } from '@ecom/server-kit';
import type { StockReason } from '../domain/stock-move.ts';

export interface MovementRow {
  readonly id: string;
  readonly variantId: string;
  readonly variantName: string;
  readonly delta: number;
  readonly onHandAfter: number;
  readonly reason: StockReason;
  readonly note: string;
  /** `user:<uuid>` or `system`. */
  readonly actor: string;
  readonly movedAt: Date;
}

/** A change of stock that was judged to be possible, under the variant's lock. */
export interface Movement {
  readonly id: string;
  readonly variantId: string;
  readonly delta: number;
  readonly reason: StockReason;
  readonly note: string;
}

/**
 * The trigger behind it changes the variants: nothing else may. The moment is that of the writing,
 * under the variant's lock, so that movements stand in the order in which they happened: one that
 * waited for another began before it.
 */
const insertStatement = statement(
  'market.insert_movements',
  `INSERT INTO market.stock_movement (id, variant_id, delta, on_hand_after, reason, note, actor,
     moved_at)
   SELECT m.id, m.variant_id, m.delta, v.on_hand + m.delta, m.reason, m.note, $1,
     clock_timestamp() + (app.now() - now())
   FROM unnest($2::uuid[], $3::uuid[], $4::int[], $5::text[], $6::text[])
     m (id, variant_id, delta, reason, note)
   JOIN market.variant v ON v.id = m.variant_id`,
);
const listStatement = statement<MovementRow>(
  'market.list_movements',
  `SELECT m.id, m.variant_id AS "variantId", v.name AS "variantName", m.delta,
     m.on_hand_after AS "onHandAfter", m.reason, m.note, m.actor, m.moved_at AS "movedAt"
   FROM market.variant v JOIN market.stock_movement m ON m.variant_id = v.id
   WHERE v.store_id = $1 AND v.product_id = $2
     AND ($3::uuid IS NULL OR (m.moved_at, m.id) < (
       SELECT o.moved_at, o.id FROM market.stock_movement o WHERE o.id = $3))
   ORDER BY m.moved_at DESC, m.id DESC LIMIT $4`,
);

/** Writes movements, one a variant, and with them the stock. The variants are locked. */
export async function insertMovements(
  tx: Tx,
  actor: string,
  movements: readonly Movement[],
): Promise<void> {
  if (movements.length === 0) return;
  await tx.query(insertStatement, [
    actor,
    movements.map(({ id }) => id),
    movements.map(({ variantId }) => variantId),
    movements.map(({ delta }) => delta),
    movements.map(({ reason }) => reason),
    movements.map(({ note }) => note),
  ]);
}

/** A product's movements, its retired variants' too, the newest first. */
export const listMovements = (
  reader: Reader,
  of: { storeId: string; productId: string },
  page: { afterId: string | null; limit: number },
): Promise<MovementRow[]> =>
  reader.query(listStatement, [of.storeId, of.productId, page.afterId, page.limit]);

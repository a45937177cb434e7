import { statement, type Tx } from '@ecom/server-kit';

/** The next number; behind the last one that of a use which was released. */
const slot = (max: string, column: string, whose: string) => `CASE WHEN p.${max} IS NULL THEN NULL
    WHEN coalesce((SELECT max(r.${column}) FROM promotions.redemption r WHERE ${whose}), 0) < p.${max}
    THEN coalesce((SELECT max(r.${column}) FROM promotions.redemption r WHERE ${whose}), 0) + 1
    ELSE (SELECT g FROM generate_series(1, p.${max}) g WHERE NOT EXISTS (
      SELECT FROM promotions.redemption r WHERE ${whose} AND r.${column} = g) ORDER BY g LIMIT 1) END`;
const live = 'r.promotion_id = p.id AND r.released_at IS NULL';

const redeemStatement = statement<{ id: string }>(
  'promotions.redeem',
  `INSERT INTO promotions.redemption (id, promotion_id, checkout_id, user_id, slot, person_slot)
   SELECT $1, p.id, $3, $4, ${slot('uses_max', 'slot', live)},
     ${slot('per_person_max', 'person_slot', `${live} AND r.user_id = $4`)}
   FROM promotions.promotion p WHERE p.id = $2
   ON CONFLICT DO NOTHING RETURNING id`,
);
const sharesStatement = statement(
  'promotions.insert_shares',
  `INSERT INTO promotions.redemption_share (redemption_id, promotion_id, order_id, amount_xof)
   SELECT $1, $2, s.order_id, s.amount_xof
   FROM unnest($3::uuid[], $4::bigint[]) s (order_id, amount_xof)`,
);
const releaseStatement = statement(
  'promotions.release_order',
  'SELECT promotions.release_order($1)',
);

export interface NewRedemption {
  readonly id: string;
  readonly promotionId: string;
  readonly checkoutId: string;
  readonly userId: string;
  readonly shares: readonly { readonly orderId: string; readonly amountXof: number }[];
}

/**
 * Writes a use and what it takes off which order. False where somebody else, or she herself on
 * another device, took the last one meanwhile. Under the offer's lock where it is bounded.
 */
export async function insertRedemption(tx: Tx, use: NewRedemption): Promise<boolean> {
  const { id, promotionId, checkoutId, userId, shares } = use;
  const [row] = await tx.query(redeemStatement, [id, promotionId, checkoutId, userId]);
  if (!row) return false;
  await tx.query(sharesStatement, [
    ...[id, promotionId],
    shares.map(({ orderId }) => orderId),
    shares.map(({ amountXof }) => amountXof),
  ]);
  return true;
}

/** What an order used is free again. Locks offers, then uses. */
export const releaseShares = (tx: Tx, orderId: string) => tx.query(releaseStatement, [orderId]);

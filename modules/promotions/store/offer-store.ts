import { type Reader, statement, type Tx } from '@ecom/server-kit';
import type { Offer } from '../domain/offer.ts';

/** Where an offer stands by the database's clock; what nobody may use any more comes first. */
export const phaseColumn = `CASE WHEN p.ended_at IS NOT NULL OR p.ends_at <= app.now() THEN 'ended'
    WHEN NOT p.active THEN 'paused' WHEN p.starts_at > app.now() THEN 'planned'
    ELSE 'running' END`;

export const termColumns = `p.id, p.owner, p.store_id AS "storeId", p.code, p.title, p.kind,
  p.percent_bp AS "percentBp", p.amount_xof AS "amountXof", p.cap_xof AS "capXof",
  p.min_items_xof AS "minItemsXof", p.categories, p.platform_bp AS "platformBp",
  p.starts_at AS "startsAt", p.ends_at AS "endsAt",
  ARRAY (SELECT g.product_id FROM promotions.promotion_product g WHERE g.promotion_id = p.id
    ORDER BY g.product_id) AS "productIds"`;

/**
 * All that a typed code names, and what is given by itself now. What is over under a code stays to
 * be found, so that it can be said; the newest of those are enough.
 */
const readStatement = statement<Offer>(
  'promotions.offers_of_cart',
  `SELECT ${termColumns}, ${phaseColumn} AS phase,
     p.uses_max - (SELECT count(*) FROM promotions.redemption r
       WHERE r.promotion_id = p.id AND r.released_at IS NULL)::int AS "usesLeft",
     p.per_person_max - (SELECT count(*) FROM promotions.redemption r
       WHERE r.promotion_id = p.id AND r.user_id = $3 AND r.released_at IS NULL)::int
       AS "ownUsesLeft",
     p.budget_xof - p.reserved_xof AS "budgetLeftXof"
   FROM promotions.promotion p
   WHERE p.code = ANY ($2) OR p.code IS NULL AND p.ended_at IS NULL AND p.active
     AND (p.store_id IS NULL OR p.store_id = ANY ($1))
     AND p.starts_at <= app.now() AND (p.ends_at IS NULL OR p.ends_at > app.now())
   ORDER BY p.ended_at IS NOT NULL, p.id DESC LIMIT 500`,
);
const lockStatement = statement(
  'promotions.lock_offers',
  `SELECT p.id FROM promotions.promotion p
   WHERE p.id = ANY ($1) AND (p.uses_max IS NOT NULL OR p.budget_xof IS NOT NULL)
   ORDER BY p.id FOR NO KEY UPDATE`,
);

interface Met {
  readonly storeIds: readonly string[];
  readonly codes: readonly string[];
  /** Null for a guest: of her nobody knows what she used. */
  readonly userId: string | null;
}

export const offersOfCart = (reader: Reader, { storeIds, codes, userId }: Met): Promise<Offer[]> =>
  reader.query(readStatement, [storeIds, codes, userId]);

/** Those that are bounded in number or sum, in id order: their uses are counted under the lock. */
export const lockOffers = (tx: Tx, ids: readonly string[]) => tx.query(lockStatement, [ids]);

import { type Reader, statement, type Tx } from '@ecom/server-kit';
import type { OfferPhase, OfferTerms } from '../domain/offer.ts';
import { phaseColumn, termColumns } from './offer-store.ts';

/** What can still be changed of an offer. */
export interface OfferBounds {
  readonly title: string;
  readonly startsAt: Date;
  readonly endsAt: Date | null;
  readonly active: boolean;
  readonly usesMax: number | null;
  readonly perPersonMax: number | null;
  readonly budgetXof: number | null;
}

/** An offer as those see it who made it, with what became of it; whole francs. */
export interface Promotion extends OfferTerms, OfferBounds {
  readonly id: string;
  readonly phase: OfferPhase;
  readonly uses: number;
  /** What it took off orders that were not refused or taken back. */
  readonly givenXof: number;
  readonly reservedXof: number;
  readonly version: number;
}

export interface NewPromotion extends OfferTerms, Omit<OfferBounds, 'startsAt'> {
  readonly id: string;
  /** Null: from now on. */
  readonly startsAt: Date | null;
  readonly createdBy: string;
}

const columns = `${termColumns}, p.active, p.uses_max AS "usesMax",
  p.per_person_max AS "perPersonMax", p.budget_xof AS "budgetXof", p.version,
  p.reserved_xof AS "reservedXof", ${phaseColumn} AS phase,
  (SELECT count(*) FROM promotions.redemption r
    WHERE r.promotion_id = p.id AND r.released_at IS NULL)::int AS uses,
  (SELECT coalesce(sum(s.amount_xof), 0) FROM promotions.redemption r
    JOIN promotions.redemption_share s ON s.redemption_id = r.id
    WHERE r.promotion_id = p.id AND r.released_at IS NULL AND s.released_at IS NULL)::bigint
    AS "givenXof"`;

const isOver = '(p.ended_at IS NOT NULL OR coalesce(p.ends_at <= app.now(), false))';
const ofStoreStatement = statement<Promotion>(
  'promotions.promotions_of_store',
  `SELECT ${columns} FROM promotions.promotion p
   WHERE p.store_id = $1 AND ${isOver} = $2 AND ($3::uuid IS NULL OR p.id < $3)
   ORDER BY p.id DESC LIMIT $4`,
);
const ofPlatformStatement = statement<Promotion>(
  'promotions.promotions_of_platform',
  `SELECT ${columns} FROM promotions.promotion p
   WHERE p.owner = 'platform' AND ${isOver} = $1 AND ($2::uuid IS NULL OR p.id < $2)
   ORDER BY p.id DESC LIMIT $3`,
);
const lockStatement = statement<Promotion>(
  'promotions.lock_promotion',
  `SELECT ${columns} FROM promotions.promotion p
   WHERE p.id = $1 AND ($2::uuid IS NULL AND p.owner = 'platform'
     OR p.owner = 'store' AND p.store_id = $2) FOR NO KEY UPDATE`,
);
const countOpenStatement = statement<{ open: number }>(
  'promotions.count_open',
  `SELECT count(*)::int AS open FROM promotions.promotion p
   WHERE p.store_id IS NOT DISTINCT FROM $1 AND p.owner = $2 AND NOT ${isOver}`,
);
const insertStatement = statement<{ id: string }>(
  'promotions.insert_promotion',
  `INSERT INTO promotions.promotion (id, owner, store_id, code, title, kind, percent_bp, amount_xof,
     cap_xof, min_items_xof, categories, platform_bp, uses_max, per_person_max, budget_xof,
     starts_at, ends_at, active, created_by)
   VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15,
     coalesce($16, app.now()), $17, $18, $19)
   ON CONFLICT DO NOTHING RETURNING id`,
);
const goodsStatement = statement(
  'promotions.insert_goods',
  `INSERT INTO promotions.promotion_product (promotion_id, store_id, product_id)
   SELECT $1, $2, unnest($3::uuid[])`,
);
const changeStatement = statement(
  'promotions.change_promotion',
  `UPDATE promotions.promotion SET title = $2, starts_at = $3, ends_at = $4, active = $5,
     uses_max = $6, per_person_max = $7, budget_xof = $8, version = version + 1 WHERE id = $1`,
);
const slotsStatement = statement<{ slot: number | null; personSlot: number | null }>(
  'promotions.highest_slots',
  `SELECT max(slot) AS slot, max(person_slot) AS "personSlot" FROM promotions.redemption
   WHERE promotion_id = $1 AND released_at IS NULL`,
);
const endStatement = statement(
  'promotions.end_promotion',
  `UPDATE promotions.promotion SET ended_at = app.now(), version = version + 1
   WHERE id = $1 AND ended_at IS NULL`,
);

export interface PromotionPage {
  readonly over: boolean;
  readonly afterId: string | null;
  readonly limit: number;
}

const endsTooSoonStatement = statement<{ tooSoon: boolean }>(
  'promotions.ends_too_soon',
  'SELECT $2::timestamptz <= greatest(app.now(), $1::timestamptz) AS "tooSoon"',
);

/** Whether it would end before its begin, or before now. */
export async function endsTooSoon(
  reader: Reader,
  { startsAt, endsAt }: { readonly startsAt: Date | null; readonly endsAt: Date | null },
): Promise<boolean> {
  const [row] = await reader.query(endsTooSoonStatement, [startsAt, endsAt]);
  return row?.tooSoon ?? false;
}

/** What counts at one store alone, the platform's offers there among them; the newest first. */
export const promotionsOfStore = (
  reader: Reader,
  storeId: string,
  { over, afterId, limit }: PromotionPage,
): Promise<Promotion[]> => reader.query(ofStoreStatement, [storeId, over, afterId, limit]);

export const promotionsOfPlatform = (
  reader: Reader,
  { over, afterId, limit }: PromotionPage,
): Promise<Promotion[]> => reader.query(ofPlatformStatement, [over, afterId, limit]);

/** An offer of this store's own, or of the platform's where it is null; locked. */
export async function lockPromotion(
  tx: Tx,
  id: string,
  storeId: string | null,
): Promise<Promotion | null> {
  const [row] = await tx.query(lockStatement, [id, storeId]);
  return row ?? null;
}

/** Running, planned or paused. */
export async function countOpen(
  reader: Reader,
  { owner, storeId }: Pick<OfferTerms, 'owner' | 'storeId'>,
): Promise<number> {
  const [row] = await reader.query(countOpenStatement, [storeId, owner]);
  return row?.open ?? 0;
}

/** False where the store, or the platform, uses this code already. */
export async function insertPromotion(tx: Tx, made: NewPromotion): Promise<boolean> {
  const [row] = await tx.query(insertStatement, [
    ...[made.id, made.owner, made.storeId, made.code, made.title, made.kind, made.percentBp],
    ...[made.amountXof, made.capXof, made.minItemsXof, made.categories, made.platformBp],
    ...[made.usesMax, made.perPersonMax, made.budgetXof, made.startsAt, made.endsAt],
    ...[made.active, made.createdBy],
  ]);
  if (row && made.productIds.length > 0) {
    await tx.query(goodsStatement, [made.id, made.storeId, made.productIds]);
  }
  return row !== undefined;
}

/** Under its lock. */
export const changePromotionRow = (tx: Tx, id: string, to: OfferBounds) =>
  tx.query(changeStatement, [
    ...[id, to.title, to.startsAt, to.endsAt, to.active],
    ...[to.usesMax, to.perPersonMax, to.budgetXof],
  ]);

/** The highest numbers of uses that are not released: no limit goes below them. */
export async function highestSlots(reader: Reader, id: string) {
  const [row] = await reader.query(slotsStatement, [id]);
  return { slot: row?.slot ?? 0, personSlot: row?.personSlot ?? 0 };
}

export const endPromotionRow = (tx: Tx, id: string) => tx.query(endStatement, [id]);

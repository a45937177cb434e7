import { type Reader, statement, type Tx } from '@ecom/server-kit';

/** What the platform keeps of a sale from a moment on, as somebody set it. */
export interface CommissionRate {
  readonly id: number;
  readonly store: { readonly id: string; readonly name: string } | null;
  readonly category: string | null;
  /** Basis points; null ends the rate of its store or category. */
  readonly bp: number | null;
  readonly from: Date;
  /** `past`: a newer one took its place. */
  readonly state: 'past' | 'now' | 'planned';
  readonly actor: string;
  readonly reason: string;
  readonly setAt: Date;
}

type Row = Omit<CommissionRate, 'store'> & {
  readonly storeId: string | null;
  readonly storeName: string | null;
};

const listStatement = statement<Row>(
  'market.list_commission_rates',
  `SELECT r.id, r.store_id AS "storeId", s.name AS "storeName", r.category, r.bp,
     r.from_at AS "from", r.actor, r.reason, r.set_at AS "setAt",
     CASE WHEN r.from_at > app.now() THEN 'planned'
       WHEN EXISTS (SELECT FROM market.commission_rate n
         WHERE n.store_id IS NOT DISTINCT FROM r.store_id
           AND n.category IS NOT DISTINCT FROM r.category
           AND n.from_at > r.from_at AND n.from_at <= app.now()) THEN 'past'
       ELSE 'now' END AS state
   FROM market.commission_rate r LEFT JOIN market.store s ON s.id = r.store_id
   ORDER BY r.store_id IS NOT NULL, s.name, r.category NULLS FIRST, r.from_at DESC LIMIT 1000`,
);
const insertStatement = statement<{ id: number }>(
  'market.insert_commission_rate',
  `INSERT INTO market.commission_rate (store_id, category, bp, from_at, actor, reason)
   VALUES ($1, $2, $3, coalesce($4, app.now()), $5, $6)
   ON CONFLICT ON CONSTRAINT commission_rate_one_at_a_time DO NOTHING RETURNING id`,
);
const isPastStatement = statement<{ past: boolean }>(
  'market.commission_moment_is_past',
  'SELECT $1::timestamptz < app.now() AS past',
);
const dropStatement = statement<{ id: number }>(
  'market.drop_planned_commission_rate',
  'DELETE FROM market.commission_rate WHERE id = $1 AND from_at > app.now() RETURNING id',
);
const findStatement = statement<{ id: number }>(
  'market.find_commission_rate',
  'SELECT id FROM market.commission_rate WHERE id = $1',
);
const storeStatement = statement<{ id: string }>(
  'market.store_of_commission',
  'SELECT id FROM market.store WHERE id = $1',
);
const categoryStatement = statement<{ slug: string }>(
  'market.category_of_commission',
  'SELECT slug FROM market.category WHERE slug = $1',
);

/** All rates there were, are and will be, up to a thousand: the widest first, then by store. */
export async function listRates(reader: Reader): Promise<CommissionRate[]> {
  const rows = await reader.query(listStatement, []);
  return rows.map(({ storeId, storeName, ...rate }) => ({
    ...rate,
    store: storeId === null ? null : { id: storeId, name: storeName ?? '' },
  }));
}

export interface NewRate {
  readonly storeId: string | null;
  readonly category: string | null;
  readonly bp: number | null;
  /** Null for now. */
  readonly from: Date | null;
  readonly actor: string;
  readonly reason: string;
}

/** False where one of the same store and category begins at that very moment. */
export async function insertRate(tx: Tx, rate: NewRate): Promise<boolean> {
  const { storeId, category, bp, from, actor, reason } = rate;
  const rows = await tx.query(insertStatement, [storeId, category, bp, from, actor, reason]);
  return rows.length > 0;
}

export async function isPast(reader: Reader, moment: Date): Promise<boolean> {
  const [row] = await reader.query(isPastStatement, [moment]);
  return row?.past ?? true;
}

/** Takes back a rate that has not begun. */
export async function dropPlannedRate(
  tx: Tx,
  id: number,
): Promise<'dropped' | 'begun' | 'unknown'> {
  if ((await tx.query(dropStatement, [id])).length > 0) return 'dropped';
  return (await tx.query(findStatement, [id])).length > 0 ? 'begun' : 'unknown';
}

/** Whether there is such a store, and such a category; null stands for all of them. */
export async function isRateTarget(
  reader: Reader,
  { storeId, category }: Pick<NewRate, 'storeId' | 'category'>,
): Promise<'ok' | 'store' | 'category'> {
  if (storeId !== null && (await reader.query(storeStatement, [storeId])).length === 0) {
    return 'store';
  }
  if (category === null) return 'ok';
  return (await reader.query(categoryStatement, [category])).length > 0 ? 'ok' : 'category';
}

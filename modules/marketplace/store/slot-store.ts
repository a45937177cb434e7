import { type Reader, statement, type Tx } from '@ecom/server-kit';
import type { OfferedSlot, SlotRule, WantedSlot } from '../domain/slot.ts';

const columns = `o.starts_at AS "from", o.ends_at AS "to",
  greatest(o.capacity - o.taken, 0) AS left`;

const offeredStatement = statement<OfferedSlot>(
  'market.slots_of_store',
  `SELECT ${columns} FROM market.store s, market.slots_of(s.id, app.now()) o
   WHERE s.slug = $1 ORDER BY o.starts_at LIMIT 200`,
);
const wanted = `unnest($1::text[], $2::timestamptz[]) w (slug, starts_at)
    JOIN market.store s ON s.slug = w.slug
    JOIN LATERAL market.slots_of(s.id, app.now()) o ON o.starts_at = w.starts_at`;
const wantedStatement = statement<OfferedSlot & { slug: string }>(
  'market.slots_wanted',
  `SELECT s.slug, ${columns} FROM ${wanted}`,
);
/** A row that is there already is locked by what its conflict does. */
const lockWantedStatement = statement(
  'market.lock_slots_wanted',
  `INSERT INTO market.slot AS t (store_id, starts_at, ends_at, capacity)
   SELECT s.id, o.starts_at, o.ends_at, o.capacity FROM ${wanted} ORDER BY s.id
   ON CONFLICT (store_id, starts_at) DO UPDATE
     SET capacity = greatest(t.taken, excluded.capacity)`,
);
const lockOfOrderStatement = statement(
  'market.lock_slot_of_order',
  `SELECT t.taken FROM market.slot t JOIN market.store_order o
     ON (o.store_id, o.slot_from) = (t.store_id, t.starts_at)
   WHERE o.id = $1 FOR NO KEY UPDATE OF t`,
);
const ruleStatement = statement<SlotRule>(
  'market.read_slot_rule',
  `SELECT capacity, lead_minutes AS "leadMinutes", days_ahead AS "daysAhead"
   FROM market.slot_rule WHERE store_id = $1`,
);
const putRuleStatement = statement(
  'market.put_slot_rule',
  `INSERT INTO market.slot_rule (store_id, capacity, lead_minutes, days_ahead)
   VALUES ($1, $2, $3, $4)
   ON CONFLICT (store_id) DO UPDATE SET capacity = excluded.capacity,
     lead_minutes = excluded.lead_minutes, days_ahead = excluded.days_ahead`,
);
const dropRuleStatement = statement(
  'market.drop_slot_rule',
  'DELETE FROM market.slot_rule WHERE store_id = $1',
);

/** What a store offers from now on, full hours among them; nothing for one that is unknown. */
export const slotsOfStore = (reader: Reader, slug: string): Promise<OfferedSlot[]> =>
  reader.query(offeredStatement, [slug]);

const valuesOf = (slots: readonly WantedSlot[]) => [
  slots.map(({ slug }) => slug),
  slots.map(({ from }) => from),
];

/** The wanted hours as they stand, by slug; what is not offered is missing. */
export async function slotsWanted(
  reader: Reader,
  slots: readonly WantedSlot[],
): Promise<ReadonlyMap<string, OfferedSlot>> {
  if (slots.length === 0) return new Map();
  const rows = await reader.query(wantedStatement, valuesOf(slots));
  return new Map(rows.map(({ slug, ...slot }) => [slug, slot]));
}

/** Locks the wanted hours, in the order of their stores: before products. */
export async function lockSlotsWanted(tx: Tx, slots: readonly WantedSlot[]): Promise<void> {
  if (slots.length > 0) await tx.query(lockWantedStatement, valuesOf(slots));
}

/** Locks the hour of an order, if it has one. After the order, before products. */
export const lockSlotOfOrder = (tx: Tx, orderId: string) =>
  tx.query(lockOfOrderStatement, [orderId]);

export async function readSlotRule(reader: Reader, storeId: string): Promise<SlotRule | null> {
  const [row] = await reader.query(ruleStatement, [storeId]);
  return row ?? null;
}

/** Null: now, and nothing else. Under the store's lock. */
export async function putSlotRule(tx: Tx, storeId: string, rule: SlotRule | null): Promise<void> {
  if (rule === null) return void (await tx.query(dropRuleStatement, [storeId]));
  const { capacity, leadMinutes, daysAhead } = rule;
  await tx.query(putRuleStatement, [storeId, capacity, leadMinutes, daysAhead]);
}

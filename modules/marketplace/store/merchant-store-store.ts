import { type Reader, statement, type Tx } from '@ecom/server-kit';
import type { StoreRole } from '../domain/store-role.ts';
import type { StoreRefusalReason, StoreState } from '../domain/store-state.ts';

/** A store in its members' switcher. */
export interface OwnStore {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly state: StoreState;
  readonly role: StoreRole;
  readonly pausedUntil: Date | null;
  readonly openNow: boolean;
  readonly isDemo: boolean;
}

/** What a merchant says of her store. */
export interface StoreFacts {
  readonly name: string;
  readonly description: string;
  /** E.164. */
  readonly phone: string;
  /** Null only where it came with the seed. */
  readonly category: string | null;
  readonly quartier: string;
  readonly landmark: string;
  readonly lat: number;
  readonly lon: number;
  readonly preparationMinutes: number;
  readonly orderMinXof: number;
}

/** A store as its members keep it. */
export interface KeptStore extends StoreFacts {
  readonly id: string;
  readonly slug: string;
  readonly state: StoreState;
  readonly version: number;
  readonly pausedUntil: Date | null;
  readonly openNow: boolean;
  readonly isDemo: boolean;
  readonly submittedAt: Date | null;
  readonly decidedAt: Date | null;
  readonly refusalReason: StoreRefusalReason | null;
  readonly refusalNote: string | null;
  readonly hasProduct: boolean;
}

const ownStatement = statement<OwnStore>(
  'market.stores_of_member',
  `SELECT s.id, s.slug, s.name, s.state, m.role, s.paused_until AS "pausedUntil",
     market.is_open(s.id, app.now()) AS "openNow", s.is_demo AS "isDemo"
   FROM market.store_member m JOIN market.store s ON s.id = m.store_id
   WHERE m.user_id = $1 AND s.state <> 'closed' ORDER BY m.joined_at, s.id LIMIT 100`,
);
const keptStatement = statement<KeptStore>(
  'market.read_kept_store',
  `SELECT s.id, s.slug, s.name, s.description, s.phone, s.category, s.quartier, s.landmark,
     s.lat, s.lon, s.state, s.version, s.preparation_minutes AS "preparationMinutes",
     s.order_min_xof AS "orderMinXof", s.paused_until AS "pausedUntil",
     market.is_open(s.id, app.now()) AS "openNow", s.is_demo AS "isDemo",
     s.submitted_at AS "submittedAt", s.decided_at AS "decidedAt",
     s.refusal_reason AS "refusalReason", s.refusal_note AS "refusalNote",
     EXISTS (SELECT FROM market.product p WHERE p.store_id = s.id) AS "hasProduct"
   FROM market.store s WHERE s.id = $1`,
);
const lockStatement = statement<{ id: string; state: StoreState; version: number }>(
  'market.lock_store',
  'SELECT id, state, version FROM market.store WHERE id = $1 FOR NO KEY UPDATE',
);
const ownedStatement = statement<{ owned: number }>(
  'market.count_owned_stores',
  `SELECT count(*)::int AS owned FROM market.store_member m
   JOIN market.store s ON s.id = m.store_id AND s.state <> 'closed'
   WHERE m.user_id = $1 AND m.role = 'owner'`,
);
const insertStatement = statement<{ id: string }>(
  'market.insert_store',
  `INSERT INTO market.store (id, slug, name, description, phone, category, quartier, landmark,
     lat, lon, preparation_minutes, order_min_xof)
   VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
   ON CONFLICT (slug) DO NOTHING RETURNING id`,
);
const changeStatement = statement(
  'market.change_store',
  `UPDATE market.store SET name = $2, description = $3, phone = $4, category = $5, quartier = $6,
     landmark = $7, lat = $8, lon = $9, preparation_minutes = $10, order_min_xof = $11,
     version = version + 1
   WHERE id = $1`,
);
const pauseStatement = statement<{ id: string }>(
  'market.pause_store',
  `UPDATE market.store SET paused_until = $2::timestamptz
   WHERE id = $1 AND ($2::timestamptz IS NULL OR ($2 > app.now()
     AND $2 < app.now() + $3 * interval '1 day')) RETURNING id`,
);
const categoryStatement = statement<{ known: boolean }>(
  'market.is_category',
  'SELECT EXISTS (SELECT FROM market.category WHERE slug = $1) AS known',
);

/** Stores of a person, those she joined first at the top. */
export const storesOfMember = (reader: Reader, userId: string): Promise<OwnStore[]> =>
  reader.query(ownStatement, [userId]);

export async function readKeptStore(reader: Reader, storeId: string): Promise<KeptStore | null> {
  const [row] = await reader.query(keptStatement, [storeId]);
  return row ?? null;
}

/** Holds the store's row until the end of the transaction; every change of a store begins here. */
export async function lockStore(tx: Tx, storeId: string) {
  const [row] = await tx.query(lockStatement, [storeId]);
  return row ?? null;
}

/** How many stores a person owns, closed ones left out. */
export async function countOwnedStores(reader: Reader, userId: string): Promise<number> {
  const [row] = await reader.query(ownedStatement, [userId]);
  return row?.owned ?? 0;
}

const factValues = (facts: StoreFacts) => [
  facts.name,
  facts.description,
  facts.phone,
  facts.category,
  facts.quartier,
  facts.landmark,
  facts.lat,
  facts.lon,
  facts.preparationMinutes,
  facts.orderMinXof,
];

/** Adds a draft; false where the slug is somebody's. */
export async function insertStore(
  tx: Tx,
  store: StoreFacts & { id: string; slug: string },
): Promise<boolean> {
  const values = [store.id, store.slug, ...factValues(store)];
  return (await tx.query(insertStatement, values)).length > 0;
}

/** Replaces what is said of a store; its version goes up. */
export const changeStore = (tx: Tx, storeId: string, facts: StoreFacts) =>
  tx.query(changeStatement, [storeId, ...factValues(facts)]);

/** Null ends the pause. False where the moment is past, or further away than `daysMax`. */
export const pauseUntil = async (
  tx: Tx,
  storeId: string,
  until: string | null,
  daysMax: number,
): Promise<boolean> => (await tx.query(pauseStatement, [storeId, until, daysMax])).length > 0;

export async function isCategory(reader: Reader, slug: string): Promise<boolean> {
  const [row] = await reader.query(categoryStatement, [slug]);
  return row?.known ?? false;
}

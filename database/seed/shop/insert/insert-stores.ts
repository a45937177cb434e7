import type pg from 'pg';
import { seedId } from '../seed-id.ts';
import type { SeedStore } from '../types.ts';

export const storeIdOf = (slug: string): string => seedId(`store ${slug}`, 0);

/** Open stores with their hours and zones, and their invented owners as members. */
export async function insertStores(
  client: pg.ClientBase,
  stores: readonly SeedStore[],
): Promise<void> {
  const rows = stores.map((store) => ({
    ...store,
    id: storeIdOf(store.slug),
    ownerId: seedId(`owner ${store.slug}`, 0),
  }));
  await client.query(
    `INSERT INTO market.store (id, slug, name, description, phone, quartier, landmark, lat, lon,
       state, preparation_minutes, order_min_xof, is_demo)
     SELECT id, slug, name, description, phone, quartier, landmark, lat, lon, 'open',
       "preparationMinutes", "orderMinXof", "isDemo"
     FROM jsonb_to_recordset($1::jsonb) s (id uuid, slug text, name text, description text,
       phone text, quartier text, landmark text, lat double precision, lon double precision,
       "preparationMinutes" integer, "orderMinXof" bigint, "isDemo" boolean)`,
    [JSON.stringify(rows)],
  );
  await insertTerms(client, rows);
  await insertSlotRules(client, rows);
  await insertOwners(client, rows);
}

type StoreRow = SeedStore & { readonly id: string; readonly ownerId: string };

async function insertTerms(client: pg.ClientBase, rows: readonly StoreRow[]): Promise<void> {
  const hours = rows.flatMap(({ id, hours: own }) => own.map((one) => ({ id, ...one })));
  await client.query(
    `INSERT INTO market.store_hours (store_id, weekday, opens_minute, closes_minute)
     SELECT id, weekday, "opensMinute", "closesMinute" FROM jsonb_to_recordset($1::jsonb)
       h (id uuid, weekday integer, "opensMinute" integer, "closesMinute" integer)`,
    [JSON.stringify(hours)],
  );
  const zones = rows.flatMap(({ id, zones: own }) => own.map((one) => ({ id, ...one })));
  await client.query(
    `INSERT INTO market.delivery_zone (store_id, quartier, fee_xof)
     SELECT id, quartier, "feeXof" FROM jsonb_to_recordset($1::jsonb)
       z (id uuid, quartier text, "feeXof" bigint)`,
    [JSON.stringify(zones)],
  );
}

/** Hours to choose, so that somebody who tries Ecom at night can buy for the morning. */
async function insertSlotRules(client: pg.ClientBase, rows: readonly StoreRow[]): Promise<void> {
  const rules = rows.map(({ id, preparationMinutes }) => ({
    id,
    leadMinutes: Math.max(60, preparationMinutes),
  }));
  await client.query(
    `INSERT INTO market.slot_rule (store_id, capacity, lead_minutes, days_ahead)
     SELECT id, 4, "leadMinutes", 3 FROM jsonb_to_recordset($1::jsonb)
       r (id uuid, "leadMinutes" integer)`,
    [JSON.stringify(rules)],
  );
}

/** Somebody real may have taken an invented number: then the store has no owner who signs in. */
async function insertOwners(client: pg.ClientBase, rows: readonly StoreRow[]): Promise<void> {
  const owners = rows.map(({ id, ownerId, ownerName, phone }) => ({
    id,
    ownerId,
    ownerName,
    phone,
  }));
  await client.query(
    `WITH owner AS (
       SELECT * FROM jsonb_to_recordset($1::jsonb)
         o (id uuid, "ownerId" uuid, "ownerName" text, phone text)
     ), person AS (
       INSERT INTO identity.app_user (id, phone, name, language, registered_at, is_demo)
       SELECT "ownerId", phone, "ownerName", 'fr', app.now(), true FROM owner
       ON CONFLICT (phone) DO NOTHING RETURNING id
     ), duty AS (
       INSERT INTO identity.user_role (user_id, role)
       SELECT id, role FROM person CROSS JOIN unnest(ARRAY['CLIENT', 'STORE_OWNER']) role
     )
     INSERT INTO market.store_member (store_id, user_id, role)
     SELECT owner.id, person.id, 'owner' FROM owner JOIN person ON person.id = owner."ownerId"`,
    [JSON.stringify(owners)],
  );
}

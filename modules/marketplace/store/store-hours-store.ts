import { type Reader, statement, type Tx } from '@ecom/server-kit';
import type { HoursException, OpeningHours } from '../domain/store-hours.ts';

/** Where a store delivers, and for how many whole francs. */
export interface DeliveryZone {
  readonly quartier: string;
  readonly feeXof: number;
}

/** Today and what is to come; Lomé keeps UTC all year. */
const exceptionsStatement = statement<HoursException>(
  'market.read_store_exceptions',
  `SELECT to_char(date, 'YYYY-MM-DD') AS date, opens_minute AS "opensMinute",
     closes_minute AS "closesMinute", note
   FROM market.store_exception
   WHERE store_id = $1 AND date >= (app.now() AT TIME ZONE 'UTC')::date
   ORDER BY date LIMIT 60`,
);
const dropHours = statement(
  'market.drop_hours',
  'DELETE FROM market.store_hours WHERE store_id = $1',
);
const dropExceptions = statement(
  'market.drop_exceptions',
  'DELETE FROM market.store_exception WHERE store_id = $1',
);
const dropZones = statement(
  'market.drop_zones',
  'DELETE FROM market.delivery_zone WHERE store_id = $1',
);
const insertHours = statement(
  'market.insert_hours',
  `INSERT INTO market.store_hours (store_id, weekday, opens_minute, closes_minute)
   SELECT $1, r.weekday, r."opensMinute", r."closesMinute" FROM jsonb_to_recordset($2::jsonb)
     AS r (weekday integer, "opensMinute" integer, "closesMinute" integer)`,
);
const insertExceptions = statement(
  'market.insert_exceptions',
  `INSERT INTO market.store_exception (store_id, date, opens_minute, closes_minute, note)
   SELECT $1, r.date, r."opensMinute", r."closesMinute", r.note FROM jsonb_to_recordset($2::jsonb)
     AS r (date date, "opensMinute" integer, "closesMinute" integer, note text)`,
);
const insertZones = statement(
  'market.insert_zones',
  `INSERT INTO market.delivery_zone (store_id, quartier, fee_xof)
   SELECT $1, r.quartier, r."feeXof" FROM jsonb_to_recordset($2::jsonb)
     AS r (quartier text, "feeXof" bigint)`,
);
const raiseStatement = statement(
  'market.raise_store_version',
  'UPDATE market.store SET version = version + 1 WHERE id = $1',
);

/** For a change that is none of the store's own row. Under its lock. */
export const raiseStoreVersion = (tx: Tx, storeId: string) => tx.query(raiseStatement, [storeId]);

/** Days from today on that are not like their weekday. */
export const readExceptions = (reader: Reader, storeId: string): Promise<HoursException[]> =>
  reader.query(exceptionsStatement, [storeId]);

/** Replaces a store's week and its exceptions; its version goes up. */
export async function replaceHours(
  tx: Tx,
  storeId: string,
  weekly: readonly OpeningHours[],
  exceptions: readonly HoursException[],
): Promise<void> {
  await tx.query(dropHours, [storeId]);
  await tx.query(dropExceptions, [storeId]);
  await tx.query(insertHours, [storeId, JSON.stringify(weekly)]);
  await tx.query(insertExceptions, [storeId, JSON.stringify(exceptions)]);
  await raiseStoreVersion(tx, storeId);
}

/** Replaces where a store delivers; its version goes up. */
export async function replaceZones(
  tx: Tx,
  storeId: string,
  zones: readonly DeliveryZone[],
): Promise<void> {
  await tx.query(dropZones, [storeId]);
  await tx.query(insertZones, [storeId, JSON.stringify(zones)]);
  await raiseStoreVersion(tx, storeId);
}

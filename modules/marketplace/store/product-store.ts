import { type Reader, statement } from '@ecom/server-kit';

export interface ProductRow {
  readonly id: string;
  readonly storeId: string;
  readonly title: string;
  readonly description: string;
  readonly brand: string;
  readonly category: string;
  readonly soldBy: 'piece' | 'weight';
  readonly attributes: Readonly<Record<string, string | number | boolean>>;
  readonly inStock: boolean;
}

export interface VariantRow {
  readonly id: string;
  readonly name: string;
  readonly priceXof: number;
  readonly wasXof: number | null;
  /** What can be bought now; more than `enough` is not told. */
  readonly available: number;
}

export interface PictureRow {
  readonly id: string;
  readonly widthPx: number;
  readonly heightPx: number;
  readonly thumbhash: string;
}

export interface StoreRow {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly description: string;
  readonly phone: string;
  readonly quartier: string;
  readonly landmark: string;
  readonly preparationMinutes: number;
  readonly orderMinXof: number;
  readonly pausedUntil: Date | null;
  readonly openNow: boolean;
  /** Minute of today at which it closes, or null while closed. */
  readonly closesMinute: number | null;
  readonly isDemo: boolean;
  readonly products: number;
}

const productStatement = statement<ProductRow>(
  'market.read_product',
  `SELECT p.id, p.store_id AS "storeId", p.title, p.description, p.brand, p.category,
     p.sold_by AS "soldBy", p.attributes, p.in_stock AS "inStock"
   FROM market.product p JOIN market.store s ON s.id = p.store_id AND s.state = 'open'
   WHERE p.id = $1 AND p.state = 'active' AND p.price_xof IS NOT NULL`,
);
const variantsStatement = statement<VariantRow>(
  'market.read_variants',
  `SELECT id, name, price_xof AS "priceXof", was_xof AS "wasXof",
     least(on_hand - reserved, 20) AS available
   FROM market.variant WHERE product_id = $1 AND for_sale ORDER BY position, id LIMIT 100`,
);
const picturesStatement = statement<PictureRow>(
  'market.read_pictures',
  `SELECT id, width_px AS "widthPx", height_px AS "heightPx", thumbhash
   FROM market.picture WHERE product_id = $1 AND state = 'ready' ORDER BY position, id LIMIT 20`,
);
/** The next one of Lomé. */
const midnight = `date_trunc('day', app.now(), 'UTC') + interval '1 day'`;
const storeColumns = `s.id, s.slug, s.name, s.description, s.phone, s.quartier, s.landmark,
  s.preparation_minutes AS "preparationMinutes", s.order_min_xof AS "orderMinXof",
  s.paused_until AS "pausedUntil", s.is_demo AS "isDemo",
  h.closes_minute IS NOT NULL AND coalesce(s.paused_until <= app.now(), true) AS "openNow",
  -- What goes on behind midnight closes then or, day and night, not at all.
  CASE WHEN h.closes_minute = 1440 AND coalesce(s.paused_until <= app.now(), true)
      AND market.closes_minute(s.id, ${midnight}) IS NOT NULL
    THEN nullif(market.closes_minute(s.id, ${midnight}), 1440)
    ELSE h.closes_minute END AS "closesMinute",
  (SELECT count(*)::int FROM market.product p WHERE p.store_id = s.id AND p.state = 'active'
     AND p.price_xof IS NOT NULL) AS products`;
const storeFrom = `market.store s
  CROSS JOIN LATERAL (SELECT market.closes_minute(s.id, app.now()) AS closes_minute) h`;
const storeStatement = statement<StoreRow>(
  'market.read_store',
  `SELECT ${storeColumns} FROM ${storeFrom} WHERE s.slug = $1 AND s.state = 'open'`,
);
const storeByIdStatement = statement<StoreRow>(
  'market.read_store_by_id',
  `SELECT ${storeColumns} FROM ${storeFrom} WHERE s.id = $1 AND s.state = 'open'`,
);
const hoursStatement = statement<{ weekday: number; opensMinute: number; closesMinute: number }>(
  'market.read_store_hours',
  `SELECT weekday, opens_minute AS "opensMinute", closes_minute AS "closesMinute"
   FROM market.store_hours WHERE store_id = $1 ORDER BY weekday, opens_minute LIMIT 50`,
);
const exceptionsStatement = statement<{
  date: string;
  opensMinute: number | null;
  closesMinute: number | null;
  note: string;
}>(
  'market.read_days_apart',
  `SELECT date::text, opens_minute AS "opensMinute", closes_minute AS "closesMinute", note
   FROM market.store_exception WHERE store_id = $1
     AND date BETWEEN (app.now() AT TIME ZONE 'UTC')::date
       AND (app.now() AT TIME ZONE 'UTC')::date + 30
   ORDER BY date LIMIT 31`,
);
const frontStatement = statement<{ pictureId: string }>(
  'market.read_store_front',
  `SELECT picture_id AS "pictureId" FROM market.product
   WHERE store_id = $1 AND state = 'active' AND price_xof IS NOT NULL AND picture_id IS NOT NULL
   ORDER BY rank DESC, id LIMIT 1`,
);
const zonesStatement = statement<{ quartier: string; feeXof: number }>(
  'market.read_delivery_zones',
  `SELECT quartier, fee_xof AS "feeXof" FROM market.delivery_zone WHERE store_id = $1
   ORDER BY fee_xof, quartier LIMIT 100`,
);

/** Null for what is not on an open shelf. */
export async function readProductRow(reader: Reader, id: string): Promise<ProductRow | null> {
  const [row] = await reader.query(productStatement, [id]);
  return row ?? null;
}

export const readVariants = (reader: Reader, productId: string): Promise<VariantRow[]> =>
  reader.query(variantsStatement, [productId]);

export const readPictures = (reader: Reader, productId: string): Promise<PictureRow[]> =>
  reader.query(picturesStatement, [productId]);

/** Null for a store that is not open to the public. */
export async function readStoreRow(
  reader: Reader,
  by: { slug: string } | { id: string },
): Promise<StoreRow | null> {
  const [row] =
    'slug' in by
      ? await reader.query(storeStatement, [by.slug])
      : await reader.query(storeByIdStatement, [by.id]);
  return row ?? null;
}

export const readHours = (reader: Reader, storeId: string) =>
  reader.query(hoursStatement, [storeId]);

/** Days that are not like their weekday, from today on for a month; minutes as in the hours. */
export const readExceptions = (reader: Reader, storeId: string) =>
  reader.query(exceptionsStatement, [storeId]);

/** The picture of what a store shows first; null while none of its goods has one. */
export async function readFrontPicture(reader: Reader, storeId: string): Promise<string | null> {
  const [row] = await reader.query(frontStatement, [storeId]);
  return row?.pictureId ?? null;
}

export const readZones = (reader: Reader, storeId: string) =>
  reader.query(zonesStatement, [storeId]);

import { type Reader, statement, type Tx } from '@ecom/server-kit';
import type { NamedAttribute } from '../domain/import-fields.ts';
import type { ProductPlan } from '../domain/import-plan.ts';
import type { OwnProductRow } from './merchant-product-store.ts';

const productColumns = `p.id, p.title, p.description, p.brand, p.category, p.sold_by AS "soldBy",
  p.attributes, p.option_names AS "optionNames", p.state, p.version, p.created_at AS "createdAt",
  p.changed_at AS "changedAt"`;

const meantStatement = statement<{ id: string }>(
  'market.find_meant_products',
  `SELECT p.id FROM market.product p WHERE p.store_id = $1
     AND (lower(p.title) = ANY ($2) OR p.title = ANY ($3))
   UNION SELECT p.id FROM market.product p WHERE p.store_id = $1 AND p.id = ANY ($4)
   UNION SELECT v.product_id FROM market.variant v WHERE v.store_id = $1
     AND v.retired_at IS NULL AND v.id = ANY ($5)
   UNION SELECT v.product_id FROM market.variant v WHERE v.store_id = $1
     AND v.retired_at IS NULL AND v.sku = ANY ($6)`,
);
const productsStatement = statement<OwnProductRow>(
  'market.own_products_of_ids',
  `SELECT ${productColumns} FROM market.product p WHERE p.store_id = $1 AND p.id = ANY ($2)
   ORDER BY p.id`,
);
const pageStatement = statement<OwnProductRow>(
  'market.export_products',
  `SELECT ${productColumns} FROM market.product p
   WHERE p.store_id = $1 AND ($2::uuid IS NULL OR p.id > $2) ORDER BY p.id LIMIT $3`,
);
/** The same key may stand in several aisles: one name is enough to head a column. */
const attributesStatement = statement<NamedAttribute>(
  'market.all_attribute_names',
  `SELECT DISTINCT ON (key) key, name_fr AS "nameFr", name_en AS "nameEn" FROM market.attribute
   ORDER BY key, category LIMIT 500`,
);
const usedStatement = statement<{ key: string }>(
  'market.attributes_in_use',
  `SELECT DISTINCT k.key FROM market.product p, jsonb_object_keys(p.attributes) k (key)
   WHERE p.store_id = $1 ORDER BY k.key LIMIT 500`,
);

const productRecord = `(id uuid, title text, description text, brand text, category text,
  sold_by text, state text, attributes jsonb, option_names jsonb)`;
const optionNames = 'ARRAY(SELECT jsonb_array_elements_text(p.option_names))';
const insertProductsStatement = statement(
  'market.import_products',
  `INSERT INTO market.product (id, store_id, title, description, brand, category, sold_by, state,
     attributes, option_names)
   SELECT p.id, $1, p.title, p.description, p.brand, p.category, p.sold_by, p.state, p.attributes,
     ${optionNames}
   FROM jsonb_to_recordset($2) p ${productRecord}`,
);
const changeProductsStatement = statement(
  'market.import_product_changes',
  `UPDATE market.product o SET title = p.title, description = p.description, brand = p.brand,
     category = p.category, sold_by = p.sold_by, state = p.state, attributes = p.attributes,
     option_names = ${optionNames}, version = o.version + 1, changed_at = app.now()
   FROM jsonb_to_recordset($2) p ${productRecord} WHERE o.id = p.id AND o.store_id = $1`,
);
const variantRecord = `(id uuid, product_id uuid, name text, sku text, price_xof bigint,
  was_xof bigint, low_at int, for_sale boolean, position int)`;
const insertVariantsStatement = statement(
  'market.import_variants',
  `INSERT INTO market.variant (id, product_id, store_id, name, sku, price_xof, was_xof, low_at,
     for_sale, position)
   SELECT v.id, v.product_id, $1, v.name, v.sku, v.price_xof, v.was_xof, v.low_at, v.for_sale,
     v.position + coalesce((SELECT max(o.position) + 1 FROM market.variant o
       WHERE o.product_id = v.product_id), 0)
   FROM jsonb_to_recordset($2) v ${variantRecord}`,
);
/** Names that change hands would meet for a moment: all let go before any takes. */
const letGoStatement = statement(
  'market.import_lets_go_names',
  `UPDATE market.variant SET name = id::text, sku = NULL WHERE store_id = $1 AND id = ANY ($2)`,
);
const changeVariantsStatement = statement(
  'market.import_variant_changes',
  `UPDATE market.variant o SET name = v.name, sku = v.sku, price_xof = v.price_xof,
     was_xof = v.was_xof, low_at = v.low_at, for_sale = v.for_sale
   FROM jsonb_to_recordset($2) v ${variantRecord} WHERE o.id = v.id AND o.store_id = $1`,
);

/** What the rows of a chunk name products by. */
export interface Naming {
  readonly titles: readonly string[];
  readonly productIds: readonly string[];
  readonly variantIds: readonly string[];
  readonly skus: readonly string[];
}

/** The store's products that rows may be about. */
export async function meantProducts(
  reader: Reader,
  storeId: string,
  { titles, productIds, variantIds, skus }: Naming,
): Promise<string[]> {
  const lowered = titles.map((title) => title.toLowerCase());
  const named = [lowered, titles, productIds, variantIds, skus];
  return (await reader.query(meantStatement, [storeId, ...named])).map(({ id }) => id);
}

/** Without a lock, for looking only. */
export const ownProducts = (
  reader: Reader,
  storeId: string,
  ids: readonly string[],
): Promise<OwnProductRow[]> => reader.query(productsStatement, [storeId, ids]);

/** The store's products in the order of their ids, after `afterId`. */
export const productPage = (
  reader: Reader,
  storeId: string,
  page: { afterId: string | null; limit: number },
): Promise<OwnProductRow[]> => reader.query(pageStatement, [storeId, page.afterId, page.limit]);

export const allAttributeNames = (reader: Reader): Promise<NamedAttribute[]> =>
  reader.query(attributesStatement, []);

/** Keys of what the store's products say of themselves. */
export const attributesInUse = async (reader: Reader, storeId: string): Promise<string[]> =>
  (await reader.query(usedStatement, [storeId])).map(({ key }) => key);

const productJson = (plans: readonly ProductPlan[]): string =>
  JSON.stringify(
    plans.map(({ productId, facts }) => ({
      id: productId,
      title: facts.title,
      description: facts.description,
      brand: facts.brand,
      category: facts.category,
      sold_by: facts.soldBy,
      state: facts.state,
      attributes: facts.attributes,
      option_names: facts.optionNames,
    })),
  );

type Variant = ProductPlan['changed'][number] & { readonly position?: number };

const variantJson = (
  plans: readonly ProductPlan[],
  of: (plan: ProductPlan) => readonly Variant[],
) =>
  JSON.stringify(
    plans.flatMap((plan) =>
      of(plan).map((one) => ({
        id: one.id,
        product_id: plan.productId,
        name: one.name,
        sku: one.sku,
        price_xof: one.priceXof,
        was_xof: one.wasXof,
        low_at: one.lowAt,
        for_sale: one.forSale,
        position: one.position ?? 0,
      })),
    ),
  );

/**
 * Writes products and variants as planned, each kind in one statement; stock is not among them.
 * Under the locks of all products and variants that change.
 */
export async function writePlans(
  tx: Tx,
  storeId: string,
  plans: readonly ProductPlan[],
): Promise<void> {
  const fresh = plans.filter(({ isNew }) => isNew);
  const touched = plans.filter(
    (one) => !one.isNew && (one.changesProduct || one.added.length + one.changed.length > 0),
  );
  const renamed = plans.flatMap((one) => one.changed.filter(({ isRenamed }) => isRenamed));
  const isChanged = plans.some(({ changed }) => changed.length > 0);
  const isAdded = plans.some(({ added }) => added.length > 0);
  if (fresh.length > 0) await tx.query(insertProductsStatement, [storeId, productJson(fresh)]);
  if (touched.length > 0) await tx.query(changeProductsStatement, [storeId, productJson(touched)]);
  if (renamed.length > 0) {
    await tx.query(letGoStatement, [storeId, renamed.map(({ id }) => id)]);
  }
  if (isChanged) {
    const json = variantJson(plans, ({ changed }) => changed);
    await tx.query(changeVariantsStatement, [storeId, json]);
  }
  if (isAdded) {
    const json = variantJson(plans, ({ added }) => added);
    await tx.query(insertVariantsStatement, [storeId, json]);
  }
}

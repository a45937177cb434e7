import { type Reader, statement, type Tx } from '@ecom/server-kit';
import type { AttributeValue, ProductFacts, ProductState } from '../domain/product-wish.ts';

/** A product as its store sees it, whatever its state. */
export interface OwnProductRow {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly brand: string;
  readonly category: string;
  readonly soldBy: 'piece' | 'weight';
  readonly attributes: Readonly<Record<string, AttributeValue>>;
  readonly optionNames: readonly string[];
  readonly state: ProductState;
  readonly version: number;
  readonly createdAt: Date;
  readonly changedAt: Date;
}

const columns = `p.id, p.title, p.description, p.brand, p.category, p.sold_by AS "soldBy",
  p.attributes, p.option_names AS "optionNames", p.state, p.version, p.created_at AS "createdAt",
  p.changed_at AS "changedAt"`;

const findStatement = statement<OwnProductRow>(
  'market.find_own_product',
  `SELECT ${columns} FROM market.product p WHERE p.store_id = $1 AND p.id = $2`,
);
const lockStatement = statement<OwnProductRow>(
  'market.lock_own_products',
  `SELECT ${columns} FROM market.product p WHERE p.store_id = $1 AND p.id = ANY ($2)
   ORDER BY p.id FOR NO KEY UPDATE`,
);
const insertStatement = statement(
  'market.insert_product',
  `INSERT INTO market.product (id, store_id, title, description, brand, category, sold_by, state,
     attributes, option_names)
   VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
);
const changeStatement = statement(
  'market.change_product',
  `UPDATE market.product SET title = $3, description = $4, brand = $5, category = $6,
     sold_by = $7, state = $8, attributes = $9, option_names = $10, version = version + 1,
     changed_at = app.now()
   WHERE id = $1 AND store_id = $2`,
);

/** Null for another store's as for none. */
export async function findOwnProduct(
  reader: Reader,
  storeId: string,
  id: string,
): Promise<OwnProductRow | null> {
  const [row] = await reader.query(findStatement, [storeId, id]);
  return row ?? null;
}

/** Locks those that are the store's, in id order; before their variants, always. */
export const lockOwnProducts = (
  tx: Tx,
  storeId: string,
  ids: readonly string[],
): Promise<OwnProductRow[]> => tx.query(lockStatement, [storeId, ids]);

/** As above, one of them. Null for another store's as for none. */
export async function lockOwnProduct(
  tx: Tx,
  storeId: string,
  id: string,
): Promise<OwnProductRow | null> {
  const [row] = await lockOwnProducts(tx, storeId, [id]);
  return row ?? null;
}

type Kept = Omit<ProductFacts, 'variants'>;

const valuesOf = (id: string, storeId: string, facts: Kept): unknown[] => {
  const { title, description, brand, category, soldBy, state, attributes, optionNames } = facts;
  const texts = [title, description, brand, category, soldBy, state];
  return [id, storeId, ...texts, JSON.stringify(attributes), optionNames];
};

export const insertProduct = (tx: Tx, id: string, storeId: string, facts: Kept) =>
  tx.query(insertStatement, valuesOf(id, storeId, facts));

/** Everything but its variants, anew; the version counts on. Under the product's lock. */
export const changeProductRow = (tx: Tx, id: string, storeId: string, facts: Kept) =>
  tx.query(changeStatement, valuesOf(id, storeId, facts));

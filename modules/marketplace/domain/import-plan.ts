import { newId, type Refusal } from '@ecom/kernel';
import { type ReadProduct, readCells, type WishedVariant } from './import-cells.ts';
import type { ImportField } from './import-fields.ts';
import { matchRows, type ProductRows } from './import-match.ts';
import { type RowError, type RowGroup, rowError } from './import-rows.ts';
import type { Shelf, ShelfProduct, ShelfVariant } from './import-shelf.ts';
import {
  type ProductFacts,
  type ProductRefused,
  type ProductWish,
  readProductWish,
} from './product-wish.ts';
import { bounded } from './stock-move.ts';
import {
  type VariantFacts,
  type VariantWish,
  variantNameOf,
  variantPolicy,
} from './variant-wish.ts';

/** What becomes of one product; stock of new variants is among the moves. */
export interface ProductPlan {
  readonly productId: string;
  readonly isNew: boolean;
  readonly facts: Omit<ProductFacts, 'variants'>;
  readonly changesProduct: boolean;
  readonly added: readonly (VariantFacts & { readonly id: string; readonly position: number })[];
  /** Renamed: the name or the store's number is another than before. */
  readonly changed: readonly (VariantFacts & {
    readonly id: string;
    readonly isRenamed?: boolean;
  })[];
  readonly moves: readonly { readonly variantId: string; readonly delta: number }[];
}

export interface ChunkPlan {
  readonly plans: readonly ProductPlan[];
  /** Products that already are as the rows say. */
  readonly unchanged: number;
  readonly errors: readonly RowError[];
  /** Rows that are not written: wrong ones, and those of the same products. */
  readonly badRows: number;
}

/**
 * What the rows of a chunk make of the shelf. A product is written whole or not at all; each row
 * that is not written has an error that says why. Pure: trying and writing think the same.
 */
export function planChunk(groups: readonly RowGroup[], shelf: Shelf): ChunkPlan {
  const plans: ProductPlan[] = [];
  const errors: RowError[] = [];
  let unchanged = 0;
  let badRows = 0;
  const skus = new Map(
    shelf.products.flatMap(({ variants }) => variants.map(({ sku, id }) => [sku, id] as const)),
  );
  for (const rows of matchRows(groups, shelf.products)) {
    const plan = planProduct(rows, shelf, skus);
    if (Array.isArray(plan)) {
      errors.push(...plan, ...siblings(rows, plan));
      badRows += rows.rows.length;
    } else if (plan) plans.push(plan);
    else unchanged += 1;
  }
  return { plans, unchanged, errors, badRows };
}

/** Rows that are right themselves, of a product that another row keeps from being written. */
function siblings({ rows }: ProductRows, errors: readonly RowError[]): RowError[] {
  const wrong = new Set(errors.map(({ row }) => row));
  const [first] = wrong;
  const facts = first === undefined ? {} : { first };
  return rows.flatMap(({ row }) =>
    wrong.has(row.row) ? [] : [rowError(row, null, { code: 'market.import_sibling_wrong', facts })],
  );
}

/** Null where nothing changes; errors where something is wrong. */
function planProduct(
  rows: ProductRows,
  shelf: Shelf,
  skus: ReadonlyMap<string | null, string>,
): ProductPlan | RowError[] | null {
  const { product } = rows;
  const read = readCells(rows, shelf);
  const wrong = [...rows.errors, ...read.errors];
  for (const one of read.variants) {
    const owner = one.sku === '' ? undefined : skus.get(one.sku);
    if (owner !== undefined && owner !== one.id) {
      wrong.push(rowError(one.row, 'sku', { code: 'market.sku_taken', facts: { sku: one.sku } }));
    }
  }
  if (wrong.length > 0) return wrong;
  const stock = stockOf(read.variants, product);
  if (stock.errors.length > 0) return stock.errors;
  const wish = wishOf(read.product, product, read.variants);
  const max = variantPolicy.perProductMax;
  if (wish.variants.length > max) {
    const code = 'market.import_too_many_variants';
    return rows.rows.map(({ row }) => rowError(row, 'variant', { code, facts: { max } }));
  }
  const facts = readProductWish(wish);
  if (product && stock.moves.length === 0 && isSame(product, facts.ok ? facts.value : wish)) {
    return null;
  }
  if (!facts.ok) return [placed(facts.error, read.variants, rows)];
  return planOf(product, facts.value, stock.moves);
}

/** The product with all its variants: those that rows speak of as they say, the others as before. */
function wishOf(
  said: ReadProduct,
  product: ShelfProduct | null,
  rows: readonly WishedVariant[],
): ProductWish {
  const wishes = rows.map(({ row, stock, ...wish }): VariantWish => wish);
  const byId = new Map(wishes.map((wish) => [wish.id, wish]));
  const there = (product?.variants ?? []).map((one): VariantWish => {
    const { id, name, sku, priceXof, wasXof, lowAt, forSale } = one;
    const asBefore = { id, name, sku: sku ?? '', priceXof, wasXof, lowAt, forSale };
    return byId.get(id) ?? { ...asBefore, openingStock: 0 };
  });
  return { ...said, variants: [...there, ...wishes.filter(({ id }) => id === null)] };
}

interface Move {
  /** Null for a new variant, which its name tells then. */
  readonly id: string | null;
  readonly name: string;
  readonly delta: number;
}

/** By how much rows change stock: they say how many there are. */
function stockOf(rows: readonly WishedVariant[], product: ShelfProduct | null) {
  const known = new Map(product?.variants.map((one) => [one.id, one]));
  const moves: Move[] = [];
  const errors: RowError[] = [];
  for (const { row, id, name, stock } of rows) {
    const before = (id === null ? undefined : known.get(id)) ?? { onHand: 0, reserved: 0 };
    const delta = stock === null ? 0 : stock - before.onHand;
    const allowed = bounded(delta, before);
    if (!allowed.ok) errors.push(rowError(row, 'stock', allowed.error));
    else if (delta !== 0) moves.push({ id, name: variantNameOf(name), delta });
  }
  return { moves, errors };
}

function planOf(
  product: ShelfProduct | null,
  { variants, ...facts }: ProductFacts,
  moves: readonly Move[],
): ProductPlan {
  const known = new Map(product?.variants.map((one) => [one.id, one]));
  const changed = variants.flatMap((one) => {
    const before = one.id === null ? undefined : known.get(one.id);
    if (!before || sameVariant(before, one)) return [];
    const isRenamed = before.name !== one.name || before.sku !== one.sku;
    return [{ ...one, id: before.id, isRenamed }];
  });
  const added = variants
    .filter(({ id }) => id === null)
    .map((one, position) => ({ ...one, id: newId<'var'>() as string, position }));
  const addedIds = new Map(added.map(({ name, id }) => [name, id]));
  return {
    productId: product?.id ?? newId<'prd'>(),
    isNew: product === null,
    facts,
    changesProduct: product !== null && !sameProduct(product, facts),
    added,
    changed,
    moves: moves.flatMap(({ id, name, delta }) => {
      const variantId = id ?? addedIds.get(name);
      return variantId === undefined ? [] : [{ variantId, delta }];
    }),
  };
}

const isSame = (product: ShelfProduct, wish: ProductWish | ProductFacts): boolean => {
  const known = new Map(product.variants.map((one) => [one.id, one]));
  return (
    sameProduct(product, wish) &&
    wish.variants.every((one) => {
      const before = one.id === null ? undefined : known.get(one.id);
      return before !== undefined && sameVariant(before, one);
    })
  );
};

const sameProduct = (product: ShelfProduct, wish: Omit<ProductFacts, 'variants'>): boolean =>
  (['title', 'description', 'brand', 'category', 'soldBy', 'state'] as const).every(
    (key) => product[key] === wish[key],
  ) &&
  sameList(product.optionNames, wish.optionNames) &&
  sameList(sortedEntries(product.attributes), sortedEntries(wish.attributes));

const sameVariant = (before: ShelfVariant, wish: VariantWish | VariantFacts): boolean =>
  (['name', 'priceXof', 'wasXof', 'lowAt', 'forSale'] as const).every(
    (key) => before[key] === wish[key],
  ) && (before.sku ?? '') === (wish.sku ?? '');

const sortedEntries = (values: Readonly<Record<string, unknown>>): string[] =>
  Object.entries(values)
    .map((entry) => JSON.stringify(entry))
    .sort();

const sameList = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((value, at) => value === other[at]);

/** Where a refusal of the whole product belongs: the row and the column that it speaks of. */
const fieldOfCode: Readonly<Record<ProductRefused, ImportField>> = {
  'market.title_too_short': 'title',
  'market.options_unclear': 'variant',
  'market.variant_twice': 'variant',
  'market.sku_twice': 'sku',
  'market.was_not_dearer': 'was',
  'market.nothing_for_sale': 'state',
};

function placed(
  refusal: Refusal<ProductRefused>,
  variants: readonly WishedVariant[],
  { rows }: ProductRows,
): RowError {
  const { name, sku } = refusal.facts ?? {};
  const meant = variants.filter(
    (one) => variantNameOf(one.name) === name || (sku !== undefined && one.sku === sku),
  );
  const row = meant.at(-1)?.row ?? rows[0]?.row;
  if (!row) throw new Error('a product without rows');
  return rowError(row, fieldOfCode[refusal.code], refusal);
}

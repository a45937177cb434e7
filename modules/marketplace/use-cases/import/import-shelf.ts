import { parseId } from '@ecom/kernel';
import type { Reader, Tx } from '@ecom/server-kit';
import type { Attribute } from '../../domain/attributes.ts';
import { cellOf, type RowGroup, titleKey } from '../../domain/import-rows.ts';
import {
  type CategoryBook,
  categoryBook,
  type Shelf,
  type ShelfProduct,
  type ShelfVariant,
} from '../../domain/import-shelf.ts';
import { oneLine } from '../../domain/shelf-text.ts';
import { attributesOf } from '../../store/catalogue-store.ts';
import { allCategories } from '../../store/category-store.ts';
import { meantProducts, type Naming, ownProducts } from '../../store/import-shelf-store.ts';
import { lockOwnProducts, type OwnProductRow } from '../../store/merchant-product-store.ts';
import { lockVariants, ownVariants } from '../../store/variant-store.ts';

/** What is the same for all chunks of a turn; attributes are read as categories come up. */
export interface Tree {
  readonly categories: CategoryBook;
  readonly attributes: Map<string, readonly Attribute[]>;
}

export const readTree = async (reader: Reader): Promise<Tree> => ({
  categories: categoryBook(await allCategories(reader)),
  attributes: new Map(),
});

/** Reads what products of these categories may say, where it is not known yet. */
export async function learnCategories(
  reader: Reader,
  tree: Tree,
  slugs: Iterable<string>,
): Promise<void> {
  for (const slug of new Set(slugs)) {
    if (!tree.attributes.has(slug)) tree.attributes.set(slug, await attributesOf(reader, slug));
  }
}

/** The products that rows of a chunk may be about; locked, in id order, where it will be written. */
export async function readShelf(
  tx: Tx,
  storeId: string,
  groups: readonly RowGroup[],
  { tree, isWritten }: { tree: Tree; isWritten: boolean },
): Promise<Shelf> {
  const ids = await meantProducts(tx, storeId, namingOf(groups));
  const rows = isWritten
    ? await lockOwnProducts(tx, storeId, ids)
    : await ownProducts(tx, storeId, ids);
  const variants = await (isWritten ? lockVariants(tx, ids) : ownVariants(tx, ids));
  const products = shelfProducts(rows, variants);
  const named = groups.flatMap(({ rows: own }) =>
    own.flatMap((row) => tree.categories.find(cellOf(row, 'category')) ?? []),
  );
  await learnCategories(tx, tree, [...products.map(({ category }) => category), ...named]);
  return {
    products,
    categories: tree.categories,
    attributesOf: (category) => tree.attributes.get(category) ?? [],
  };
}

/** Products with their variants, in the order of both. */
export function shelfProducts(
  rows: readonly OwnProductRow[],
  variants: readonly ShelfVariant[],
): ShelfProduct[] {
  const own = Map.groupBy(variants, ({ productId }) => productId);
  return rows.map((row) => ({ ...row, variants: own.get(row.id) ?? [] }));
}

function namingOf(groups: readonly RowGroup[]): Naming {
  const rows = groups.flatMap((group) => group.rows);
  const ids = rows.map((row) => oneLine(cellOf(row, 'id')));
  const titles = rows.map((row) => oneLine(cellOf(row, 'title')));
  return {
    titles: [...new Set(titles.flatMap((title) => [title, titleKey(title)]))].filter(Boolean),
    productIds: ids.flatMap((id) => parseId('prd', id) ?? []),
    variantIds: ids.flatMap((id) => parseId('var', id) ?? []),
    skus: [...new Set(rows.map((row) => oneLine(cellOf(row, 'sku'))))].filter(Boolean),
  };
}

import type { Database } from '@ecom/server-kit';
import {
  type ExportColumn,
  exportColumns,
  exportRows,
  templateRows,
} from '../../domain/export-rows.ts';
import { csvLine, csvMark } from '../../domain/spreadsheet-csv.ts';
import { allAttributeNames, attributesInUse, productPage } from '../../store/import-shelf-store.ts';
import { ownVariants } from '../../store/variant-store.ts';
import { learnCategories, readTree, shelfProducts } from './import-shelf.ts';
import type { FileKind } from './read-grid.ts';
import { writeXlsx } from './spreadsheet-write.ts';

const productsAtOnce = 300;
const numberFields: readonly string[] = ['price', 'was', 'stock', 'lowAt'];

/** The store's whole catalogue as a file, while it is read: no more than a page is in memory. */
export async function* exportCatalogue(
  database: Database,
  storeId: string,
  kind: FileKind,
): AsyncGenerator<Uint8Array> {
  const used = new Set(await attributesInUse(database, storeId));
  const names = (await allAttributeNames(database)).filter(({ key }) => used.has(key));
  const columns = exportColumns(names);
  yield* fileOf(kind, columns, rowsOf(database, storeId, columns));
}

async function* rowsOf(database: Database, storeId: string, columns: readonly ExportColumn[]) {
  yield columns.map(({ header }) => header);
  const tree = await readTree(database);
  let afterId: string | null = null;
  for (;;) {
    const page = await productPage(database, storeId, { afterId, limit: productsAtOnce });
    const ids = page.map(({ id }) => id);
    const products = shelfProducts(page, await ownVariants(database, ids));
    const slugs = products.map(({ category }) => category);
    await learnCategories(database, tree, slugs);
    const known = {
      categories: tree.categories,
      attributesOf: (category: string) => tree.attributes.get(category) ?? [],
    };
    for (const product of products) yield* exportRows(product, columns, known);
    afterId = ids.at(-1) ?? null;
    if (ids.length < productsAtOnce) return;
  }
}

/** An empty file with all columns of a category, and two rows that show how it is meant. */
export async function* templateFile(
  database: Database,
  kind: FileKind,
  category: string | null,
): AsyncGenerator<Uint8Array> {
  const tree = await readTree(database);
  if (category !== null) await learnCategories(database, tree, [category]);
  const attributes = category === null ? [] : (tree.attributes.get(category) ?? []);
  // Ids are of what is there already: a template has none.
  const columns = exportColumns(attributes).filter(({ field }) => field !== 'id');
  const name = category === null ? '' : tree.categories.nameOf(category);
  const rows = [columns.map(({ header }) => header), ...templateRows(columns, name)];
  yield* fileOf(kind, columns, toAsync(rows));
}

async function* toAsync<Value>(values: Iterable<Value>): AsyncGenerator<Value> {
  yield* values;
}

async function* fileOf(
  kind: FileKind,
  columns: readonly ExportColumn[],
  rows: AsyncIterable<readonly string[]>,
): AsyncGenerator<Uint8Array> {
  if (kind === 'xlsx') {
    yield* writeXlsx(rows, (at) => numberFields.includes(columns[at]?.field ?? ''));
    return;
  }
  yield Buffer.from(csvMark, 'utf8');
  for await (const cells of rows) yield Buffer.from(csvLine(cells), 'utf8');
}

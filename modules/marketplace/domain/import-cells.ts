import type { Refusal, Result } from '@ecom/kernel';
import { attributeField, attributeKeyOf, type ImportField } from './import-fields.ts';
import type { MatchedRow, ProductRows } from './import-match.ts';
import { cellOf, type ImportRow, type RowError, rowError } from './import-rows.ts';
import type { Shelf, ShelfProduct } from './import-shelf.ts';
import {
  readAttribute,
  readCount,
  readPrice,
  readSoldBy,
  readState,
  readYesNo,
} from './import-values.ts';
import { type AttributeValue, type ProductWish, productPolicy } from './product-wish.ts';
import { oneLine, signsOf } from './shelf-text.ts';
import { optionSeparator, type VariantWish, variantPolicy } from './variant-wish.ts';

/** What a row wishes of its variant; `stock` is null where it says nothing of it. */
export interface WishedVariant extends VariantWish {
  readonly row: ImportRow;
  readonly stock: number | null;
}

/** A product as it would be, without its variants. */
export type ReadProduct = Omit<ProductWish, 'variants'>;

export interface ReadRows {
  readonly product: ReadProduct;
  /** Those that rows speak of. */
  readonly variants: readonly WishedVariant[];
  readonly errors: readonly RowError[];
}

const fresh: ReadProduct = {
  ...{ title: '', description: '', brand: '', category: '' },
  ...{ soldBy: 'piece', state: 'draft', attributes: {}, optionNames: [] },
};

/** Reads cells of rows and notes what is wrong with them. */
function cellReader(rows: readonly MatchedRow[]) {
  const errors: RowError[] = [];
  const note = (row: ImportRow, field: ImportField | null, refusal: Refusal) =>
    void errors.push(rowError(row, field, refusal));
  /** Null where the cell is empty or says nothing that can be understood. */
  const read = <Value, Code extends string>(
    row: ImportRow,
    field: ImportField,
    parse: (text: string) => Result<Value, Code>,
  ): Value | null => {
    const text = cellOf(row, field);
    if (text === '') return null;
    const value = parse(text);
    if (value.ok) return value.value;
    note(row, field, value.error);
    return null;
  };
  const short = (row: ImportRow, field: ImportField, max: number): string => {
    const text = cellOf(row, field);
    if (signsOf(text) > max || text.length > 4 * max) {
      note(row, field, { code: 'market.import_text_too_long', facts: { max } });
    }
    return text;
  };
  /** The row that speaks for the whole product: the first that says something in this column. */
  const speaker = (field: ImportField): ImportRow | null => {
    const saying = rows.map(({ row }) => row).filter((row) => cellOf(row, field) !== '');
    const [first, ...rest] = saying;
    if (!first) return null;
    const other = rest.find((row) => oneLine(cellOf(row, field)) !== oneLine(cellOf(first, field)));
    if (other) {
      note(other, field, { code: 'market.import_rows_disagree', facts: { first: first.row } });
    }
    return first;
  };
  const isMapped = (field: ImportField) => rows[0]?.row.cells.has(field) ?? false;
  return { errors, note, read, short, speaker, isMapped };
}
type Reader = ReturnType<typeof cellReader>;

/**
 * What the rows of one product wish of it. A column that is left out changes nothing; in one that
 * is there, an empty cell empties what may be empty (description, brand, crossed-out price, low
 * level, options, attributes) and leaves the rest as it is.
 */
export function readCells({ product, rows }: ProductRows, shelf: Shelf): ReadRows {
  const reader = cellReader(rows);
  const before = product ?? fresh;
  const said = readProduct(reader, rows, before, { shelf, isNew: product === null });
  const variants = rows.flatMap((one) => readVariant(reader, one, product));
  return { product: said, variants, errors: reader.errors };
}

function readProduct(
  reader: Reader,
  rows: readonly MatchedRow[],
  before: ReadProduct,
  { shelf, isNew }: { shelf: Shelf; isNew: boolean },
): ReadProduct {
  const { note, read, short, speaker, isMapped } = reader;
  const [lead] = rows;
  if (!lead) return before;
  const text = (field: 'title' | 'description' | 'brand', max: number): string => {
    const row = speaker(field);
    if (row) return short(row, field, max);
    return isMapped(field) && field !== 'title' ? '' : before[field];
  };
  const title = text('title', productPolicy.titleMax);
  if (title === '') note(lead.row, 'title', { code: 'market.import_title_missing' });
  const row = speaker('category');
  const named = row && read(row, 'category', (cell) => findCategory(shelf, cell));
  const category = named ?? before.category;
  if (isNew && !row) note(lead.row, 'category', { code: 'market.import_category_missing' });
  const stateRow = speaker('state');
  const soldByRow = speaker('soldBy');
  return {
    title,
    description: text('description', productPolicy.descriptionMax),
    brand: text('brand', productPolicy.brandMax),
    category,
    state: (stateRow && read(stateRow, 'state', readState)) ?? before.state,
    soldBy: (soldByRow && read(soldByRow, 'soldBy', readSoldBy)) ?? before.soldBy,
    optionNames: readOptions(reader, before.optionNames),
    attributes: category === '' ? {} : readAttributes(reader, lead.row, category, before, shelf),
  };
}

function findCategory({ categories }: Shelf, text: string): Result<string, string> {
  const slug = categories.find(text);
  if (slug !== null) return { ok: true, value: slug };
  const likest = categories.likest(text);
  const facts = likest === null ? {} : { likest };
  return { ok: false, error: { code: 'market.import_category_unclear', facts } };
}

function readOptions({ note, speaker, isMapped }: Reader, before: readonly string[]) {
  if (!isMapped('options')) return before;
  const row = speaker('options');
  const names = row ? cellOf(row, 'options').split(/\s*[·|,;]\s*/) : [];
  const { optionsMax, optionNameMax } = productPolicy;
  if (row && (names.length > optionsMax || names.some((name) => name.length > optionNameMax))) {
    note(row, 'options', { code: 'market.options_unclear', facts: { max: optionsMax } });
  }
  return names;
}

/** What the category does not know is kept where it is, and refused where it is new. */
function readAttributes(
  { note, read, speaker }: Reader,
  lead: ImportRow,
  category: string,
  before: Pick<ShelfProduct, 'attributes' | 'category'>,
  shelf: Shelf,
): Readonly<Record<string, AttributeValue>> {
  const known = new Map(shelf.attributesOf(category).map((one) => [one.key, one]));
  const values = new Map(
    Object.entries(before.attributes).filter(
      ([key]) => before.category === category || known.has(key),
    ),
  );
  for (const field of lead.cells.keys()) {
    const key = attributeKeyOf(field);
    if (key === null) continue;
    const row = speaker(attributeField(key));
    const attribute = known.get(key);
    if (!attribute && row) note(row, field, { code: 'market.attribute_unknown', facts: { key } });
    if (!attribute) continue;
    if (!row) values.delete(key);
    const value = row && read(row, field, (text) => readAttribute(text, attribute));
    if (value !== null) values.set(key, value);
  }
  return Object.fromEntries(values);
}

/** None for a row that speaks of a product that has nothing to sell yet. */
function readVariant(
  { note, read, short, isMapped }: Reader,
  { row, variant }: MatchedRow,
  product: ShelfProduct | null,
): WishedVariant[] {
  const says = (['variant', 'sku', 'price', 'was', 'stock', 'lowAt'] as const).some(
    (field) => cellOf(row, field) !== '',
  );
  if (!variant && product?.variants.length === 0 && !says) return [];
  const price = read(row, 'price', readPrice) ?? variant?.priceXof ?? null;
  if (price === null && cellOf(row, 'price') === '') {
    note(row, 'price', { code: 'market.import_price_missing' });
  }
  const name = isMapped('variant')
    ? short(row, 'variant', variantPolicy.nameMax)
    : (variant?.name ?? '');
  const sku = short(row, 'sku', variantPolicy.skuMax);
  const was = isMapped('was') ? read(row, 'was', readPrice) : (variant?.wasXof ?? null);
  const lowAt = isMapped('lowAt') ? read(row, 'lowAt', readCount) : (variant?.lowAt ?? null);
  return [
    {
      row,
      id: variant?.id ?? null,
      name,
      sku: sku === '' ? (variant?.sku ?? '') : sku,
      priceXof: price ?? 1,
      wasXof: was,
      lowAt,
      forSale: read(row, 'forSale', readYesNo) ?? variant?.forSale ?? true,
      stock: read(row, 'stock', readCount),
      openingStock: 0,
    },
  ];
}

/** How an export writes the names of options. */
export const optionsCell = (names: readonly string[]): string => names.join(optionSeparator);

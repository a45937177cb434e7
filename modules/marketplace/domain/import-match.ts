import { parseId } from '@ecom/kernel';
import {
  cellOf,
  type ImportRow,
  type RowError,
  type RowGroup,
  rowError,
  titleKey,
} from './import-rows.ts';
import type { ShelfProduct, ShelfVariant } from './import-shelf.ts';
import { oneLine } from './shelf-text.ts';
import { variantNameOf } from './variant-wish.ts';

/** A row, and the variant that it is about; null where it brings a new one. */
export interface MatchedRow {
  readonly row: ImportRow;
  readonly variant: ShelfVariant | null;
}

/** The rows of one product; null where they bring a new one. */
export interface ProductRows {
  readonly product: ShelfProduct | null;
  readonly rows: readonly MatchedRow[];
  readonly errors: readonly RowError[];
}

interface Match {
  readonly product: ShelfProduct | null;
  readonly variant: ShelfVariant | null;
}

/**
 * Which products the rows of a chunk are about: by the id that an export wrote, else by the
 * store's own number, else by title and variant. What none of them finds is new.
 */
export function matchRows(
  groups: readonly RowGroup[],
  products: readonly ShelfProduct[],
): ProductRows[] {
  const find = finder(products);
  const found = new Map<string, { product: ShelfProduct | null; rows: MatchedRow[] }>();
  const errors = new Map<string, RowError[]>();
  const seen = new Map<string, number>();
  const add = (key: string, error: RowError) =>
    errors.set(key, [...(errors.get(key) ?? []), error]);
  for (const [nth, group] of groups.entries()) {
    const keyOfRow = new Map<number, string>();
    for (const row of group.rows) {
      const match = find(row);
      const matched = match === 'unclear' ? { product: null, variant: null } : match;
      const key = matched.product ? matched.product.id : `new ${nth}`;
      keyOfRow.set(row.row, key);
      const bucket = found.get(key) ?? { product: matched.product, rows: [] };
      found.set(key, bucket);
      bucket.rows.push({ row, variant: matched.variant });
      if (match === 'unclear') {
        add(key, rowError(row, 'title', { code: 'market.import_match_unclear' }));
      }
      if (matched.variant) {
        const first = seen.get(matched.variant.id);
        const code = 'market.import_row_twice';
        if (first !== undefined) add(key, rowError(row, null, { code, facts: { first } }));
        else seen.set(matched.variant.id, row.row);
      }
    }
    for (const error of group.errors) add(keyOfRow.get(error.row) ?? `new ${nth}`, error);
  }
  return [...found].map(([key, rows]) => ({ ...rows, errors: errors.get(key) ?? [] }));
}

function finder(products: readonly ShelfProduct[]): (row: ImportRow) => Match | 'unclear' {
  const byId = new Map(products.map((one) => [one.id, one]));
  const variants = products.flatMap((product) =>
    product.variants.map((variant) => ({ product, variant })),
  );
  const byVariantId = new Map(variants.map((one) => [one.variant.id, one]));
  const bySku = new Map(variants.map((one) => [one.variant.sku, one]));
  const byTitle = new Map<string, ShelfProduct[]>();
  for (const product of products) {
    const key = titleKey(product.title);
    byTitle.set(key, [...(byTitle.get(key) ?? []), product]);
  }
  const named = (product: ShelfProduct, row: ImportRow): ShelfVariant | null => {
    const name = variantNameOf(cellOf(row, 'variant'));
    return product.variants.find((one) => one.name === name) ?? null;
  };
  return (row) => {
    const id = oneLine(cellOf(row, 'id'));
    const byWrittenId = byVariantId.get(parseId('var', id) ?? '');
    if (byWrittenId) return byWrittenId;
    const written = byId.get(parseId('prd', id) ?? '');
    if (written) return { product: written, variant: named(written, row) };
    const sku = oneLine(cellOf(row, 'sku'));
    const numbered = sku === '' ? undefined : bySku.get(sku);
    if (numbered) return numbered;
    const title = titleKey(cellOf(row, 'title'));
    const titled = title === '' ? [] : (byTitle.get(title) ?? []);
    const [first] = titled;
    if (!first) return { product: null, variant: null };
    if (titled.length === 1) return { product: first, variant: named(first, row) };
    const having = titled.flatMap((product) => {
      const variant = named(product, row);
      return variant ? [{ product, variant }] : [];
    });
    const [only] = having;
    return only && having.length === 1 ? only : 'unclear';
  };
}

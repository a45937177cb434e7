import type { Attribute } from './attributes.ts';
import { optionsCell } from './import-cells.ts';
import {
  attributeField,
  attributeHeader,
  type ImportField,
  importFields,
  type NamedAttribute,
  plainFields,
} from './import-fields.ts';
import type { CategoryBook, ShelfProduct, ShelfVariant } from './import-shelf.ts';
import { attributeCell, soldByNames, stateNames, yesNoName } from './import-values.ts';
import { neutralCell } from './spreadsheet-cell.ts';

/** What an export writes, column by column. */
export interface ExportColumn {
  readonly field: ImportField;
  readonly header: string;
  /** For the attribute's columns. */
  readonly key: string | null;
}

/** A column for everything that is the same for all, then one for each attribute that is in use. */
export const exportColumns = (attributes: readonly NamedAttribute[]): ExportColumn[] => [
  ...plainFields.map((field) => ({ field, header: importFields[field], key: null })),
  ...attributes.map((one) => ({
    field: attributeField(one.key),
    header: attributeHeader(one),
    key: one.key,
  })),
];

interface Names {
  readonly categories: CategoryBook;
  attributesOf(category: string): readonly Attribute[];
}

/** A row for each variant; one for a product that has none. Read back, they change nothing. */
export function exportRows(
  product: ShelfProduct,
  columns: readonly ExportColumn[],
  names: Names,
): string[][] {
  const known = new Map(names.attributesOf(product.category).map((one) => [one.key, one]));
  const variants: (ShelfVariant | null)[] = [...product.variants];
  if (variants.length === 0) variants.push(null);
  return variants.map((variant) => {
    const plain = plainCells(product, variant, names.categories);
    return columns.map(({ field, key }) => {
      if (key === null) return neutralCell(plain.get(field) ?? '');
      const value = product.attributes[key];
      // What its category does not know any more would be refused on its way back.
      if (value === undefined || !known.has(key)) return '';
      return neutralCell(attributeCell(value, known.get(key)));
    });
  });
}

function plainCells(
  product: ShelfProduct,
  variant: ShelfVariant | null,
  categories: CategoryBook,
): ReadonlyMap<string, string> {
  const number = (value: number | null | undefined) => (value == null ? '' : String(value));
  return new Map<ImportField, string>([
    ['id', variant ? `var_${variant.id}` : `prd_${product.id}`],
    ['sku', variant?.sku ?? ''],
    ['title', product.title],
    ['variant', variant?.name ?? ''],
    ['category', categories.nameOf(product.category)],
    ['price', number(variant?.priceXof)],
    ['was', number(variant?.wasXof)],
    ['stock', number(variant?.onHand)],
    ['lowAt', number(variant?.lowAt)],
    ['forSale', variant ? yesNoName(variant.forSale) : ''],
    ['state', stateNames[product.state]],
    ['soldBy', soldByNames[product.soldBy]],
    ['brand', product.brand],
    ['description', product.description],
    ['options', optionsCell(product.optionNames)],
  ]);
}

/** What a template shows under its header, to be overwritten. */
export const templateRows = (columns: readonly ExportColumn[], category: string): string[][] =>
  [
    { title: 'Pagne wax 6 yards', variant: 'Rouge', sku: 'PAG-R', price: '12500', stock: '8' },
    { title: 'Pagne wax 6 yards', variant: 'Bleu', sku: 'PAG-B', price: '12500', stock: '5' },
  ].map((row) => {
    const cells = new Map(Object.entries({ ...row, category, state: stateNames.draft }));
    return columns.map(({ field }) => cells.get(field) ?? '');
  });

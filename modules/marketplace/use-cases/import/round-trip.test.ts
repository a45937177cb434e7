import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Attribute } from '../../domain/attributes.ts';
import { exportColumns, exportRows } from '../../domain/export-rows.ts';
import { suggestMapping } from '../../domain/import-fields.ts';
import { planChunk } from '../../domain/import-plan.ts';
import { groupRows } from '../../domain/import-rows.ts';
import { categoryBook, type Shelf, type ShelfProduct } from '../../domain/import-shelf.ts';
import { oneLine } from '../../domain/shelf-text.ts';
import { csvLine, csvMark } from '../../domain/spreadsheet-csv.ts';
import { variantNameOf } from '../../domain/variant-wish.ts';
import { readGrid } from './read-grid.ts';
import { writeXlsx } from './spreadsheet-write.ts';

const categories = [
  { slug: 'mode', parent: null, nameFr: 'Mode', nameEn: 'Fashion' },
  { slug: 'robes', parent: 'mode', nameFr: 'Robes', nameEn: 'Dresses' },
  // Two aisles of one name: only their slugs tell them apart.
  { slug: 'sacs-femme', parent: 'mode', nameFr: 'Sacs', nameEn: 'Bags' },
  { slug: 'sacs-ecole', parent: null, nameFr: 'Sacs', nameEn: 'School bags' },
];
const attributes: Attribute[] = [
  { key: 'size', kind: 'text', nameFr: 'Taille', nameEn: 'Size', unit: null, choices: null },
  { key: 'weight', kind: 'number', nameFr: 'Poids', nameEn: 'Weight', unit: 'kg', choices: null },
  { key: 'new', kind: 'boolean', nameFr: 'Neuf', nameEn: 'New', unit: null, choices: null },
  {
    ...{ key: 'colour', kind: 'choice', nameFr: 'Taille', nameEn: 'Colour', unit: null },
    choices: [
      { value: 'red', fr: 'Rouge', en: 'Red' },
      { value: 'rouge', fr: 'Bordeaux', en: 'Claret' },
      { value: 'blue', fr: 'Bleu', en: 'Blue' },
      { value: 'sky', fr: 'Bleu', en: 'Sky' },
    ],
  },
];
const book = categoryBook(categories);
const shelfOf = (products: readonly ShelfProduct[]): Shelf => ({
  products,
  categories: book,
  attributesOf: () => attributes,
});

/** Letters as people type them, and all that a spreadsheet gives a meaning to. */
const sign = fc.constantFrom(
  ...'aBéœ 0179,;"\'=+-@\t·[]<>&_x()\\/%'.split(''),
  ...['€', '😀', '_x0041_', '=1+1', "'=", '\u00a0', 'ɖ', '&amp;'],
);
const line = (minLength: number, maxLength: number) =>
  fc
    .array(sign, { minLength, maxLength })
    .map((signs) => oneLine(signs.join('')))
    .filter((text) => [...text].length >= minLength);
const lines = fc.array(line(0, 12), { maxLength: 3 }).map((all) => all.join('\n').trim());
const price = fc.integer({ min: 1, max: 1_000_000_000 });
const variantFacts = fc.record({
  name: line(0, 10).map(variantNameOf),
  sku: fc.option(line(1, 8)),
  priceXof: price,
  cheaper: fc.option(fc.integer({ min: 1, max: 5_000 })),
  lowAt: fc.option(fc.nat(1_000_000)),
  forSale: fc.boolean(),
  onHand: fc.nat(1_000_000),
});
const values = fc.record(
  {
    size: line(1, 10),
    weight: fc.double({ min: -1e9, max: 1e9, noNaN: true }).map((value) => value + 0),
    new: fc.boolean(),
    colour: fc.constantFrom('red', 'rouge', 'blue', 'sky'),
  },
  { requiredKeys: [] },
);
const uuid = (product: number, variant = 0) =>
  `00000000-0000-7000-8000-${String(product * 1000 + variant).padStart(12, '0')}`;

const catalogue: fc.Arbitrary<ShelfProduct[]> = fc
  .array(
    fc.record({
      title: line(2, 12),
      description: lines,
      brand: line(0, 8),
      category: fc.constantFrom('robes', 'sacs-femme', 'sacs-ecole'),
      soldBy: fc.constantFrom('piece' as const, 'weight' as const),
      state: fc.constantFrom('draft' as const, 'active' as const, 'archived' as const),
      attributes: values,
      variants: fc.uniqueArray(variantFacts, { maxLength: 4, selector: ({ name }) => name }),
    }),
    { maxLength: 8 },
  )
  .map((products) => {
    const skus = new Set<string>();
    return products.map((product, nth) => ({
      ...product,
      id: uuid(nth + 1),
      optionNames: [],
      variants: product.variants.map(({ cheaper, sku, ...one }, position) => {
        const own = sku === null || skus.has(sku) ? null : sku;
        if (own !== null) skus.add(own);
        const wasXof = cheaper === null ? null : Math.min(1_000_000_000, one.priceXof + cheaper);
        return {
          ...one,
          id: uuid(nth + 1, position + 1),
          productId: uuid(nth + 1),
          sku: own,
          wasXof: wasXof === one.priceXof ? null : wasXof,
          reserved: 0,
        };
      }),
    }));
  });

const columns = exportColumns(attributes);
const sheetOf = (products: readonly ShelfProduct[]): string[][] => [
  columns.map(({ header }) => header),
  ...products.flatMap((product) => exportRows(product, columns, shelfOf([]))),
];

async function fileOf(kind: 'csv' | 'xlsx', rows: readonly string[][]): Promise<Uint8Array> {
  if (kind === 'csv') return Buffer.from(csvMark + rows.map(csvLine).join(''), 'utf8');
  const stream = async function* () {
    yield* rows;
  };
  const isNumber = (column: number) =>
    ['price', 'was', 'stock', 'lowAt'].includes(columns[column]?.field ?? '');
  const chunks: Buffer[] = [];
  for await (const chunk of writeXlsx(stream(), isNumber)) chunks.push(chunk);
  return Buffer.concat(chunks);
}

function importOf(bytes: Uint8Array, kind: 'csv' | 'xlsx', products: readonly ShelfProduct[]) {
  const grid = readGrid(kind, bytes);
  if (!grid.ok) throw new Error(grid.error.code);
  const mapping = suggestMapping(grid.value[0]?.cells ?? [], attributes);
  const groups = groupRows(grid.value, mapping);
  return { mapping, ...planChunk(groups, shelfOf(products)) };
}

describe.each(['csv', 'xlsx'] as const)('what is exported as %s and read back', (kind) => {
  it('changes nothing, whatever the catalogue', async () => {
    const property = fc.asyncProperty(catalogue, async (products) => {
      const read = importOf(await fileOf(kind, sheetOf(products)), kind, products);
      expect(read.mapping).toEqual(columns.map(({ field }) => field));
      expect(read.errors).toEqual([]);
      expect(read.plans).toEqual([]);
      expect(read.unchanged).toBe(products.length);
    });
    await fc.assert(property, { numRuns: 200 });
  });

  it('makes the same catalogue where there is none', async () => {
    const named = catalogue.map((products) =>
      products.flatMap((product, nth) => {
        const variants = product.variants.map((one) => ({ ...one, wasXof: null }));
        const isForSale = variants.some(({ forSale }) => forSale);
        const state = isForSale ? product.state : ('draft' as const);
        // Without the ids, titles tell products apart; one without variants has nothing to import.
        const title = oneLine(`n${nth} ${product.title}`);
        return variants.length === 0 ? [] : [{ ...product, title, state, variants }];
      }),
    );
    const property = fc.asyncProperty(named, async (products) => {
      const rows = sheetOf(products).map((cells, at) =>
        at === 0 ? cells : ['', ...cells.slice(1)],
      );
      const read = importOf(await fileOf(kind, rows), kind, []);
      expect(read.errors).toEqual([]);
      const made = read.plans.map(({ facts, added, moves }) => {
        const stock = new Map(moves.map(({ variantId, delta }) => [variantId, delta]));
        const variants = added.map(({ id, name, sku, priceXof, lowAt, forSale }) => ({
          ...{ name, sku, priceXof, lowAt, forSale, onHand: stock.get(id) ?? 0 },
        }));
        return { ...facts, variants };
      });
      const wished = products.map(({ id: _, ...product }) => ({
        ...product,
        variants: product.variants.map(({ name, sku, priceXof, lowAt, forSale, onHand }) => ({
          ...{ name, sku, priceXof, lowAt, forSale, onHand },
        })),
      }));
      expect(made).toEqual(wished);
    });
    await fc.assert(property, { numRuns: 200 });
  });
});

import { describe, expect, it } from 'vitest';
import { suggestMapping } from './import-fields.ts';
import { readAttribute, readCount, readPrice, readState, readYesNo } from './import-values.ts';
import { neutralCell, plainCell } from './spreadsheet-cell.ts';

const readAs = <Value>(result: { ok: true; value: Value } | { ok: false }) =>
  result.ok ? result.value : null;

describe('what people write in cells', () => {
  it.each([
    ['4500', 4_500],
    ['4 500 F', 4_500],
    ['4\u202f500\u00a0FCFA', 4_500],
    ['12.500', 12_500],
    ['1,250,000 XOF', 1_250_000],
    ['4500,00', 4_500],
    ['1500.0', 1_500],
    ['12,5', null],
    ['0', null],
    ['-5', null],
    ['1e21', null],
    ['NaN', null],
    ['1000000001', null],
    ['trois mille', null],
    ['4500 €', null],
  ])('a price: «%s» is %s', (text, price) => {
    expect(readAs(readPrice(text))).toBe(price);
  });

  it.each([
    ['0', 0],
    ['1 000', 1_000],
    ['12,0', 12],
    ['-1', null],
    ['1,5', null],
    ['1000001', null],
  ])('a count: «%s» is %s', (text, count) => {
    expect(readAs(readCount(text))).toBe(count);
  });

  it.each([
    ['Oui', true],
    ['VRAI', true],
    ['0', false],
    ['non ', false],
    ['peut-être', null],
  ])('yes or no: «%s» is %s', (text, yes) => {
    expect(readAs(readYesNo(text))).toBe(yes);
  });

  it.each([
    ['Actif', 'active'],
    ['EN VENTE', 'active'],
    ['archivé', 'archived'],
    ['archive', 'archived'],
    ['publié', null],
  ])('a state: «%s» is %s', (text, state) => {
    expect(readAs(readState(text))).toBe(state);
  });

  it('a chosen attribute by its value, else by its name in either language', () => {
    const colour = {
      ...{
        key: 'colour',
        kind: 'choice' as const,
        nameFr: 'Couleur',
        nameEn: 'Colour',
        unit: null,
      },
      choices: [
        { value: 'red', fr: 'Rouge foncé', en: 'Dark red' },
        { value: 'sky', fr: 'Bleu', en: 'Blue' },
      ],
    };
    const read = (text: string) => readAs(readAttribute(text, colour));
    expect(['red', 'ROUGE  FONCE', 'blue', 'vert'].map(read)).toEqual(['red', 'red', 'sky', null]);
  });
});

describe('a cell that looks like a formula', () => {
  it.each(['=1+1', '+228 90', '-x', '@SUM(A1)', "'=1", "''-x", '\tx'])('is none: %s', (text) => {
    const written = neutralCell(text);
    expect(written).toMatch(/^'/);
    expect(plainCell(written)).toBe(text);
  });

  it.each(['-12', '3.5', '-1e-7', 'l’eau', "'tis", 'a=b', ''])('stays what it is: «%s»', (text) => {
    expect(neutralCell(text)).toBe(text);
    expect(plainCell(text)).toBe(text);
  });
});

describe('headers', () => {
  it('are understood as merchants write them, each but once', () => {
    const known = [
      { key: 'size', nameFr: 'Pointure', nameEn: 'Shoe size' },
      { key: 'weight', nameFr: 'Poids', nameEn: 'Weight' },
      { key: 'load', nameFr: 'Poids', nameEn: 'Load' },
    ];
    const header = ['DÉSIGNATION', 'P.U.', 'Qté', 'Réf', 'Prix (FCFA)', 'Prix', 'pointure'];
    expect(suggestMapping([...header, 'Poids', 'Poids [load]', 'Rayon'], known)).toEqual([
      ...['title', null, 'stock', 'sku', 'price', null, 'attribute:size'],
      // Two attributes of one name: nobody guesses which.
      ...[null, 'attribute:load', 'category'],
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import { type Attribute, labelled, readAttributes } from './attributes.ts';

const named = { nameFr: 'Nom', nameEn: 'Name', unit: null, choices: null };
const known: readonly Attribute[] = [
  { ...named, key: 'weight', kind: 'number', unit: 'kg' },
  {
    ...{ ...named, key: 'state', kind: 'choice' },
    choices: [{ value: 'new', fr: 'Neuf', en: 'New' }],
  },
  { ...named, key: 'local', kind: 'boolean' },
  { ...named, key: 'origin', kind: 'text' },
];

describe('a product’s attributes', () => {
  it('are kept as its category understands them; an empty one says nothing', () => {
    const told = { origin: ' Kovié\n', weight: 5, local: false, state: 'new' };
    expect(readAttributes(told, known)).toEqual({
      ...{ ok: true, value: { ...told, origin: 'Kovié' } },
    });
    expect(readAttributes({ origin: '  ' }, known)).toEqual({ ok: true, value: {} });
  });

  it.each([
    ['market.attribute_unknown', { colour: 'rouge' }],
    ['market.attribute_unknown', { toString: 'x' }],
    ['market.attribute_unknown', JSON.parse('{"__proto__":"x"}')],
    ['market.attribute_invalid', { weight: '5' }],
    ['market.attribute_invalid', { weight: Number.NaN }],
    ['market.attribute_invalid', { weight: 1e21 }],
    ['market.attribute_invalid', { state: 'old' }],
    ['market.attribute_invalid', { state: true }],
    ['market.attribute_invalid', { local: 'yes' }],
    ['market.attribute_invalid', { origin: 'x'.repeat(121) }],
  ])('are refused with %s: %j', (code, values) => {
    expect(readAttributes(values, known)).toMatchObject({ ok: false, error: { code } });
  });

  it('are shown in the order of the category, and only what it knows', () => {
    const shown = labelled({ local: true, gone: 'x', state: 'new' }, known);
    expect(shown.map(({ key, value, choice }) => [key, value, choice])).toEqual([
      ['state', 'new', { fr: 'Neuf', en: 'New' }],
      ['local', true, null],
    ]);
    // A value that the category does not offer any more has no name.
    expect(labelled({ state: 'old' }, known)).toMatchObject([{ value: 'old', choice: null }]);
  });
});

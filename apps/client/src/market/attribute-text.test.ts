import { describe, expect, it } from 'vitest';
import { marketEn } from '../../../../packages/i18n/market.en.ts';
import { marketFr } from '../../../../packages/i18n/market.fr.ts';
import { attributeName, attributeText } from './attribute-text.ts';
import type { Product } from './market-data.ts';

type Attribute = Product['attributes'][number];
const of = (part: Partial<Attribute>): Attribute => ({
  ...{ key: 'k', nameFr: 'Capacité', nameEn: 'Capacity', kind: 'text', value: '' },
  ...{ unit: null, choice: null },
  ...part,
});
const choice = { fr: 'Neuf', en: 'New' };

describe('an attribute', () => {
  it.each([
    [of({ kind: 'number', value: 12_500, unit: 'Go' }), '12\u00a0500\u00a0Go', '12,500\u00a0Go'],
    [of({ kind: 'number', value: 6.5 }), '6,5', '6.5'],
    [of({ kind: 'boolean', value: false }), 'Non', 'No'],
    [of({ kind: 'choice', value: 'new', choice }), 'Neuf', 'New'],
    [of({ value: 'Kovié' }), 'Kovié', 'Kovié'],
  ])('%j is read %s, in English %s', (attribute, fr, en) => {
    expect(attributeText(attribute, 'fr', marketFr)).toBe(fr);
    expect(attributeText(attribute, 'en', marketEn)).toBe(en);
  });

  it('has its name in the language in use', () => {
    expect([attributeName(of({}), 'fr'), attributeName(of({}), 'en')]).toEqual([
      'Capacité',
      'Capacity',
    ]);
  });
});

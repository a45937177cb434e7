import { describe, expect, it } from 'vitest';
import { attributesOf, leaves } from './categories.ts';
import { manyProducts } from './many-products.ts';
import { inventVocabulary } from './vocabulary.ts';

const folded = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

describe('the products of a bench', () => {
  const many = [...manyProducts(100_000, 7)];

  it('are as many as asked for, over every leaf and the given number of stores', () => {
    expect(many).toHaveLength(100_000);
    expect(new Set(many.map(({ key }) => key)).size).toBe(100_000);
    expect(new Set(many.map(({ category }) => category)).size).toBe(leaves.length);
    expect(new Set(many.map(({ storeSlug }) => storeSlug)).size).toBe(400);
  });

  it('have at least 20,000 different words in their titles alone', () => {
    const words = new Set(many.flatMap(({ title }) => folded(title).match(/[a-z]{4,}/g) ?? []));
    expect(words.size).toBeGreaterThanOrEqual(20_000);
  });

  it('have titles, prices and facts that the tables take', () => {
    for (const { title, description, variants, category, attributes } of many) {
      if (title.length < 4 || title.length > 80 || description.length > 300) expect.fail(title);
      for (const { priceXof, wasXof } of variants) {
        if (!(Number.isSafeInteger(priceXof) && priceXof > 0)) expect.fail(`${priceXof}`);
        if (wasXof !== null && wasXof <= priceXof) expect.fail(`${wasXof}`);
      }
      const known = attributesOf(category).map(({ key }) => key);
      if (!Object.keys(attributes).every((key) => known.includes(key))) expect.fail(title);
    }
  });

  it('are the same for the same seed, others for another, and grow at the end', () => {
    const few = [...manyProducts(50, 7)];
    expect(few).toEqual(many.slice(0, 50));
    const other = [...manyProducts(50, 8)];
    expect(other.filter(({ title }, n) => title === few[n]?.title)).toEqual([]);
  });
});

it('a vocabulary has exactly as many different words as asked for, and they can be spoken', () => {
  const { nouns, adjectives, brands } = inventVocabulary(24_000, 3);
  const words = [...nouns, ...adjectives, ...brands];
  expect(new Set(words.map(folded)).size).toBe(24_000);
  // No letter three times, no more than four consonants on end.
  expect(words.filter((word) => /(.)\1\1|[bcdfgjklmnpqrstvwxz]{5}/.test(folded(word)))).toEqual([]);
});

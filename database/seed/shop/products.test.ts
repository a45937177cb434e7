import { describe, expect, it } from 'vitest';
import { attributesOf, categories, leaves } from './categories.ts';
import { groundNames } from './pictures/grounds.ts';
import { motifOf } from './pictures/motif-of.ts';
import { motifNames } from './pictures/motifs.ts';
import { paletteNames } from './pictures/palettes.ts';
import { products } from './products.ts';
import { stores } from './stores.ts';
import type { AttributeValue, SeedAttribute } from './types.ts';

const variants = products.flatMap((product) => product.variants);
const repeated = (all: readonly string[]): string[] =>
  all.filter((one, n) => all.indexOf(one) !== n);

describe('the products of the demonstration', () => {
  it('are 1,500, each with a key, a rank and a title of its own in its store', () => {
    expect(products).toHaveLength(1_500);
    expect(repeated(products.map(({ key }) => key))).toEqual([]);
    expect(repeated(products.map(({ rank }) => String(rank)))).toEqual([]);
    expect(repeated(products.map(({ storeSlug, title }) => `${storeSlug} ${title}`))).toEqual([]);
  });

  it('are more than a thousand different goods, and say so of themselves that they are invented', () => {
    expect(new Set(products.map(({ title }) => title)).size).toBeGreaterThan(1_000);
    expect(products.every(({ isDemo }) => isDemo)).toBe(true);
  });

  it('fill every store and every leaf of the tree, and lie nowhere else', () => {
    expect(new Set(products.map(({ storeSlug }) => storeSlug))).toEqual(
      new Set(stores.map(({ slug }) => slug)),
    );
    expect(new Set(products.map(({ category }) => category))).toEqual(
      new Set(leaves.map(({ slug }) => slug)),
    );
  });

  it('cost whole francs, between a bunch of leaves and a living room', () => {
    for (const { priceXof, wasXof } of variants) {
      expect(Number.isSafeInteger(priceXof) && priceXof % 25 === 0).toBe(true);
      expect(priceXof).toBeGreaterThanOrEqual(100);
      expect(priceXof).toBeLessThanOrEqual(400_000);
      if (wasXof === null) continue;
      expect(wasXof).toBeGreaterThan(priceXof);
      expect(wasXof).toBeLessThanOrEqual(priceXof * 1.4);
    }
    const reduced = products.filter((product) => product.variants.some(({ wasXof }) => wasXof));
    expect(reduced.length / products.length).toBeGreaterThan(0.05);
    expect(reduced.length / products.length).toBeLessThan(0.25);
  });

  it('are counted: stock and low level are whole, few are sold out', () => {
    for (const { onHand, lowAt } of variants) {
      expect(Number.isSafeInteger(onHand) && onHand >= 0).toBe(true);
      expect(Number.isSafeInteger(lowAt) && lowAt >= 1).toBe(true);
    }
    const soldOut = variants.filter(({ onHand }) => onHand === 0).length / variants.length;
    expect(soldOut).toBeGreaterThan(0.01);
    expect(soldOut).toBeLessThan(0.1);
  });

  it('have variants of different names and article numbers', () => {
    for (const product of products) {
      expect(product.variants.length).toBeGreaterThan(0);
      expect(repeated(product.variants.map(({ name }) => name))).toEqual([]);
    }
    for (const { slug } of stores) {
      const own = products.filter(({ storeSlug }) => storeSlug === slug);
      expect(repeated(own.flatMap((product) => product.variants.map(({ sku }) => sku)))).toEqual(
        [],
      );
    }
  });

  it('say of themselves what their category asks, in the right type', () => {
    for (const { key, category, attributes } of products) {
      const known = new Map(attributesOf(category).map((one) => [one.key, one]));
      for (const [name, value] of Object.entries(attributes)) {
        const attribute = known.get(name);
        expect(attribute && fits(value, attribute), `${key}: ${name} is ${value}`).toBe(true);
      }
    }
  });

  it('are weighed where their category is', () => {
    const weighed = new Set(categories.filter(({ byWeight }) => byWeight).map(({ slug }) => slug));
    const misplaced = products.filter(
      ({ soldBy, category }) => (soldBy === 'weight') !== weighed.has(category),
    );
    expect(misplaced.map(({ key }) => key)).toEqual([]);
  });
});

function fits(value: AttributeValue, attribute: SeedAttribute): boolean {
  if (attribute.kind !== 'choice')
    return typeof value === (attribute.kind === 'text' ? 'string' : attribute.kind);
  return attribute.choices.some((choice) => choice.value === value);
}

describe('the French of the shelves', () => {
  const texts = [
    ...products.flatMap(({ title, description }) => [title, description]),
    ...stores.flatMap(({ name, description, landmark }) => [name, description, landmark]),
    ...categories.map(({ nameFr }) => nameFr),
  ];

  it('has curled apostrophes and no-break spaces, and nothing left unfilled', () => {
    const faulty = /'| [:;!?»]|« |[{}]| {2}|\d (?:kg|L|ml|cm|W|Go)\b| ,|\.\.|^\s|\s$/;
    expect(texts.filter((text) => faulty.test(text))).toEqual([]);
  });

  it('begins with a capital or a number, and descriptions end with a full stop', () => {
    expect(texts.filter((text) => !/^[\p{Lu}\d]/u.test(text))).toEqual([]);
    const descriptions = products.map(({ description }) => description);
    expect(descriptions.filter((text) => !/[.!?]$/.test(text))).toEqual([]);
  });

  it('fits where it is shown', () => {
    expect(Math.max(...products.map(({ title }) => title.length))).toBeLessThanOrEqual(70);
    expect(Math.max(...products.map(({ description }) => description.length))).toBeLessThan(200);
  });
});

describe('the pictures of the shelves', () => {
  const lists = [
    products,
    ...leaves.map(({ slug }) => products.filter(({ category }) => category === slug)),
    ...stores.map(({ slug }) => products.filter(({ storeSlug }) => storeSlug === slug)),
  ];
  const lookOf = ({ look }: (typeof products)[number]): string => Object.values(look).join(' ');

  it('use every motif, palette and cloth', () => {
    const looks = products.map(({ look }) => look);
    expect(new Set(looks.map(({ motif }) => motif))).toEqual(new Set(motifNames));
    expect(new Set(looks.map(({ palette }) => palette))).toEqual(new Set(paletteNames));
    expect(new Set(looks.map(({ ground }) => ground))).toEqual(new Set(groundNames));
    expect(motifNames.length).toBeGreaterThanOrEqual(60);
  });

  it('are never alike on a page of twenty, whichever list it is of', () => {
    for (const list of lists) {
      for (let first = 0; first < list.length; first += 1) {
        expect(repeated(list.slice(first, first + 20).map(lookOf))).toEqual([]);
      }
    }
  });

  it('have another palette than what stands beside and above in two columns', () => {
    for (const list of lists) {
      const alike = list.filter(
        ({ look }, n) =>
          look.palette === list[n - 1]?.look.palette || look.palette === list[n - 2]?.look.palette,
      );
      expect(alike.length / list.length).toBeLessThanOrEqual(0.02);
    }
  });

  it('are drawings without words, code or anything from outside', () => {
    for (const product of products) {
      const svg = motifOf(product);
      expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" /);
      expect(svg).not.toMatch(/<text|<script|<image|href|NaN|undefined|[{}]/);
    }
  });
});

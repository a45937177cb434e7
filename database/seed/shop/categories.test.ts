import { describe, expect, it } from 'vitest';
import { attributesOf, categories, leaves } from './categories.ts';

const bySlug = new Map(categories.map((category) => [category.slug, category]));
const depthOf = (slug: string): number => {
  const parent = bySlug.get(slug)?.parent ?? null;
  return parent === null ? 1 : 1 + depthOf(parent);
};

describe('the tree of the market', () => {
  it('has about a dozen roots, more than sixty leaves and three levels at most', () => {
    expect(categories.filter(({ parent }) => parent === null)).toHaveLength(13);
    expect(leaves.length).toBeGreaterThanOrEqual(60);
    expect(Math.max(...categories.map(({ slug }) => depthOf(slug)))).toBe(3);
  });

  it('names each once, in both languages, parents before children', () => {
    expect(bySlug.size).toBe(categories.length);
    const seen = new Set<string>();
    for (const { slug, parent, nameFr, nameEn } of categories) {
      expect(slug).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
      expect(parent === null || seen.has(parent), slug).toBe(true);
      expect(nameFr.length > 1 && nameEn.length > 1).toBe(true);
      seen.add(slug);
    }
  });

  it('gives an attribute one meaning along each branch, and choices both languages', () => {
    for (const { slug } of leaves) {
      const attributes = attributesOf(slug);
      expect(new Set(attributes.map(({ key }) => key)).size).toBe(attributes.length);
      for (const attribute of attributes) {
        if (attribute.kind !== 'choice') continue;
        for (const { value, fr, en } of attribute.choices) {
          expect(value !== '' && fr !== '' && en !== '', `${slug} ${attribute.key}`).toBe(true);
        }
      }
    }
  });
});

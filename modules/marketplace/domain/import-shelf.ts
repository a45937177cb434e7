import type { Attribute } from './attributes.ts';
import { folded } from './import-values.ts';
import type { AttributeValue, ProductState } from './product-wish.ts';

/** A variant on the shelf, as an import compares with it. */
export interface ShelfVariant {
  readonly id: string;
  readonly productId: string;
  readonly name: string;
  readonly sku: string | null;
  readonly priceXof: number;
  readonly wasXof: number | null;
  readonly lowAt: number | null;
  readonly forSale: boolean;
  readonly onHand: number;
  readonly reserved: number;
}

/** A product on the shelf, with its variants in their order. */
export interface ShelfProduct {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly brand: string;
  readonly category: string;
  readonly soldBy: 'piece' | 'weight';
  readonly state: ProductState;
  readonly attributes: Readonly<Record<string, AttributeValue>>;
  readonly optionNames: readonly string[];
  readonly variants: readonly ShelfVariant[];
}

export interface ShelfCategory {
  readonly slug: string;
  readonly parent: string | null;
  readonly nameFr: string;
  readonly nameEn: string;
}

/** Categories that products may lie in, by how people write them. */
export interface CategoryBook {
  /** The slug that is meant; null where it is none or several. */
  find(text: string): string | null;
  /** How an export writes it. */
  nameOf(slug: string): string;
  /** The likest name, to be offered; null where nothing is like it. */
  likest(text: string): string | null;
}

export function categoryBook(categories: readonly ShelfCategory[]): CategoryBook {
  const parents = new Set(categories.map(({ parent }) => parent));
  const leaves = categories.filter(({ slug }) => !parents.has(slug));
  const slugs = new Set(leaves.map(({ slug }) => slug));
  const byName = new Map<string, Set<string>>();
  for (const { slug, nameFr, nameEn } of leaves) {
    for (const name of [nameFr, nameEn].map(folded)) {
      byName.set(name, (byName.get(name) ?? new Set()).add(slug));
    }
  }
  const names = new Map(categories.map(({ slug, nameFr }) => [slug, nameFr]));
  const find = (text: string): string | null => {
    if (slugs.has(text)) return text;
    const named = byName.get(folded(text));
    const [only] = named ?? [];
    return only !== undefined && named?.size === 1 ? only : null;
  };
  return {
    find,
    nameOf: (slug) => {
      const name = names.get(slug) ?? slug;
      return find(name) === slug ? name : slug;
    },
    likest: (text) => {
      const scored = leaves.map(({ slug, nameFr }) => ({
        slug,
        nameFr,
        likeness: Math.max(likeness(folded(text), folded(nameFr)), likeness(folded(text), slug)),
      }));
      const best = scored.reduce<(typeof scored)[number] | null>(
        (top, one) => (one.likeness > (top?.likeness ?? 0.3) ? one : top),
        null,
      );
      if (!best) return null;
      return find(best.nameFr) === best.slug ? best.nameFr : best.slug;
    },
  };
}

/** The share of pairs of letters that two words have in common (Dice). */
function likeness(one: string, other: string): number {
  const pairs = (text: string) =>
    new Set([...text].slice(1).map((sign, at) => `${[...text][at]}${sign}`));
  const [left, right] = [pairs(one), pairs(other)];
  if (left.size + right.size === 0) return 0;
  const common = [...left].filter((pair) => right.has(pair)).length;
  return (2 * common) / (left.size + right.size);
}

/** All that rows are compared with. */
export interface Shelf {
  readonly products: readonly ShelfProduct[];
  readonly categories: CategoryBook;
  /** What products of a category may say; of each category that can come up. */
  attributesOf(category: string): readonly Attribute[];
}

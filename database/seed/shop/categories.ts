import { flatten } from './categories/build.ts';
import { beauty, childhood, health } from './categories/care.ts';
import { cloths, fashion } from './categories/fashion.ts';
import { food } from './categories/food.ts';
import {
  building,
  electronics,
  energy,
  house,
  phones,
  school,
  vehicles,
} from './categories/things.ts';
import type { SeedAttribute, SeedCategory } from './types.ts';

/** The tree of the market, parents before children; the order is the one shown. */
export const categories: readonly SeedCategory[] = flatten([
  food,
  cloths,
  fashion,
  beauty,
  health,
  phones,
  electronics,
  house,
  energy,
  vehicles,
  building,
  school,
  childhood,
]);

const bySlug = new Map(categories.map((category) => [category.slug, category]));

/**
 * A category by its slug.
 * @throws where there is none
 */
export function categoryOf(slug: string): SeedCategory {
  const category = bySlug.get(slug);
  if (category === undefined) throw new Error(`no category ${slug}`);
  return category;
}

/** What a product of the category may say of itself: the category's own and its ancestors'. */
export function attributesOf(slug: string): readonly SeedAttribute[] {
  const { parent, attributes } = categoryOf(slug);
  return parent === null ? attributes : [...attributesOf(parent), ...attributes];
}

const parents = new Set(categories.map(({ parent }) => parent));

/** Where products may lie: the categories that have none below them. */
export const leaves: readonly SeedCategory[] = categories.filter(({ slug }) => !parents.has(slug));

import type { Language } from '@ecom/i18n';
import type { Category } from './product-data.ts';

export const nameOf = ({ nameFr, nameEn }: Category, language: Language): string =>
  language === 'en' ? nameEn : nameFr;

/** From the top down to `slug`; empty for one that is not there. */
export function pathOf(tree: readonly Category[], slug: string): Category[] {
  const bySlug = new Map(tree.map((one) => [one.slug, one]));
  const path: Category[] = [];
  let at = bySlug.get(slug);
  while (at && !path.includes(at)) {
    path.unshift(at);
    at = at.parent === null ? undefined : bySlug.get(at.parent);
  }
  return path;
}

/** Those that have none below them: products lie in no other. */
export function leavesOf(tree: readonly Category[]): Category[] {
  const parents = new Set(tree.map(({ parent }) => parent));
  return tree.filter(({ slug }) => !parents.has(slug));
}

/** «Téléphones» as «telephones». */
const folded = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();

/** Leaves whose own name or path holds every word, those by their own name first. */
export function findAisles(
  tree: readonly Category[],
  line: string,
  language: Language,
): Category[] {
  const words = folded(line).split(/\s+/).filter(Boolean);
  const holds = (text: string) => words.every((word) => folded(text).includes(word));
  const found = leavesOf(tree).filter(({ slug }) =>
    holds(
      pathOf(tree, slug)
        .map((one) => nameOf(one, language))
        .join(' '),
    ),
  );
  const byName = (one: Category) => (holds(nameOf(one, language)) ? 0 : 1);
  return found.sort((one, other) => byName(one) - byName(other));
}

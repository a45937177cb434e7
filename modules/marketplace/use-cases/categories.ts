import type { Clock } from '@ecom/kernel';
import type { Reader } from '@ecom/server-kit';
import { allCategories, type CategoryRow } from '../store/category-store.ts';

export interface Category extends CategoryRow {
  readonly children: readonly Category[];
}

export interface CategoryTree {
  readonly roots: readonly Category[];
  /** In the order in which they are shown. */
  readonly rows: readonly CategoryRow[];
  /** Slugs of a category and of all below it; null for a slug that is none. */
  within(slug: string): readonly string[] | null;
}

/** Builds the tree of the rows, in their order. */
export function treeOf(rows: readonly CategoryRow[]): CategoryTree {
  const bySlug = new Map<string, Category>();
  const grow = (row: CategoryRow): Category => {
    const children = rows.filter(({ parent }) => parent === row.slug).map(grow);
    const category = { ...row, children };
    bySlug.set(row.slug, category);
    return category;
  };
  const roots = rows.filter(({ parent }) => parent === null).map(grow);
  const slugsOf = ({ slug, children }: Category): string[] => [slug, ...children.flatMap(slugsOf)];
  return {
    roots,
    rows,
    within: (slug) => {
      const found = bySlug.get(slug);
      return found ? slugsOf(found) : null;
    },
  };
}

const freshMs = 60_000;

/** The tree changes a few times a year: each process reads it once a minute at most. */
export function createCategories(reader: Reader, clock: Clock): () => Promise<CategoryTree> {
  let tree: Promise<CategoryTree> | null = null;
  let readAtMs = 0;
  return () => {
    if (tree && clock.nowMs() - readAtMs < freshMs) return tree;
    readAtMs = clock.nowMs();
    tree = allCategories(reader).then(treeOf);
    tree.catch(() => {
      tree = null;
    });
    return tree;
  };
}

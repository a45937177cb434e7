import type { Reader } from '@ecom/server-kit';
import type { Attribute } from '../domain/attributes.ts';
import { attributesOf, isLeafCategory } from '../store/catalogue-store.ts';

export interface CategoryAttributes {
  /** Products lie in leaves only. */
  readonly isLeaf: boolean;
  readonly items: readonly Attribute[];
}

/** What products of a category may say of themselves; null for no category. */
export async function readCategoryAttributes(
  reader: Reader,
  slug: string,
): Promise<CategoryAttributes | null> {
  const isLeaf = await isLeafCategory(reader, slug);
  return isLeaf === null ? null : { isLeaf, items: await attributesOf(reader, slug) };
}

import { useLanguage } from '@ecom/i18n';
import { nameOf } from './aisle-tree.ts';
import { useCategories } from './product-data.ts';

/** What an aisle is called, its slug until the tree is there. */
export function useAisleName(): (slug: string) => string {
  const language = useLanguage();
  const tree = useCategories().data;
  return (slug) => {
    const aisle = tree?.find((one) => one.slug === slug);
    return aisle ? nameOf(aisle, language) : slug;
  };
}

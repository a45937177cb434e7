import { useLanguage } from '@ecom/i18n';
import { useMainAisles } from './settings-data.ts';

/** A main aisle's name by its slug, which stands for itself until the names are there. */
export function useAisleName(): (slug: string) => string {
  const language = useLanguage();
  const { data = [] } = useMainAisles();
  return (slug) => {
    const aisle = data.find((one) => one.slug === slug);
    return (language === 'en' ? aisle?.nameEn : aisle?.nameFr) ?? slug;
  };
}

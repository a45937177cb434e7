import { useLanguage } from '@ecom/i18n';
import { type ProductMessages, useProductMessages } from '@ecom/i18n/business-products';
import { useAmounts } from './amounts.ts';
import { type Attribute, type ProductState, useAttributes } from './product-data.ts';
import { useAisleName } from './use-aisle-name.ts';

const plain = ({ form, list }: ProductMessages): Readonly<Record<string, string>> => ({
  title: form.name,
  category: form.category,
  brand: form.brand,
  description: form.description,
  soldBy: form.soldBy,
  state: list.columns.state,
});

const ofVariant = ({ form, options }: ProductMessages): Readonly<Record<string, string>> => ({
  price: form.price,
  was: form.was,
  low: form.low,
  sku: form.sku,
  forSale: options.forSale,
});

/** «variant.<id>.price» in its two parts. */
function partsOf(field: string): readonly [id: string, what: string] | null {
  const [, id = '', what = ''] = /^variant\.(.*)\.(\w+)$/.exec(field) ?? [];
  return what === '' ? null : [id, what];
}

export const attributeName = (one: Attribute, language: string): string =>
  language === 'en' ? one.nameEn : one.nameFr;

/** What a field of a product is called, and how its value reads. */
export function useFieldText(category: string, nameOfVariant: (id: string) => string) {
  const texts = useProductMessages();
  const language = useLanguage();
  const aisle = useAisleName();
  const { digits, price } = useAmounts();
  const attributes = useAttributes(category).data ?? [];
  const { form, states, conflict } = texts;
  const attributeOf = (field: string) => attributes.find(({ key }) => field === `attribute.${key}`);

  const nameOfField = (field: string): string => {
    if (field === 'variants') return conflict.variants;
    const attribute = attributeOf(field);
    if (attribute) return attributeName(attribute, language);
    const [id, what] = partsOf(field) ?? ['', ''];
    const name = ofVariant(texts)[what];
    if (name === undefined) return plain(texts)[field] ?? field;
    const variant = nameOfVariant(id);
    return variant === '' ? name : conflict.of(name, variant);
  };

  const valueOfField = (field: string, value: string | boolean): string => {
    if (typeof value === 'boolean') return value ? form.yes : form.no;
    if (value === '') return '';
    if (field === 'category') return aisle(value);
    if (field === 'soldBy') return value === 'weight' ? form.byWeight : form.byPiece;
    if (field === 'state') return states[value as ProductState];
    const what = partsOf(field)?.[1];
    const number = Number(value);
    if ((what === 'price' || what === 'was') && Number.isFinite(number)) return price(number);
    if (what === 'low' && Number.isFinite(number)) return digits(number);
    const choice = attributeOf(field)?.choices?.find((one) => one.value === value);
    return choice ? choice[language === 'en' ? 'en' : 'fr'] : value;
  };

  return { nameOfField, valueOfField };
}

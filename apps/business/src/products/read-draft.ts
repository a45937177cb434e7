import { decimalIn, decimalText, wholeIn } from './draft-numbers.ts';
import { namesOf, readValues } from './draft-options.ts';
import type { Attribute, ProductWish } from './product-data.ts';
import { limits, type ProductDraft, type VariantDraft } from './product-draft.ts';

/** What is wrong where: a key of a field, and which text says so. */
export type DraftFault =
  | 'nameShort'
  | 'categoryMissing'
  | 'priceInvalid'
  | 'wasInvalid'
  | 'stockInvalid'
  | 'numberInvalid'
  | 'optionNameMissing'
  | 'optionNameTwice'
  | 'optionValuesMissing'
  | 'tooManyVariants';
export type Faults = ReadonlyMap<string, DraftFault>;

/** What the draft's aisle asks; what another one asked stays in the draft and is not sent. */
type Known = readonly Pick<Attribute, 'key' | 'kind'>[];

const isNumber = (known: Known, key: string): boolean =>
  known.some((one) => one.key === key && one.kind === 'number');

/** What can be sent of a draft, or everything that is wrong with it. */
export function readDraft(
  draft: ProductDraft,
  known: Known,
): { readonly wish: ProductWish } | { readonly faults: Faults } {
  const faults = new Map<string, DraftFault>();
  if (draft.title.trim().length < 2) faults.set('title', 'nameShort');
  if (draft.category === '') faults.set('category', 'categoryMissing');
  judgeOptions(draft, faults);
  // A draft may wait for its price; what is for sale may not.
  const variants = draft.variants
    .map((one, at) => readVariant(one, at, draft, faults))
    .filter((one) => one !== null);
  const attributes = readAttributes(draft, known, faults);
  if (faults.size > 0) return { faults };
  const { title, category, brand, description, soldBy, state, options } = draft;
  const optionNames = options.map(({ name }) => name.trim());
  const about = { title: title.trim(), category, brand: brand.trim(), description, soldBy, state };
  return { wish: { ...about, attributes, optionNames, variants } };
}

function judgeOptions({ options }: ProductDraft, faults: Map<string, DraftFault>): void {
  const names = options.map(({ name }) => name.trim().toLowerCase());
  for (const [at, { values }] of options.entries()) {
    if (names[at] === '') faults.set(`option.${at}.name`, 'optionNameMissing');
    else if (names.indexOf(names[at] ?? '') !== at)
      faults.set(`option.${at}.name`, 'optionNameTwice');
    if (readValues(values).length === 0) faults.set(`option.${at}.values`, 'optionValuesMissing');
  }
  if (namesOf(options).length > limits.variants) faults.set('options', 'tooManyVariants');
}

type VariantWish = ProductWish['variants'][number];

function readVariant(
  one: VariantDraft,
  at: number,
  { state, options }: ProductDraft,
  faults: Map<string, DraftFault>,
): VariantWish | null {
  const field = (name: string) => `variant.${at}.${name}`;
  const isBlank = one.price.trim() === '';
  if (isBlank && one.id === null && state === 'draft' && options.length === 0) return null;
  const priceXof = wholeIn(one.price, 1, limits.priceMaxXof);
  if (priceXof === null) faults.set(field('price'), 'priceInvalid');
  const wasXof = one.was.trim() === '' ? null : wholeIn(one.was, 1, limits.priceMaxXof);
  const isCheaper = priceXof !== null && wasXof !== null && wasXof <= priceXof;
  if (isCheaper || (one.was.trim() !== '' && wasXof === null))
    faults.set(field('was'), 'wasInvalid');
  const countOf = (name: 'low' | 'stock') => {
    if (one[name].trim() === '') return null;
    const value = wholeIn(one[name], 0, limits.stockMax);
    if (value === null) faults.set(field(name), 'stockInvalid');
    return value;
  };
  const lowAt = countOf('low');
  const openingStock = one.id === null ? (countOf('stock') ?? 0) : 0;
  const { id, name, forSale } = one;
  return {
    id,
    name,
    sku: one.sku.trim(),
    priceXof: priceXof ?? 1,
    wasXof,
    lowAt,
    forSale,
    openingStock,
  };
}

function readAttributes(
  { attributes }: ProductDraft,
  known: Known,
  faults: Map<string, DraftFault>,
): Record<string, string | number | boolean> {
  const isKnown = (key: string) => known.some((one) => one.key === key);
  const said = Object.entries(attributes).filter(([key, value]) => value !== '' && isKnown(key));
  return Object.fromEntries(
    said.map(([key, value]) => {
      if (!isNumber(known, key) || typeof value === 'boolean') return [key, value];
      const number = decimalIn(value);
      if (number === null) faults.set(`attribute.${key}`, 'numberInvalid');
      return [key, number ?? 0];
    }),
  );
}

/** The same draft with its numbers as they would be kept: «1 500» and «1500» are no difference. */
export function tidyDraft(draft: ProductDraft, known: Known): ProductDraft {
  const whole = (text: string) => String(wholeIn(text, 0, limits.priceMaxXof) ?? text.trim());
  const attributes = Object.entries(draft.attributes).map(([key, value]) => {
    const number = typeof value === 'string' && isNumber(known, key) ? decimalIn(value) : null;
    return [key, number === null ? value : decimalText(number)];
  });
  const variants = draft.variants.map((one) => ({
    ...one,
    price: whole(one.price),
    was: whole(one.was),
    low: whole(one.low),
    sku: one.sku.trim(),
  }));
  const texts = { title: draft.title.trim(), brand: draft.brand.trim() };
  const description = draft.description.trim();
  return { ...draft, ...texts, description, attributes: Object.fromEntries(attributes), variants };
}

import { err, ok, type Result } from '@ecom/kernel';
import { oneLine, paragraphs, signsOf } from './shelf-text.ts';
import {
  readVariants,
  type VariantFacts,
  type VariantRefused,
  type VariantWish,
} from './variant-wish.ts';

export const productStates = ['draft', 'active', 'archived'] as const;
export type ProductState = (typeof productStates)[number];

export type AttributeValue = string | number | boolean;

export const productPolicy = {
  titleMax: 120,
  descriptionMax: 4_000,
  brandMax: 60,
  optionsMax: 3,
  optionNameMax: 30,
  attributesMax: 40,
};

/** What a member says of a product, as it comes in. */
export interface ProductWish {
  readonly title: string;
  readonly description: string;
  readonly brand: string;
  readonly category: string;
  readonly soldBy: 'piece' | 'weight';
  readonly state: ProductState;
  readonly attributes: Readonly<Record<string, AttributeValue>>;
  readonly optionNames: readonly string[];
  readonly variants: readonly VariantWish[];
}

/** The same, as it is kept; category and attributes are compared with the tree elsewhere. */
export interface ProductFacts extends Omit<ProductWish, 'variants'> {
  readonly variants: readonly VariantFacts[];
}

export type ProductRefused =
  | VariantRefused
  | 'market.title_too_short'
  | 'market.options_unclear'
  | 'market.nothing_for_sale';

/** Makes of a wish what is kept, or says what is missing. What is active can be bought. */
export function readProductWish(wish: ProductWish): Result<ProductFacts, ProductRefused> {
  const title = oneLine(wish.title);
  if (signsOf(title) < 2) return err('market.title_too_short');
  const optionNames = wish.optionNames.map(oneLine);
  const told = new Set(optionNames.map((name) => name.toLowerCase()));
  if (told.has('') || told.size < optionNames.length) return err('market.options_unclear');
  const variants = readVariants(wish.variants, optionNames);
  if (!variants.ok) return variants;
  const isForSale = variants.value.some(({ forSale }) => forSale);
  if (wish.state === 'active' && !isForSale) return err('market.nothing_for_sale');
  const description = paragraphs(wish.description);
  const brand = oneLine(wish.brand);
  return ok({ ...wish, title, description, brand, optionNames, variants: variants.value });
}

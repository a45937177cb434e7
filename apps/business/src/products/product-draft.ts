import type { Product } from './product-data.ts';

/** Limits of the API, told before it has to. */
export const limits = {
  title: 120,
  description: 4_000,
  brand: 60,
  optionName: 30,
  options: 3,
  variants: 60,
  sku: 40,
  priceMaxXof: 1_000_000_000,
  stockMax: 1_000_000,
  pictures: 8,
};

export type AttributeText = string | boolean;

/** A variant as it is typed: every number is still a text. */
export interface VariantDraft {
  /** Null for one that is not kept yet. */
  readonly id: string | null;
  readonly name: string;
  readonly price: string;
  readonly was: string;
  readonly low: string;
  readonly sku: string;
  readonly forSale: boolean;
  /** Of a new one only. */
  readonly stock: string;
}

export interface OptionDraft {
  readonly name: string;
  /** As typed, with commas between. */
  readonly values: string;
}

/** Everything of the form, as it is typed. */
export interface ProductDraft {
  readonly title: string;
  readonly category: string;
  readonly brand: string;
  readonly description: string;
  readonly soldBy: 'piece' | 'weight';
  readonly state: Product['state'];
  readonly attributes: Readonly<Record<string, AttributeText>>;
  readonly options: readonly OptionDraft[];
  readonly variants: readonly VariantDraft[];
}

export const newVariant: VariantDraft = {
  id: null,
  name: '',
  price: '',
  was: '',
  low: '',
  sku: '',
  forSale: true,
  stock: '',
};

export const emptyDraft: ProductDraft = {
  title: '',
  category: '',
  brand: '',
  description: '',
  soldBy: 'piece',
  state: 'active',
  attributes: {},
  options: [],
  variants: [newVariant],
};

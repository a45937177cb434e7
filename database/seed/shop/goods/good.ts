import type { MotifName } from '../pictures/motifs.ts';
import type { AttributeValue } from '../types.ts';

export type Facts = Readonly<Record<string, AttributeValue>>;

/** What is told apart by name: `[name, price in francs, brand, facts]`. */
export type Model = readonly [name: string, priceXof: number, brand?: string, facts?: Facts];

/** How much of it: `[name, how many times the model's price, facts]`. */
export type Form = readonly [name: string, times: number, facts?: Facts];

/**
 * A kind of good, as a seller would write about it. Every model in every form becomes a product:
 * `{model}`, `{form}` and `{brand}` stand in the title and in what is said.
 */
export interface Good {
  readonly kind: string;
  readonly category: string;
  readonly motif: MotifName | readonly MotifName[];
  readonly title: string;
  /** Descriptions of one or two sentences; products take them in turn. */
  readonly says: readonly string[];
  readonly models: readonly Model[];
  readonly forms?: readonly Form[];
  /** Sizes or colours: each becomes a variant at the same price. */
  readonly variants?: readonly string[];
  readonly facts?: Facts;
  /** Priced by the kilogram. */
  readonly byWeight?: true;
}

export const adultSizes = ['S', 'M', 'L', 'XL', 'XXL'] as const;
export const childSizes = ['2 ans', '4 ans', '6 ans', '8 ans', '10 ans'] as const;
export const womenShoes = ['36', '37', '38', '39', '40', '41'] as const;
export const menShoes = ['40', '41', '42', '43', '44', '45'] as const;
export const kilogram: readonly Form[] = [['au kilo', 1]];

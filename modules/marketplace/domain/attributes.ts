import { err, ok, type Result } from '@ecom/kernel';
import type { AttributeValue } from './product-wish.ts';
import { oneLine } from './shelf-text.ts';

export interface AttributeChoice {
  readonly value: string;
  readonly fr: string;
  readonly en: string;
}

/** What the products of a category may say of themselves. */
export interface Attribute {
  readonly key: string;
  readonly kind: 'number' | 'choice' | 'boolean' | 'text';
  readonly nameFr: string;
  readonly nameEn: string;
  /** Of numbers only. */
  readonly unit: string | null;
  /** Of choices only. */
  readonly choices: readonly AttributeChoice[] | null;
}

export const attributeTextMax = 120;
const numberMax = 1e9;

type Values = Readonly<Record<string, AttributeValue>>;

/** The values that a product may keep, or the first that its category does not understand. */
export function readAttributes(
  values: Values,
  known: readonly Attribute[],
): Result<Record<string, AttributeValue>, 'market.attribute_unknown' | 'market.attribute_invalid'> {
  const byKey = new Map(known.map((one) => [one.key, one]));
  const kept = new Map<string, AttributeValue>();
  for (const [key, given] of Object.entries(values)) {
    const attribute = byKey.get(key);
    if (!attribute) return err('market.attribute_unknown', { facts: { key } });
    const value = typeof given === 'string' ? oneLine(given) : given;
    // An empty field says nothing.
    if (value === '') continue;
    if (!suits(attribute, value)) return err('market.attribute_invalid', { facts: { key } });
    kept.set(key, value);
  }
  return ok(Object.fromEntries(kept));
}

/** What of a product's values another category understands too. */
export const attributesThatSuit = (values: Values, known: readonly Attribute[]): Values => {
  const byKey = new Map(known.map((one) => [one.key, one]));
  const suited = Object.entries(values).filter(([key, value]) => {
    const attribute = byKey.get(key);
    return attribute !== undefined && suits(attribute, value);
  });
  return Object.fromEntries(suited);
};

function suits({ kind, choices }: Attribute, value: AttributeValue): boolean {
  if (kind === 'boolean') return typeof value === 'boolean';
  if (kind === 'number') {
    return typeof value === 'number' && Number.isFinite(value) && Math.abs(value) <= numberMax;
  }
  if (typeof value !== 'string' || value.length > attributeTextMax) return false;
  return kind === 'text' || (choices ?? []).some((choice) => choice.value === value);
}

/** A value of a product with everything that is needed to show it. */
export interface LabelledAttribute extends Omit<Attribute, 'choices'> {
  readonly value: AttributeValue;
  /** What a chosen value is called; null for other kinds. */
  readonly choice: { readonly fr: string; readonly en: string } | null;
}

/** A product's values in the order of its category; what the category does not know is left out. */
export const labelled = (values: Values, known: readonly Attribute[]): LabelledAttribute[] =>
  known.flatMap(({ choices, ...attribute }) => {
    const value = Object.hasOwn(values, attribute.key) ? values[attribute.key] : undefined;
    if (value === undefined) return [];
    const chosen = choices?.find((one) => one.value === value);
    return [{ ...attribute, value, choice: chosen ? { fr: chosen.fr, en: chosen.en } : null }];
  });

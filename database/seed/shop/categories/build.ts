import type { Choice, SeedAttribute, SeedCategory } from '../types.ts';

/** A branch of the tree as it is written down: names in French and English, then what is below. */
export interface Branch {
  readonly slug: string;
  readonly fr: string;
  readonly en: string;
  readonly attributes?: readonly SeedAttribute[];
  /** Sold by the kilogram unless a product says otherwise. */
  readonly byWeight?: boolean;
  readonly below?: readonly Branch[];
}

export const leaf = (
  slug: string,
  fr: string,
  en: string,
  attributes: readonly SeedAttribute[] = [],
): Branch => ({ slug, fr, en, attributes });

export const weighed = (slug: string, fr: string, en: string): Branch => ({
  slug,
  fr,
  en,
  byWeight: true,
});

export const number = (
  key: string,
  nameFr: string,
  nameEn: string,
  unit: string,
): SeedAttribute => ({
  kind: 'number',
  key,
  nameFr,
  nameEn,
  unit,
});

export const yesNo = (key: string, nameFr: string, nameEn: string): SeedAttribute => ({
  kind: 'boolean',
  key,
  nameFr,
  nameEn,
});

export const text = (key: string, nameFr: string, nameEn: string): SeedAttribute => ({
  kind: 'text',
  key,
  nameFr,
  nameEn,
});

/** Each choice as «value: French / English». */
export const choice = (
  key: string,
  nameFr: string,
  nameEn: string,
  choices: readonly string[],
): SeedAttribute => ({ kind: 'choice', key, nameFr, nameEn, choices: choices.map(readChoice) });

function readChoice(written: string): Choice {
  const [value = '', names = ''] = written.split(': ');
  const [fr = '', en = ''] = names.split(' / ');
  return { value, fr, en };
}

/** The tree as rows, parents before children. */
export function flatten(branches: readonly Branch[], parent: string | null = null): SeedCategory[] {
  return branches.flatMap(({ slug, fr, en, attributes = [], byWeight = false, below = [] }) => [
    { slug, parent, nameFr: fr, nameEn: en, byWeight, attributes },
    ...flatten(below, slug),
  ]);
}

import { type Chance, chanceOf } from './random.ts';

/** Syllables that French speakers of the coast pronounce without thinking. */
const onsets = [
  'b',
  'bl',
  'br',
  'c',
  'ch',
  'cl',
  'd',
  'f',
  'fl',
  'g',
  'gb',
  'gn',
  'j',
  'k',
  'kp',
  'l',
].concat(['m', 'n', 'p', 'pl', 'pr', 'r', 's', 't', 'tr', 'v', 'w', 'y', 'z']);
const hearts = ['a', 'é', 'è', 'i', 'o', 'ou', 'u', 'an', 'on', 'en', 'oi', 'eau'];
const nounEnds = [
  'et',
  'ette',
  'on',
  'eur',
  'euse',
  'ier',
  'ière',
  'age',
  'ine',
  'oir',
  'ade',
  'is',
];
const adjectiveEnds = ['é', 'eux', 'al', 'ique', 'able', 'in', 'ard', 'if'];
const brandEnds = ['co', 'tex', 'va', 'lux', 'ma', 'san', 'tec', 'li'];

export interface Vocabulary {
  /** Masculine or feminine things, in small letters. */
  readonly nouns: readonly string[];
  readonly adjectives: readonly string[];
  /** With a capital. */
  readonly brands: readonly string[];
}

/**
 * Invented words in the proportions of a catalogue: many nouns, fewer adjectives, some brands.
 * All different, whatever the seed.
 */
export function inventVocabulary(wordCount: number, seed: number): Vocabulary {
  const chance = chanceOf(seed);
  const seen = new Set<string>();
  const invent = (count: number, ends: readonly string[], write = (word: string) => word) =>
    Array.from({ length: count }, () => write(unseen(seen, () => inventWord(chance, ends))));
  const brands = Math.round(wordCount * 0.12);
  const adjectives = Math.round(wordCount * 0.24);
  return {
    nouns: invent(wordCount - brands - adjectives, nounEnds),
    adjectives: invent(adjectives, adjectiveEnds),
    brands: invent(brands, brandEnds, (word) => `${word[0]?.toUpperCase()}${word.slice(1)}`),
  };
}

/** Two or three syllables and an ending: «gbalanette», «kpoutonier». */
function inventWord(chance: Chance, ends: readonly string[]): string {
  const syllables = Array.from({ length: chance.between(1, 2) }, () => syllable(chance));
  return `${syllables.join('')}${chance.pick(onsets)}${chance.pick(ends)}`;
}

const syllable = (chance: Chance): string => `${chance.pick(onsets)}${chance.pick(hearts)}`;

/** Words are compared as a search folds them: without accents. */
function unseen(seen: Set<string>, invent: () => string): string {
  for (;;) {
    const word = invent();
    const folded = word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
    if (seen.has(folded)) continue;
    seen.add(folded);
    return word;
  }
}

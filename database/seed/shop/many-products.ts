import { attributesOf, leaves } from './categories.ts';
import { formerPrice, rounded, stockOf } from './prices.ts';
import { products } from './products.ts';
import { type Chance, chanceOf } from './random.ts';
import type { AttributeValue, Look, SeedAttribute, SeedProduct } from './types.ts';
import { typeset } from './typeset.ts';
import { inventVocabulary, type Vocabulary } from './vocabulary.ts';

/** More words than any market has, so that an index is not flattered. */
const wordCount = 24_000;

/**
 * As many invented products as a bench asks for, over the tree's leaves and `storeCount` stores
 * (`bench-0` …). Made one by one: a hundred thousand need not lie in memory.
 * The same seed gives the same products, and a larger count begins with those of a smaller.
 */
export function* manyProducts(
  count: number,
  seed: number,
  storeCount = 400,
): Generator<SeedProduct, void, void> {
  const vocabulary = inventVocabulary(wordCount, seed);
  for (let n = 0; n < count; n += 1) {
    yield inventProduct(n, chanceOf(seed + 1 + n * 7_919), vocabulary, storeCount);
  }
}

function inventProduct(
  n: number,
  chance: Chance,
  vocabulary: Vocabulary,
  storeCount: number,
): SeedProduct {
  const storeSlug = `bench-${chance.between(0, storeCount - 1)}`;
  const category = chance.pick(leaves);
  const brand = chance.happens(0.6) ? common(chance, vocabulary.brands) : '';
  // From a handful of leaves to a car's engine, as evenly as a market has them.
  const priceXof = rounded(Math.exp(chance.next() * 8 + 5));
  return {
    key: `bench-${n}`,
    storeSlug,
    category: category.slug,
    kind: 'bench',
    title: inventTitle(n, chance, vocabulary, brand),
    description: inventDescription(chance, vocabulary),
    brand,
    soldBy: category.byWeight ? 'weight' : 'piece',
    attributes: inventFacts(category.slug, chance, vocabulary),
    variants: [
      {
        name: '',
        sku: `B-${n}`,
        priceXof,
        wasXof: formerPrice(priceXof, chance),
        ...stockOf(priceXof, chance),
      },
    ],
    rank: chance.between(0, 1_000_000),
    look: lookOf(n),
    isDemo: true,
  };
}

/** Words are used as words are: a few often, most rarely. Every word comes sooner or later. */
function common<T>(chance: Chance, words: readonly T[]): T {
  const place = Math.floor(words.length * chance.next() ** 2);
  const word = words[place];
  if (word === undefined) throw new Error('no words');
  return word;
}

function inventTitle(n: number, chance: Chance, words: Vocabulary, brand: string): string {
  // In turn rather than by chance for one word, so that the whole vocabulary is used.
  const noun = words.nouns[(n * 7) % words.nouns.length] ?? '';
  const parts = [
    `${noun[0]?.toUpperCase()}${noun.slice(1)}`,
    common(chance, words.adjectives),
    brand,
  ];
  if (chance.happens(0.5))
    parts.push(`${chance.pick(['A', 'C', 'G', 'X', 'Z'])}${chance.between(2, 990)}`);
  if (chance.happens(0.4))
    parts.push(chance.pick(['1 kg', '5 kg', '500 g', '1 L', '6 yards', '64 Go']));
  return typeset(parts.filter((part) => part !== '').join(' '));
}

function inventDescription(chance: Chance, { nouns, adjectives }: Vocabulary): string {
  const [noun, other] = [common(chance, nouns), common(chance, nouns)];
  const [adjective, second] = [common(chance, adjectives), common(chance, adjectives)];
  return typeset(
    chance.pick([
      `Un ${noun} ${adjective} pour la maison. Livré avec son ${other}.`,
      `Bien ${adjective} et ${second}, à garder près du ${noun}.`,
      `De la famille du ${noun} : plus ${adjective} que le ${other}.`,
    ]),
  );
}

function inventFacts(
  category: string,
  chance: Chance,
  { nouns }: Vocabulary,
): Record<string, AttributeValue> {
  const told = attributesOf(category).filter(() => chance.happens(0.7));
  return Object.fromEntries(told.map((one) => [one.key, inventFact(one, chance, nouns)]));
}

function inventFact(one: SeedAttribute, chance: Chance, nouns: readonly string[]): AttributeValue {
  switch (one.kind) {
    case 'number':
      return chance.between(1, 100);
    case 'boolean':
      return chance.happens(0.5);
    case 'text':
      return chance.pick(nouns);
    case 'choice':
      return chance.pick(one.choices).value;
  }
}

/** The pictures of the demonstration serve here too. */
function lookOf(n: number): Look {
  const product = products[n % products.length];
  if (product === undefined) throw new Error('there are no products');
  return product.look;
}

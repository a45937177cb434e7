import { leaves } from '../../../database/seed/shop/categories.ts';
import { manyProducts } from '../../../database/seed/shop/many-products.ts';
import { type Chance, chanceOf } from '../../../database/seed/shop/random.ts';

const requestCount = 4_000;
const orders = ['best', 'best', 'best', 'new', 'cheap', 'dear', 'near'];
const seedNumber = 5;

/** Gives one request after the other, round and round. */
export type Requests = () => string;

/** As HTTP has it; `path` below `/v1/market/`. */
function inTurn(apiUrl: string, paths: readonly string[]): Requests {
  const { host } = new URL(apiUrl);
  const texts = paths.map((path) => `GET /v1/market/${path} HTTP/1.1\r\nhost: ${host}\r\n\r\n`);
  let nth = 0;
  return () => {
    nth += 1;
    return texts[nth % texts.length] ?? '';
  };
}

/**
 * Lists as people walk through a market: of everything, of a category or of a store, in every
 * order, some between two prices, and second pages as often as first ones.
 */
export async function listRequests(apiUrl: string): Promise<Requests> {
  const chance = chanceOf(11);
  const firsts = Array.from({ length: requestCount / 2 }, () => listPath(chance));
  const paths: string[] = [];
  for (const path of firsts) {
    const answer = await fetch(`${apiUrl}/v1/market/${path}`);
    const { next } = (await answer.json()) as { next: string | null };
    paths.push(path, next === null ? path : `${path}&after=${next}`);
  }
  return inTurn(apiUrl, paths);
}

function listPath(chance: Chance): string {
  const sort = chance.pick(orders);
  const lon = (1.15 + chance.next() * 0.15).toFixed(4);
  const near = sort === 'near' ? `&near=6.1${chance.between(30, 90)},${lon}` : '';
  const whose = chance.pick([
    '',
    `&category=${chance.pick(leaves).slug}`,
    `&category=${chance.pick(leaves).slug}`,
    `&store=bench-${chance.between(0, 399)}`,
  ]);
  const price = chance.happens(0.25) ? `&minXof=500&maxXof=${chance.between(2, 200)}000` : '';
  return `products?limit=20&sort=${sort}${near}${whose}${price}`;
}

/**
 * Two or three words of a product's title as somebody types them who is in a hurry: without
 * accents, in any order, one of them misspelled.
 */
export function searchRequests(apiUrl: string): Requests {
  const chance = chanceOf(12);
  const titles: string[] = [];
  for (const { title } of manyProducts(requestCount * 2, seedNumber)) titles.push(title);
  const lines = Array.from({ length: requestCount }, () => typed(chance.pick(titles), chance));
  return inTurn(
    apiUrl,
    lines.map((line) => `search?limit=20&q=${encodeURIComponent(line)}`),
  );
}

function typed(title: string, chance: Chance): string {
  const words = title
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word.length > 3)
    .slice(0, 3);
  const wrong = chance.between(0, words.length - 1);
  const spelled = words.map((word, n) => (n === wrong ? misspelled(word, chance) : word));
  return chance.happens(0.3) ? spelled.reverse().join(' ') : spelled.join(' ');
}

/** A letter too few, twice, or before its neighbour; never the first. */
function misspelled(word: string, chance: Chance): string {
  const at = chance.between(1, word.length - 2);
  const [before, letter, next] = [word.slice(0, at), word.charAt(at), word.charAt(at + 1)];
  const after = word.slice(at + 1);
  return chance.pick([
    `${before}${after}`,
    `${before}${letter}${letter}${after}`,
    `${before}${next}${letter}${after.slice(1)}`,
  ]);
}

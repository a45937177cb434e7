import { readStored, writeStored } from '@ecom/api-client';

interface KeptAnswer {
  readonly atMs: number;
  readonly answer: unknown;
}

type Kept = Readonly<Record<string, KeptAnswer>>;

/** Some 4 KB each: far below what a browser lets a site keep. */
const keptMax = 40;

/** What the market answered last, and when; null for what this device did not see. */
export function readKept<Answer>(name: string): { atMs: number; answer: Answer } | null {
  const kept = readStored<Kept>('market')?.[name];
  return kept ? { atMs: kept.atMs, answer: kept.answer as Answer } : null;
}

/** Keeps an answer for a look without network; the oldest make room. */
export function keepAnswer(name: string, answer: unknown, atMs = Date.now()): void {
  const all = { ...readStored<Kept>('market'), [name]: { atMs, answer } };
  const newest = Object.entries(all)
    .sort(([, one], [, other]) => other.atMs - one.atMs)
    .slice(0, keptMax);
  writeStored('market', Object.fromEntries(newest));
}

/** Takes over what the site wrote into the page with it: what the API answered just now. */
export function takeKnown(): void {
  const element = document.getElementById('known');
  if (!element) return;
  element.remove();
  const { name, answer } = JSON.parse(element.textContent ?? '');
  keepAnswer(name, answer);
}

/**
 * How a query begins: with what was seen last, old on purpose, so that it is asked for again.
 * To be spread into its options.
 */
export function beginWithKept<Answer, Data = Answer>(
  name: string,
  shape: (answer: Answer) => Data,
) {
  return {
    initialData: () => {
      const kept = readKept<Answer>(name);
      return kept ? shape(kept.answer) : undefined;
    },
    initialDataUpdatedAt: () => readKept(name)?.atMs,
  };
}

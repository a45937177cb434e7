import type { Reader } from '@ecom/server-kit';
import { searchWords } from '../domain/search-words.ts';
import { wordsBeginning } from '../store/lexicon-store.ts';

const most = 8;

/** Lines that go on from what is typed: its last word completed from the words of the shelves. */
export async function suggest(reader: Reader, line: string): Promise<string[]> {
  const words = searchWords(line);
  const start = words.at(-1);
  if (start === undefined || start.length < 2 || /\s$/.test(line)) return [];
  const before = words.slice(0, -1);
  const found = await wordsBeginning(reader, start, most);
  return found.map(({ word }) => [...before, word].join(' '));
}

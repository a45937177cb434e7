import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { searchWords, tellingWords } from './search-words.ts';

describe('the words of a query', () => {
  it.each([
    ['Téléphone Samsung', ['telephone', 'samsung']],
    ['  écouteur   samsug ', ['ecouteur', 'samsug']],
    ['l’huile d’arachide 5L', ['huile', 'arachide', '5']],
    ["qu'est-ce", ['est', 'ce']],
    ['Œufs (x30)', ['oeufs', 'x30']],
    ['Agbelimɔ Ɖe', ['agbelimo', 'de']],
    ['a', []],
    ['7', ['7']],
    ['<script>', ['script']],
    ['', []],
  ])('of %j are %j', (text, words) => {
    expect(searchWords(text)).toEqual(words);
  });

  it('are few, short and clean, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        const words = searchWords(text);
        expect(words.length).toBeLessThanOrEqual(8);
        for (const word of words) expect(word).toMatch(/^[\p{L}\p{N}]{1,40}$/u);
      }),
    );
  });
});

describe('the words that count', () => {
  it('leave fillers out, unless there is nothing else', () => {
    expect(tellingWords(['riz', 'pas', 'cher'])).toEqual(['riz']);
    expect(tellingWords(['pas', 'cher'])).toEqual(['pas', 'cher']);
  });
});

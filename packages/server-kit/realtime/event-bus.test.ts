import { describe, expect, it } from 'vitest';
import { parseHints } from './event-bus.ts';

describe('a hint', () => {
  it('is a subject and a sequence', () => {
    expect(parseHints('user:0190 7')).toEqual([{ subject: 'user:0190', sequence: 7 }]);
  });

  it.each([
    '',
    'user:0190',
    ' 7',
    'user:0190 x',
    'user:0190 -1',
    'a b 7',
    `user:1 ${'9'.repeat(17)}`,
  ])('is nothing else: «%s»', (payload) => {
    expect(parseHints(payload)).toEqual([]);
  });

  it('with a number that cannot be told from its neighbour is none', () => {
    expect(parseHints('user:0190 9007199254740993')).toEqual([]);
  });

  it('stands among others, of which a bad one takes none along', () => {
    expect(parseHints('user:1 7\nnonsense\norder:2 1')).toEqual([
      { subject: 'user:1', sequence: 7 },
      { subject: 'order:2', sequence: 1 },
    ]);
  });
});

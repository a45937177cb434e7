import { describe, expect, it } from 'vitest';
import { parseHint } from './event-bus.ts';

describe('a hint', () => {
  it('is a subject and a sequence', () => {
    expect(parseHint('user:0190 7')).toEqual({ subject: 'user:0190', sequence: 7 });
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
    expect(parseHint(payload)).toBeNull();
  });

  it('with a number that cannot be told from its neighbour is none', () => {
    expect(parseHint('user:0190 9007199254740993')).toBeNull();
  });
});

import { describe, expect, it } from 'vitest';
import { momentOf, nextOpening } from './opening.ts';

const span = (weekday: number, opensMinute: number, closesMinute: number) => ({
  ...{ weekday, opensMinute, closesMinute },
});
/** Monday with a break at noon, and Thursday. */
const hours = [span(1, 480, 720), span(1, 900, 1140), span(4, 480, 1140)];

describe('the next opening', () => {
  it.each([
    ['before it opens', { weekday: 1, minute: 400 }, { inDays: 0, weekday: 1, minute: 480 }],
    ['in the break', { weekday: 1, minute: 800 }, { inDays: 0, weekday: 1, minute: 900 }],
    ['in the evening', { weekday: 1, minute: 1200 }, { inDays: 3, weekday: 4, minute: 480 }],
    ['over the end of the week', { weekday: 7, minute: 1 }, { inDays: 1, weekday: 1, minute: 480 }],
  ])('%s', (_, now, opening) => {
    expect(nextOpening(hours, now)).toEqual(opening);
  });

  it('of a store with one day is that day in a week', () => {
    const now = { weekday: 4, minute: 1200 };
    expect(nextOpening([span(4, 480, 1140)], now)).toEqual({ inDays: 7, weekday: 4, minute: 480 });
  });

  it('is none without hours', () => {
    expect(nextOpening([], { weekday: 1, minute: 0 })).toBeNull();
  });

  it('counts the week from Monday, by the clock of Lomé', () => {
    expect(momentOf(new Date('2026-11-22T23:30:00Z'))).toEqual({ weekday: 7, minute: 1410 });
    expect(momentOf(new Date('2026-11-23T00:05:00+00:00'))).toEqual({ weekday: 1, minute: 5 });
  });
});

import { describe, expect, it } from 'vitest';
import { momentOf, nextOpening } from './opening.ts';

const span = (weekday: number, opensMinute: number, closesMinute: number) => ({
  ...{ weekday, opensMinute, closesMinute },
});
/** Monday with a break at noon, and Thursday. */
const hours = [span(1, 480, 720), span(1, 900, 1140), span(4, 480, 1140)];
/** The 23rd of November 2026 is a Monday. */
const monday = (minute: number, days = 0) => new Date(Date.UTC(2026, 10, 23 + days, 0, minute));
const apart = (days: number, opensMinute: number | null, closesMinute: number | null) => ({
  ...{ date: monday(0, days).toISOString().slice(0, 10), opensMinute, closesMinute, note: '' },
});

describe('the next opening', () => {
  it.each([
    ['before it opens', monday(400), { inDays: 0, weekday: 1, minute: 480 }],
    ['in the break', monday(800), { inDays: 0, weekday: 1, minute: 900 }],
    ['in the evening', monday(1200), { inDays: 3, weekday: 4, minute: 480 }],
    ['over the end of the week', monday(1, 6), { inDays: 1, weekday: 1, minute: 480 }],
  ])('%s', (_, now, opening) => {
    expect(nextOpening(hours, [], now)).toEqual(opening);
  });

  it('of a store with one day is that day in a week', () => {
    const next = nextOpening([span(4, 480, 1140)], [], monday(1200, 3));
    expect(next).toEqual({ inDays: 7, weekday: 4, minute: 480 });
  });

  it('heeds days apart: closed, at another hour, and open on a day that never is', () => {
    const now = monday(1200);
    const closed = nextOpening(hours, [apart(3, null, null)], now);
    expect(closed).toEqual({ inDays: 7, weekday: 1, minute: 480 });
    const later = nextOpening(hours, [apart(3, 600, 700)], now);
    expect(later).toEqual({ inDays: 3, weekday: 4, minute: 600 });
    const sunday = nextOpening(hours, [apart(1, 540, 660)], now);
    expect(sunday).toEqual({ inDays: 1, weekday: 2, minute: 540 });
  });

  it('is none without hours', () => {
    expect(nextOpening([], [], monday(0))).toBeNull();
  });

  it('counts the week from Monday, by the clock of Lomé', () => {
    expect(momentOf(new Date('2026-11-22T23:30:00Z'))).toEqual({ weekday: 7, minute: 1410 });
    expect(momentOf(new Date('2026-11-23T00:05:00+00:00'))).toEqual({ weekday: 1, minute: 5 });
  });
});

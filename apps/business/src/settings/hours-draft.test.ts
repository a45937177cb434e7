import { describe, expect, it } from 'vitest';
import type { StoreSettings } from '../data/store.ts';
import {
  type DayApart,
  faultOfApart,
  faultOfSpans,
  hoursDraftOf,
  hoursWish,
  isSound,
} from './hours-draft.ts';

const kept = {
  weekly: [
    { weekday: 1, opensMinute: 900, closesMinute: 1440 },
    { weekday: 1, opensMinute: 480, closesMinute: 750 },
    { weekday: 7, opensMinute: 0, closesMinute: 1440 },
  ],
  exceptions: [
    { date: '2026-12-25', opensMinute: null, closesMinute: null, note: 'Noël' },
    { date: '2026-12-31', opensMinute: 480, closesMinute: 720, note: '' },
  ],
} as unknown as StoreSettings;

const apart = (changes: Partial<DayApart>): DayApart => ({
  date: '2026-12-25',
  isClosed: true,
  note: '',
  opens: '08:00',
  closes: '18:00',
  ...changes,
});

describe('the form of a store’s hours', () => {
  it('shows openings in their order and midnight as 00:00', () => {
    const draft = hoursDraftOf(kept);
    expect(draft.day1).toEqual([
      { opens: '08:00', closes: '12:30' },
      { opens: '15:00', closes: '00:00' },
    ]);
    expect(draft.day7).toEqual([{ opens: '00:00', closes: '00:00' }]);
    expect(draft.day3).toEqual([]);
  });

  it('sends back what it was given, untouched', () => {
    const { weekly, exceptions, version } = hoursWish(hoursDraftOf(kept), 4);
    expect(version).toBe(4);
    expect(weekly).toHaveLength(3);
    expect(weekly).toEqual(expect.arrayContaining([...kept.weekly]));
    expect(exceptions).toEqual(kept.exceptions);
  });

  it.each([
    ['a time that is missing', [{ opens: '', closes: '18:00' }], 'timeMissing'],
    ['closing before opening', [{ opens: '18:00', closes: '08:00' }], 'backward'],
    ['closing as it opens', [{ opens: '08:00', closes: '08:00' }], 'backward'],
    [
      'openings that touch, whatever their order',
      [
        { opens: '12:00', closes: '18:00' },
        { opens: '08:00', closes: '12:00' },
      ],
      'overlap',
    ],
    ['a day until midnight', [{ opens: '18:00', closes: '00:00' }], null],
  ])('knows %s', (_, spans, fault) => {
    expect(faultOfSpans(spans)).toBe(fault);
  });

  it('knows a day apart without a date, or there twice', () => {
    expect(faultOfApart(apart({ date: '' }), [])).toBe('dateMissing');
    const twice = [apart({}), apart({ isClosed: false })];
    expect(faultOfApart(apart({}), twice)).toBe('dateTwice');
    const backward = apart({ isClosed: false, opens: '19:00' });
    expect(faultOfApart(backward, [backward])).toBe('backward');
    expect(isSound({ ...hoursDraftOf(kept), apart: [backward] })).toBe(false);
    expect(isSound(hoursDraftOf(kept))).toBe(true);
  });
});

import { describe, expect, it } from 'vitest';
import { dashFr } from '../../i18n/dash.fr.ts';
import { dayText, shortMoment, waitedText, yearsSince } from './moments.ts';

const at = (text: string) => new Date(text);

describe('moments', () => {
  it('show the year only when it is another one', () => {
    const now = at('2026-11-22T10:00');
    expect(shortMoment('fr', at('2026-11-22T08:15'), now)).toBe('22 nov., 08:15');
    expect(shortMoment('fr', at('2025-11-22T08:15'), now)).toBe('22 nov. 2025, 08:15');
  });

  it('a birthday is the same day in every zone', () => {
    expect(dayText('fr', '1994-05-17')).toBe('17 mai 1994');
    expect(dayText('en', '1994-05-01')).toBe('1 May 1994');
  });

  it.each([
    [59_999, 'à l’instant'],
    [60_000, '1 min'],
    [59 * 60_000, '59 min'],
    [60 * 60_000, '1 h'],
    [47 * 3_600_000, '47 h'],
    [48 * 3_600_000, '2 j'],
    [-5_000, 'à l’instant'],
  ])('%d ms of waiting are «%s»', (ms, text) => {
    expect(waitedText(dashFr, ms)).toBe(text);
  });

  it('somebody is a year older from the birthday on', () => {
    expect(yearsSince('2008-11-22', '2026-11-21')).toBe(17);
    expect(yearsSince('2008-11-22', '2026-11-22')).toBe(18);
    expect(yearsSince('2008-02-29', '2026-02-28')).toBe(17);
  });
});

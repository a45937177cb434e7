import { expect, it } from 'vitest';
import { slotsEn } from './slots.en.ts';
import { slotsFr } from './slots.fr.ts';
import { dayText, hoursText } from './slots.ts';

const now = new Date('2026-11-23T23:30:00Z');

it.each([
  ['2026-11-23T23:45:00Z', 'aujourd’hui'],
  ['2026-11-24T00:00:00Z', 'demain'],
  ['2026-11-26T09:00:00Z', 'jeudi'],
  ['2026-11-30T09:00:00Z', 'lundi 30 novembre'],
  ['2026-11-22T09:00:00Z', 'dimanche 22 novembre'],
])('the day of %s is %s', (at, text) => {
  expect(dayText(slotsFr, 'fr', new Date(at), now)).toBe(text);
});

it('an hour is read by the clock of Lomé, midnight as 24', () => {
  const hour = (from: number) => ({
    from: new Date(Date.UTC(2026, 10, 26, from)).toISOString(),
    to: new Date(Date.UTC(2026, 10, 26, from + 1)).toISOString(),
  });
  expect(hoursText(slotsFr, hour(9))).toBe('9\u00a0h–10\u00a0h');
  expect(hoursText(slotsFr, hour(23))).toBe('23\u00a0h–24\u00a0h');
  expect(hoursText(slotsEn, hour(9))).toBe('9:00–10:00');
});

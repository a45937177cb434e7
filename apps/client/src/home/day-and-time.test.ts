import { describe, expect, it } from 'vitest';
import { dayAndTime } from './day-and-time.ts';

const words = { today: 'Aujourd’hui', yesterday: 'Hier' };
const now = new Date(2026, 10, 22, 9, 0);

describe('the time of an event', () => {
  it.each([
    [new Date(2026, 10, 22, 8, 5), 'Aujourd’hui, 8\u00a0h\u00a005'],
    [new Date(2026, 10, 21, 23, 59), 'Hier, 23\u00a0h\u00a059'],
    [new Date(2026, 10, 3, 14, 2), '3 nov., 14\u00a0h\u00a002'],
    [new Date(2025, 10, 3, 14, 2), '3 nov. 2025, 14\u00a0h\u00a002'],
  ])('%s reads «%s» in French', (at, text) => {
    expect(dayAndTime(at, now, 'fr', words)).toBe(text);
  });

  it('reads with a colon in English', () => {
    const english = { today: 'Today', yesterday: 'Yesterday' };
    expect(dayAndTime(new Date(2026, 10, 22, 8, 5), now, 'en', english)).toBe('Today, 8:05');
  });
});

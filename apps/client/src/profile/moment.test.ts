import { describe, expect, it } from 'vitest';
import { en } from '../../../../packages/i18n/en.ts';
import { fr } from '../../../../packages/i18n/fr.ts';
import { momentText, pastText } from './moment.ts';

const now = new Date(2026, 10, 22, 9, 0);

describe('a moment in a sentence', () => {
  it.each([
    [new Date(2026, 10, 22, 18, 5), 'aujourd’hui à 18\u00a0h\u00a005'],
    [new Date(2026, 10, 23, 0, 0), 'demain à 0\u00a0h\u00a000'],
    [new Date(2026, 10, 21, 23, 59), 'hier à 23\u00a0h\u00a059'],
    [new Date(2026, 10, 29, 14, 2), 'le 29 novembre à 14\u00a0h\u00a002'],
    [new Date(2027, 0, 3, 14, 2), 'le 3 janvier 2027 à 14\u00a0h\u00a002'],
  ])('%s reads «%s» in French', (at, text) => {
    expect(momentText(fr, 'fr', at, now)).toBe(text);
  });

  it('reads in English too', () => {
    expect(momentText(en, 'en', new Date(2026, 10, 23, 14, 2), now)).toBe('tomorrow at 14:02');
  });
});

describe('a moment that has passed', () => {
  it('is «just now» for two minutes, then has its time', () => {
    expect(pastText(fr, 'fr', new Date(2026, 10, 22, 8, 59), now)).toBe(fr.when.now);
    expect(pastText(fr, 'fr', new Date(2026, 10, 22, 8, 58), now)).toMatch(/^aujourd’hui à 8/);
  });

  it('is «just now» also where the phone is slow by the clock', () => {
    expect(pastText(fr, 'fr', new Date(2026, 10, 22, 9, 3), now)).toBe(fr.when.now);
  });
});

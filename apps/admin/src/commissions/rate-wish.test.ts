import { describe, expect, it } from 'vitest';
import { percentText, readPercent, readStart } from './rate-wish.ts';

describe('a share in per cent', () => {
  it.each([
    ['10', 1_000],
    ['7,5', 750],
    ['7.25 %', 725],
    ['0', 0],
    ['0,05', 5],
    ['50', 5_000],
  ])('%s', (text, bp) => {
    expect(readPercent(text)).toBe(bp);
  });

  it.each(['', '-1', '50,01', '100', '7,555', 'dix', '1 0'])('«%s» is none', (text) => {
    expect(readPercent(text)).toBeNull();
  });

  it('is written as it is read', () => {
    for (let bp = 0; bp <= 5_000; bp += 1) expect(readPercent(percentText(bp, 'fr'))).toBe(bp);
  });
});

describe('the day from which it counts', () => {
  const now = new Date('2026-11-23T10:00:00Z');

  it('is a midnight to come', () => {
    expect(readStart('2026-11-24', now)).toBe('2026-11-24T00:00:00.000Z');
  });

  it.each(['2026-11-23', '2026-02-30', '24/11/2026', ''])('«%s» is none', (day) => {
    expect(readStart(day, now)).toBeNull();
  });
});

import { allowedEvents } from '@ecom/kernel';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type OpeningHours, refuseHours } from './store-hours.ts';
import { paperIdOf, paperKey } from './store-rules.ts';
import { slugOf, slugsFor } from './store-slug.ts';
import { storeMachine, storeStates } from './store-state.ts';

const day = (opensMinute: number, closesMinute: number, weekday = 1): OpeningHours => ({
  weekday,
  opensMinute,
  closesMinute,
});

describe('hours', () => {
  it.each([
    ['a lunch break', [day(480, 720), day(840, 1080)], null],
    ['the same on two days', [day(480, 720), day(480, 720, 2)], null],
    ['an end before its beginning', [day(720, 480)], 'market.hours_backward'],
    ['an empty opening', [day(720, 720)], 'market.hours_backward'],
    ['two that overlap', [day(480, 720), day(700, 800)], 'market.hours_overlap'],
    ['two that touch', [day(480, 720), day(720, 800)], 'market.hours_overlap'],
    ['the same twice', [day(480, 720), day(480, 720)], 'market.hours_overlap'],
  ])('%s', (_, weekly, refused) => {
    expect(refuseHours(weekly, [])).toBe(refused);
    expect(refuseHours([...weekly].reverse(), [])).toBe(refused);
  });

  it('exceptions are whole, forward, and one a day', () => {
    const off = { date: '2026-12-25', opensMinute: null, closesMinute: null, note: 'Noël' };
    expect(refuseHours([], [off])).toBeNull();
    expect(refuseHours([], [off, off])).toBe('market.hours_overlap');
    expect(refuseHours([], [{ ...off, opensMinute: 480 }])).toBe('market.hours_backward');
    const late = { ...off, opensMinute: 900, closesMinute: 600 };
    expect(refuseHours([], [late])).toBe('market.hours_backward');
  });
});

describe('a name in addresses', () => {
  it.each([
    ['Chez Adjoa & Fils', 'chez-adjoa-fils'],
    ['  Épicerie «Le Bœuf» ', 'epicerie-le-boeuf'],
    ['Ɖɔkpe', 'dokpe'],
    ['你好', 'boutique'],
  ])('%s is %s', (name, slug) => expect(slugOf(name)).toBe(slug));

  it('always has the form that the table asks for', () => {
    const id = '0190b6a5-0000-7000-8000-0123456789ab';
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (name) => {
        for (const slug of slugsFor(name, id)) expect(slug).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
      }),
    );
  });
});

it('nobody but a reviewer opens a store, and every state but a resting one has a way out', () => {
  for (const state of storeStates) {
    expect(allowedEvents(storeMachine, state, 'owner')).not.toContain('approve');
  }
  expect(allowedEvents(storeMachine, 'submitted', 'reviewer')).toEqual(['approve', 'refuse']);
});

it('a key of a paper says which, and no other key does', () => {
  expect(paperIdOf(paperKey('a'))).toBe('a');
  for (const key of ['identity/a', 'store-paper/a/b', 'store-paper/', 'a']) {
    expect(paperIdOf(key)).toBeNull();
  }
});

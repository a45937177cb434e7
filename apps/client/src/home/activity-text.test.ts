import fs from 'node:fs';
import { describe, expect, it } from 'vitest';
import { en } from '../../../../packages/i18n/en.ts';
import { fr } from '../../../../packages/i18n/fr.ts';
import { activityText } from './activity-text.ts';

const item = (type: string, data: Record<string, unknown> = {}) => ({
  sequence: 1,
  at: '2026-11-22T10:00:00Z',
  type,
  data,
});

const francs = (amount: number) => `${amount} F`;

describe('what happened to an account, in words', () => {
  const sources = ['auth', 'payments', 'marketplace'].map((module) =>
    fs.readFileSync(`modules/${module}/events.ts`, 'utf8'),
  );
  const announced = [...sources.join('\n').matchAll(/^ {2}'(\w+\.\w+)':/gm)].map(
    ([, type = '']) => type,
  );

  it('knows the events that the accounts announce', () => {
    expect(announced.length).toBeGreaterThanOrEqual(31);
  });

  it.each(announced)('has words of its own for %s, in both languages', (type) => {
    for (const messages of [fr, en]) {
      const data = {
        ...{ device: 'Chrome · Android', amountXof: 12_500 },
        ...{ store: 'Chez Essi', number: 'KA-4821' },
      };
      const text = activityText(messages, item(type, data), francs);
      expect(text).not.toBe(messages.activity.other);
      expect(text).not.toMatch(/undefined|NaN|auth\.|payments\.|market\./);
    }
  });

  it.each([
    [
      { reason: 'revoked', device: 'Chrome · Android' },
      'Appareil déconnecté\u00a0: Chrome · Android',
    ],
    [{ reason: 'revoked', device: '' }, fr.activity.sessionEnded],
    [{ reason: 'refresh_reused', device: 'Firefox' }, fr.activity.sessionReused],
    [{ reason: 'revoked_by_admin', device: 'Firefox' }, fr.activity.sessionEndedByAdmin],
    [{ reason: 'some_new_reason' }, fr.activity.sessionEnded],
  ])('says why a session ended: %j', (data, text) => {
    expect(activityText(fr, item('auth.session_ended', data), francs)).toBe(text);
  });

  it('says so when a sign-in came from a new device', () => {
    const on = (newDevice: boolean) =>
      activityText(fr, item('auth.signed_in', { device: 'Firefox', newDevice }), francs);
    expect(on(true)).toBe('Nouvel appareil\u00a0: Firefox');
    expect(on(false)).toBe('Connexion sur Firefox');
  });

  it('stays calm before an event it does not know', () => {
    expect(activityText(fr, item('payments.some_new_thing'), francs)).toBe(fr.activity.other);
  });
});

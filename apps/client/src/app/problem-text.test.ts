import { ApiProblem, NetworkLost } from '@ecom/api-client';
import { describe, expect, it } from 'vitest';
import { en } from '../../../../packages/i18n/en.ts';
import { fr } from '../../../../packages/i18n/fr.ts';
import { problemText, waitText } from './problem-text.ts';

const refusal = (code: string, facts: object = {}, status = 422) =>
  new ApiProblem(status, { code, ...facts });

describe('a refusal in words', () => {
  it.each([
    'auth.phone_invalid',
    'auth.code_wrong',
    'auth.code_expired',
    'auth.code_used',
    'auth.otp_locked',
    'auth.otp_too_soon',
    'auth.otp_send_limit',
    'auth.sms_paused',
    'auth.session_ended',
    'auth.unauthenticated',
    'auth.consent_outdated',
    'auth.pin_weak',
    'auth.pin_wrong',
    'auth.pin_locked',
    'auth.pin_required',
    'auth.phone_taken',
    'auth.phone_same',
    'auth.account_frozen',
    'auth.already_closing',
    'auth.money_left',
    'auth.store_open',
    'auth.orders_open',
    'auth.birth_date_invalid',
    'auth.too_young',
    'auth.no_draft',
    'files.not_an_image',
    'files.too_small',
    'files.too_large',
    'http.body_too_large',
    'http.rate_limited',
    'http.unavailable',
  ])('says what to do about %s, in both languages', (code) => {
    const error = refusal(code, { attemptsLeft: 3, retryInMs: 90_000 });
    for (const messages of [fr, en]) {
      const text = problemText(messages, error);
      expect(text).not.toBe(messages.errors.unknown);
      expect(text).not.toMatch(/undefined|NaN/);
    }
  });

  it('says how many attempts are left', () => {
    const wrong = (attemptsLeft: number) =>
      problemText(fr, refusal('auth.code_wrong', { attemptsLeft }));
    expect(wrong(4)).toContain('4 essais');
    expect(wrong(1)).toContain('Dernier essai');
  });

  it.each([
    ['too_simple', fr.pin.tooSimple],
    ['too_common', fr.pin.tooCommon],
    ['personal', fr.pin.personal],
  ])('says why a PIN is too weak: %s', (reason, text) => {
    expect(problemText(fr, refusal('auth.pin_weak', { reason }))).toBe(text);
  });

  it.each([
    ['phone.empty', fr.errors.phoneEmpty],
    ['phone.foreign', fr.errors.phoneForeign],
    ['phone.not_mobile', fr.errors.phoneNotMobile],
    ['phone.length', fr.errors.phoneLength],
  ])('says what is wrong with a number: %s', (reason, text) => {
    expect(problemText(fr, refusal('auth.phone_invalid', { reason }))).toBe(text);
  });

  it('calls a silent API and a proxy without API what they are for the person: no network', () => {
    expect(problemText(fr, new NetworkLost(new TypeError('Failed to fetch')))).toBe(
      fr.errors.network,
    );
    expect(problemText(fr, refusal('http.internal', {}, 502))).toBe(fr.errors.network);
    expect(problemText(fr, refusal('http.internal', {}, 504))).toBe(fr.errors.network);
  });

  it('shows neither codes nor exceptions that it does not know', () => {
    expect(problemText(fr, refusal('some.new_code'))).toBe(fr.errors.unknown);
    expect(problemText(fr, new Error('x is not a function'))).toBe(fr.errors.unknown);
  });
});

describe('a wait', () => {
  it.each([
    [0, '1 seconde'],
    [1, '1 seconde'],
    [39_001, '40 secondes'],
    [59_000, '59 secondes'],
    [60_000, '1 minute'],
    [60_001, '2 minutes'],
    [3_600_000, '60 minutes'],
  ])('of %d ms is told as «%s», never as less than it is', (ms, text) => {
    expect(waitText(fr, ms)).toBe(text);
  });
});

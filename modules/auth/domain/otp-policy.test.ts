import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codeMatches, hashCode, newCode } from './otp-code.ts';
import { lockedForMs, type OtpHistory, otpPolicy, refuseSend } from './otp-policy.ts';

const quiet: OtpHistory = {
  failures: 0,
  oldestFailureAgeMs: null,
  lastSendAgeMs: null,
  phoneSendsHour: 0,
  oldestPhoneSendHourAgeMs: null,
  phoneSendsDay: 0,
  oldestPhoneSendDayAgeMs: null,
  deviceSendsHour: 0,
  addressSendsHour: 0,
  allSendsHour: 0,
};
const ceilings = { sendsPerAddressHour: 60, sendsPerHour: 1_000 };
const minute = 60_000;

describe('the send policy', () => {
  it('lets a quiet phone have a code', () => {
    expect(refuseSend(quiet, ceilings)).toBeNull();
  });

  it.each<[string, Partial<OtpHistory>, object]>([
    [
      'a code a moment ago',
      { lastSendAgeMs: 10_000 },
      { code: 'auth.otp_too_soon', retryInMs: 50_000 },
    ],
    [
      'five in the hour',
      { lastSendAgeMs: 2 * minute, phoneSendsHour: 5, oldestPhoneSendHourAgeMs: 50 * minute },
      { code: 'auth.otp_send_limit', retryInMs: 10 * minute },
    ],
    [
      'ten in the day',
      { phoneSendsDay: 10, oldestPhoneSendDayAgeMs: 23 * 60 * minute },
      { code: 'auth.otp_send_limit', retryInMs: 60 * minute },
    ],
    [
      'a busy device',
      { deviceSendsHour: 10 },
      { code: 'auth.otp_send_limit', retryInMs: 60 * minute },
    ],
    [
      'a busy address',
      { addressSendsHour: 60 },
      { code: 'auth.otp_send_limit', retryInMs: 60 * minute },
    ],
    ['an hour too dear', { allSendsHour: 1_000 }, { code: 'auth.sms_paused' }],
    [
      'five wrong codes',
      { failures: 5, oldestFailureAgeMs: 20 * minute },
      { code: 'auth.otp_locked', retryInMs: 40 * minute },
    ],
  ])('refuses after %s', (_, history, refusal) => {
    expect(refuseSend({ ...quiet, ...history }, ceilings)).toEqual(refusal);
  });

  it('always says how long to wait, never zero or less', () => {
    const age = fc.option(fc.integer({ min: 0, max: 86_400_000 }));
    fc.assert(
      fc.property(fc.nat(8), age, age, fc.nat(12), age, (failures, a, b, sends, c) => {
        const history = {
          ...quiet,
          failures,
          oldestFailureAgeMs: a,
          lastSendAgeMs: b,
          phoneSendsDay: sends,
          oldestPhoneSendDayAgeMs: c,
        };
        const refusal = refuseSend(history, ceilings);
        if (refusal && 'retryInMs' in refusal) expect(refusal.retryInMs).toBeGreaterThan(0);
      }),
    );
  });

  it('locks on the fifth wrong code, not before', () => {
    expect(lockedForMs({ failures: 4, oldestFailureAgeMs: 0 })).toBeNull();
    expect(lockedForMs({ failures: 5, oldestFailureAgeMs: 0 })).toBe(otpPolicy.failureWindowMs);
  });
});

describe('a code', () => {
  it('has six digits, zeros in front included', () => {
    for (let n = 0; n < 2_000; n += 1) expect(newCode()).toMatch(/^\d{6}$/);
  });

  it('opens only with its own challenge, phone, device and pepper', () => {
    const binding = { challengeId: 'c', phone: '+228', purpose: 'sign_in', deviceId: 'd' } as const;
    const hash = hashCode('pepper', binding, '123456');
    expect(codeMatches(hash, hashCode('pepper', binding, '123456'))).toBe(true);
    const others = [
      hashCode('pepper', binding, '123457'),
      hashCode('other', binding, '123456'),
      hashCode('pepper', { ...binding, challengeId: 'x' }, '123456'),
      hashCode('pepper', { ...binding, phone: '+229' }, '123456'),
      hashCode('pepper', { ...binding, deviceId: 'x' }, '123456'),
    ];
    for (const other of others) expect(codeMatches(hash, other)).toBe(false);
  });
});

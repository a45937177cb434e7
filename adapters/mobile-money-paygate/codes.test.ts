import type { ProviderAnswer } from '@ecom/provider-http';
import { describe, expect, it } from 'vitest';
import { balancesOf, outcomeOfDisburse, outcomeOfPay, statusOf } from './codes.ts';
import { parseWebhook } from './parse-webhook.ts';

const answered = (body: unknown, status = 200): ProviderAnswer => ({
  kind: 'answered',
  status,
  body,
});
const lost: ProviderAnswer = { kind: 'lost', reason: 'timeout' };
const doubtful = [408, 425, 429, 401, 403, 500, 502, 503];

describe("PayGate's codes", () => {
  it('mean one thing for a registration and another for a payment', () => {
    const said = (status: number) => answered({ tx_reference: '1', status });
    const registration = [0, 2, 4, 6].map((code) => outcomeOfPay(said(code)).outcome);
    const payment = [0, 2, 4, 6].map((code) => statusOf(said(code)).status);
    expect(registration).toEqual(['accepted', 'unknown', 'refused', 'duplicate']);
    expect(payment).toEqual(['succeeded', 'pending', 'expired', 'failed']);
  });

  it('are read as text too', () => {
    expect(outcomeOfPay(answered({ tx_reference: 77, status: '0' }))).toEqual({
      outcome: 'accepted',
      providerId: '77',
    });
  });

  it('never say how much was paid', () => {
    const body = { tx_reference: '1', status: 0, amount: 5_000 };
    expect(statusOf(answered(body))).toEqual({ status: 'succeeded', amountXof: null });
  });

  it.each(doubtful)('HTTP %i is a doubt whatever stands in it', (status) => {
    const body = { tx_reference: '1', status: 4 };
    expect(outcomeOfPay(answered(body, status)).outcome).toBe('unknown');
    expect(outcomeOfDisburse(answered(body, status)).outcome).toBe('unknown');
    expect(statusOf(answered(body, status)).status).toBe('unknown');
    expect(balancesOf(answered({ flooz: 1, tmoney: 2 }, status))).toHaveProperty('reason');
  });

  it.each([undefined, null, [], {}, { status: 1.5 }, { status: -0.1 }, { status: 'paid' }])(
    'an answer that cannot be read is a doubt: %j',
    (body) => {
      expect(outcomeOfPay(answered(body)).outcome).toBe('unknown');
      expect(outcomeOfDisburse(answered(body)).outcome).toBe('unknown');
      expect(statusOf(answered(body)).status).toBe('unknown');
    },
  );

  it.each([302, 400, 404, 422])('HTTP %i without a code was not said by PayGate', (status) => {
    expect(outcomeOfPay(answered(undefined, status)).outcome).toBe('unknown');
    expect(outcomeOfDisburse(answered(undefined, status)).outcome).toBe('unknown');
    expect(outcomeOfPay(answered({ status: 4 }, 400))).toMatchObject({ outcome: 'refused' });
  });

  it('a lost answer is a doubt', () => {
    expect(outcomeOfPay(lost)).toEqual({ outcome: 'unknown', reason: 'timeout' });
    expect(outcomeOfDisburse(lost)).toEqual({ outcome: 'unknown', reason: 'timeout' });
    expect(statusOf(lost)).toEqual({ status: 'unknown', reason: 'timeout' });
  });

  it('a payout is accepted by 200 only; a duplicate may have been paid', () => {
    const outcomes = [200, 0, 2, 6, 403, 500, 4, 402].map(
      (status) => outcomeOfDisburse(answered({ status })).outcome,
    );
    const unknown = Array(5).fill('unknown');
    expect(outcomes).toEqual(['accepted', ...unknown, 'refused', 'refused']);
  });

  it('an order that it does not know is told from credentials that it does not know', () => {
    const body = { error_code: 403, error_message: 'Transaction non trouvée.' };
    expect(statusOf(answered(body))).toEqual({ status: 'not_found' });
    expect(statusOf(answered(body, 403))).toEqual({ status: 'not_found' });
    const other = { error_code: 403, error_message: 'Jeton invalide' };
    expect(statusOf(answered(other)).status).toBe('unknown');
  });

  it('a balance is whole francs or nothing', () => {
    expect(balancesOf(answered({ flooz: 10, tmoney: '20' }))).toEqual({ flooz: 10, tmoney: 20 });
    expect(balancesOf(answered({ flooz: 10.5, tmoney: 20 }))).toHaveProperty('reason');
    expect(balancesOf(answered({ flooz: -1, tmoney: 20 }))).toHaveProperty('reason');
  });
});

describe('a webhook of PayGate', () => {
  const bytes = (body: unknown) => new TextEncoder().encode(JSON.stringify(body));
  const body = { tx_reference: 'PG1', identifier: 'top-1', amount: 999_999, status: 0 };

  it('is a hint whom to ask about; amount and status in it are not even read', () => {
    const reading = parseWebhook(bytes(body));
    expect(reading).toMatchObject({ outcome: 'hint', reference: 'top-1', providerId: 'PG1' });
    expect(JSON.stringify(reading)).not.toContain('999');
  });

  it('has its content for an id', () => {
    const [first, same, other] = [body, body, { ...body, amount: 1 }].map((one) =>
      parseWebhook(bytes(one)),
    );
    expect(same).toEqual(first);
    expect(other).not.toEqual(first);
  });

  it.each([
    [],
    'text',
    {},
    { ...body, identifier: 'a b' },
    { ...body, identifier: 'x'.repeat(65) },
    { ...body, tx_reference: null },
  ])('is malformed: %j', (one) => {
    expect(parseWebhook(bytes(one))).toEqual({ outcome: 'refused', reason: 'malformed' });
  });
});

import fs from 'node:fs';
import { ApiProblem, NetworkLost } from '@ecom/api-client';
import { describe, expect, it } from 'vitest';
import { en } from '../../../../../packages/i18n/en.ts';
import { fr } from '../../../../../packages/i18n/fr.ts';
import { topupProblem } from './topup-problem.ts';

const xof = (amount: number) => `${amount} F`;
const facts = { minXof: 100, maxXof: 5_000, monthMaxXof: 9_000, reason: 'phone.length' };

describe('a top-up that was refused, in words', () => {
  const source = fs.readFileSync('modules/payments/use-cases/mobile/request-topup.ts', 'utf8');
  const union = /TopupRefused =([^;]+);/.exec(source)?.[1] ?? '';
  const codes = [...union.matchAll(/'(payments\.\w+)'/g)].map(([, code = '']) => code);

  it('is looked at for all that the API refuses one for', () => {
    expect(codes.length).toBeGreaterThanOrEqual(7);
  });

  it.each([...codes, 'payments.phone_invalid'])('says %s in both languages', (code) => {
    for (const messages of [fr, en]) {
      const { text } = topupProblem(messages, new ApiProblem(422, { code, ...facts }), xof);
      expect(text).not.toBe(messages.errors.unknown);
      expect(text).not.toMatch(/undefined|NaN|null/);
    }
  });

  it.each([
    ['payments.over_balance_limit', '/profil/identite'],
    ['payments.over_month_limit', '/profil/identite'],
    ['payments.too_many_open', '/argent'],
    ['payments.network_unavailable', '/argent/recharger'],
    ['payments.amount_too_large', '/argent/recharger/montant'],
  ])('leads on from %s to %s', (code, href) => {
    const { way } = topupProblem(fr, new ApiProblem(422, { code, ...facts }), xof);
    expect(way?.href).toBe(href);
  });

  it('calls a wallet that takes nothing more full, not «0 F at most»', () => {
    const code = 'payments.over_balance_limit';
    const problem = new ApiProblem(422, { code, maxXof: 0 });
    expect(topupProblem(fr, problem, xof).text).toBe(fr.topup.full);
  });

  it('keeps the words of everything else', () => {
    const lost = new NetworkLost(new TypeError('Failed to fetch'));
    expect(topupProblem(fr, lost, xof)).toEqual({ text: fr.errors.network });
  });
});

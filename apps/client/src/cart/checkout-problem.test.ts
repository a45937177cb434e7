import fs from 'node:fs';
import { ApiProblem, NetworkLost } from '@ecom/api-client';
import { describe, expect, it } from 'vitest';
import { en } from '../../../../packages/i18n/en.ts';
import { fr } from '../../../../packages/i18n/fr.ts';
import { ordersEn } from '../../../../packages/i18n/orders.en.ts';
import { ordersFr } from '../../../../packages/i18n/orders.fr.ts';
import { payingEn } from '../../../../packages/i18n/paying.en.ts';
import { payingFr } from '../../../../packages/i18n/paying.fr.ts';
import { slotsEn } from '../../../../packages/i18n/slots.en.ts';
import { slotsFr } from '../../../../packages/i18n/slots.fr.ts';
import { checkoutProblem } from './checkout-problem.ts';

const price = (xof: number) => `${xof} F`;
const inFrench = { checkout: ordersFr.checkout, slots: slotsFr, paying: payingFr, price };
const inEnglish = { checkout: ordersEn.checkout, slots: slotsEn, paying: payingEn, price };
const both = [
  [fr, inFrench],
  [en, inEnglish],
] as const;
const facts = { minXof: 100, maxXof: 1_000_000 };

describe('a checkout that was refused, in words', () => {
  const document = JSON.parse(fs.readFileSync('packages/api-client/openapi.json', 'utf8'));
  const { responses } = document.paths['/v1/market/checkouts'].post;
  const told = Object.values<{ description: string }>(responses)
    .flatMap(({ description }) => description.split(', '))
    .filter((code) => /^(market|payments|auth)\.\w+$/.test(code));
  // The app leads elsewhere before anybody unregistered could order.
  const codes = told.filter((code) => code !== 'auth.registration_incomplete');

  it('is looked at for all that the API refuses one for', () => {
    expect(codes.length).toBeGreaterThanOrEqual(12);
  });

  it.each(codes)('says %s in both languages', (code) => {
    for (const [messages, texts] of both) {
      const text = checkoutProblem(messages, texts, new ApiProblem(409, { code, ...facts }));
      expect(text).not.toBe(messages.errors.unknown);
      expect(text).not.toMatch(/undefined|NaN/);
    }
  });

  it('takes the fear of paying twice where the answer was lost', () => {
    const lost = new NetworkLost(new TypeError('Failed to fetch'));
    expect(checkoutProblem(fr, inFrench, lost)).toBe(ordersFr.checkout.lost);
  });
});

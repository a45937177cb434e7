import { describe, expect, it } from 'vitest';
import { adminMoneyFr } from '../../../../packages/i18n/admin-money.fr.ts';
import { accountText, francsIn, personIn } from './money-text.ts';

const id = 'usr_0190b6a5-1111-7222-8333-444455556666';

describe('an account in words', () => {
  it.each([
    [`user:${id}:wallet`, 'Afi', 'Portefeuille de Afi'],
    [`user:${id}:wallet`, null, 'Portefeuille sans nom'],
    ['platform:fees', null, 'Ecom · frais perçus'],
    ['provider:fedapay:suspense', null, 'FedaPay · suspens'],
    ['provider:other:float', null, 'other · solde'],
    ['escrow:order:1', null, 'escrow:order:1'],
  ])('%s of %s', (account, name, text) => {
    expect(accountText(adminMoneyFr, account, name)).toBe(text);
  });

  it('tells two wallets of one name apart by the number', () => {
    const words = accountText(adminMoneyFr, `user:${id}:wallet`, 'Afi', '90 •• •• 33');
    expect(words).toBe('Portefeuille de Afi (90 •• •• 33)');
  });
});

describe('a person', () => {
  it.each([id, ` ${id} `, `https://admin.example/personnes/${id}?x=1`])('is read: %s', (text) => {
    expect(personIn(text)).toBe(id);
  });
  it.each(['', 'Afi', 'usr_123', `${id}0`, id.slice(0, -1)])('is none: %s', (text) => {
    expect(personIn(text)).toBeNull();
  });
});

describe('francs', () => {
  it.each([
    ['1', 1],
    ['12 500', 12_500],
    ['12\u202f500', 12_500],
    ['1000', 1_000],
    ['1001', null],
    ['0', null],
    ['-5', null],
    ['1.5', null],
    ['1e3', null],
    ['', null],
  ])('%s', (text, amount) => {
    expect(francsIn(text, amount === 12_500 ? 20_000 : 1_000)).toBe(amount);
  });
});

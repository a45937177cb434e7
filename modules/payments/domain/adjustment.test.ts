import { newId } from '@ecom/kernel';
import { describe, expect, it } from 'vitest';
import { accountNameOf, adjustmentMachine, readAccountName } from './adjustment.ts';

const uuid = newId<'usr'>();

describe('an account as the wire writes it', () => {
  it.each([`user:usr_${uuid}:wallet`, 'platform:fees', 'provider:fedapay:suspense'])(
    'is read and written alike: %s',
    (text) => {
      const named = readAccountName(text);
      expect(named && accountNameOf(named.code)).toBe(text);
      expect(named?.userId ?? null).toBe(text.startsWith('user:') ? uuid : null);
    },
  );

  it.each([
    '',
    `user:${uuid}:wallet`,
    `user:usr_${uuid}:debt`,
    `user:usr_${uuid}:wallet:more`,
    'user:usr_nobody:wallet',
    'platform:bank',
    'platform:fees:wallet',
    'provider:fedapay:wallet',
    'provider:FedaPay:float',
    'provider::float',
    'escrow:order:1',
  ])('is none: %s', (text) => {
    expect(readAccountName(text)).toBeNull();
  });
});

describe('a correction', () => {
  it('is never decided by who proposed it', () => {
    const own = adjustmentMachine.transitions.filter(({ by }) => by.includes('proposer'));
    expect(own.map(({ event }) => event)).toEqual(['withdraw']);
  });
});

import { defineMachine, parseId } from '@ecom/kernel';
import type { AccountCode } from './account-code.ts';

export const adjustmentStates = [
  'proposed',
  'confirmed',
  'refused',
  'withdrawn',
  'expired',
] as const;
export type AdjustmentState = (typeof adjustmentStates)[number];
export type AdjustmentEvent = 'confirm' | 'refuse' | 'withdraw' | 'expire';

/** A correction of the book by hand: one admin proposes it, another one decides. */
export const adjustmentMachine = defineMachine<
  AdjustmentState,
  AdjustmentEvent,
  'proposer' | 'other' | 'system'
>({
  name: 'ledger adjustment',
  initial: ['proposed'],
  final: ['confirmed', 'refused', 'withdrawn', 'expired'],
  waiting: { proposed: 'expire' },
  transitions: [
    { from: 'proposed', event: 'confirm', to: 'confirmed', by: ['other'] },
    { from: 'proposed', event: 'refuse', to: 'refused', by: ['other'] },
    { from: 'proposed', event: 'withdraw', to: 'withdrawn', by: ['proposer'] },
    { from: 'proposed', event: 'expire', to: 'expired', by: ['system'] },
  ],
});

export const adjustmentPolicy = {
  expiresInMs: 72 * 60 * 60_000,
  /** A typing error costs no more than this. */
  maxXof: 1_000_000_000,
  reasonMin: 10,
  reasonMax: 500,
} as const;

const pots = ['clearing_in', 'clearing_out', 'float', 'suspense'];
const platformPots = ['fees', 'costs', 'promotions', 'adjustments'];

/** An account that a correction may name, out of how the wire writes it. */
export interface NamedAccount {
  readonly code: AccountCode;
  /** Whose wallet it is; null for the platform's and the providers'. */
  readonly userId: string | null;
}

/**
 * Reads `user:usr_<uuid>:wallet`, `platform:fees`, `provider:fedapay:suspense`. Null for any other
 * text: escrows and earnings are moved by what they belong to.
 */
export function readAccountName(text: string): NamedAccount | null {
  const [holder = '', id = '', pot = '', ...rest] = text.split(':');
  if (rest.length > 0) return null;
  if (holder === 'platform' && pot === '' && platformPots.includes(id)) {
    return { code: text as AccountCode, userId: null };
  }
  if (holder === 'provider' && /^[a-z]{2,20}$/.test(id) && pots.includes(pot)) {
    return { code: text as AccountCode, userId: null };
  }
  const userId = holder === 'user' && pot === 'wallet' ? parseId('usr', id) : null;
  return userId ? { code: `user:${userId}:wallet`, userId } : null;
}

/** How the wire writes an account: people by `usr_<uuid>`, as everywhere else. */
export const accountNameOf = (code: string): string => code.replace(/^user:/, 'user:usr_');

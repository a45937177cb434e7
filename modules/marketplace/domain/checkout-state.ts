import { defineMachine, nextState } from '@ecom/kernel';

export type CheckoutState = 'awaiting_payment' | 'placed' | 'expired' | 'cancelled';
export const checkoutStates = [
  'awaiting_payment',
  'placed',
  'expired',
  'cancelled',
] as const satisfies readonly CheckoutState[];
export type CheckoutEvent = 'pay' | 'expire' | 'cancel';

/** What is bought at once, as a whole: wallets and cash begin as placed, a phone is waited for. */
export const checkoutMachine = defineMachine<CheckoutState, CheckoutEvent, 'system' | 'customer'>({
  name: 'checkout',
  initial: ['awaiting_payment', 'placed'],
  final: ['placed', 'expired', 'cancelled'],
  waiting: { awaiting_payment: 'expire' },
  transitions: [
    { from: 'awaiting_payment', event: 'pay', to: 'placed', by: ['system'] },
    { from: 'awaiting_payment', event: 'expire', to: 'expired', by: ['system'] },
    { from: 'awaiting_payment', event: 'cancel', to: 'cancelled', by: ['customer'] },
  ],
});

/** How the money that was asked of a phone stands, as far as a checkout cares. */
export type MoneyNow = 'under_way' | 'here' | 'not_coming';

/** A checkout that a phone pays, as it stands. */
export interface AwaitedCheckout {
  readonly state: CheckoutState;
  readonly money: MoneyNow;
  /** The ten minutes for which its stock is held are over. */
  readonly isHoldOver: boolean;
  /** Its stock was given free already. */
  readonly hasLapsed: boolean;
  /** Money that came too late was given back. */
  readonly isReturned: boolean;
}

export type CheckoutStep = 'place' | 'end' | 'lapse' | 'give_back';

/**
 * What is to be done of a checkout now; null for nothing. Money that is here places it, if its
 * goods are still there; where it comes after the end, it goes back. A phone that says no ends it
 * at once; one that says nothing keeps its stock for ten minutes, and its chance until the prompt
 * is gone.
 */
export function checkoutStep(checkout: AwaitedCheckout): CheckoutStep | null {
  const { state, money, isHoldOver, hasLapsed, isReturned } = checkout;
  if (nextState(checkoutMachine, state, 'pay', 'system') === null) {
    const isEnded = state !== 'placed';
    return isEnded && money === 'here' && !isReturned ? 'give_back' : null;
  }
  if (money === 'here') return 'place';
  if (money === 'not_coming') return 'end';
  return isHoldOver && !hasLapsed ? 'lapse' : null;
}

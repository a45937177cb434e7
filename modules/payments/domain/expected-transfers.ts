import { derivedId } from './derived-id.ts';
import type { MobileOrder } from './mobile-order.ts';

export type OrderStep = 'received' | 'credited' | 'suspended' | 'captured' | 'sent' | 'bounced';

/** What a step of an order moves in whole, in whole francs; null where it may not be booked. */
export interface ExpectedStep {
  readonly transferId: string;
  readonly amountXof: number | null;
}

type Told = Pick<
  MobileOrder,
  'id' | 'direction' | 'state' | 'amountXof' | 'feeXof' | 'movedXof'
> & {
  readonly wasSuspended: boolean;
};

/**
 * Every step that an order could have booked, with what it must have: an order that is posted has
 * its two or three transfers, one that failed has none.
 */
export function expectedSteps(order: Told): ExpectedStep[] {
  const amounts = order.direction === 'collect' ? collected(order) : paidOut(order);
  return Object.entries(amounts).map(([step, amountXof]) => ({
    transferId: derivedId(order.id, step),
    amountXof,
  }));
}

type Amounts = Partial<Record<OrderStep, number | null>>;

function collected({ state, movedXof, wasSuspended }: Told): Amounts {
  const hasCome = ['verified', 'posted', 'suspended', 'returning', 'returned'].includes(state);
  return {
    received: hasCome ? movedXof : null,
    suspended: wasSuspended ? movedXof : null,
    credited: state === 'posted' ? movedXof : null,
  };
}

function paidOut({ state, amountXof, feeXof, movedXof }: Told): Amounts {
  const wasPaid = state === 'captured' || state === 'returned';
  return {
    captured: wasPaid ? amountXof + feeXof : null,
    sent: wasPaid ? movedXof : null,
    // What the provider had paid beyond our wish came back to where it stood against it.
    bounced: state === 'returned' ? Math.max(amountXof, movedXof ?? 0) + feeXof : null,
  };
}

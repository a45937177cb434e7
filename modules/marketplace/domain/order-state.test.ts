import { describe, expect, it } from 'vitest';
import {
  isForsaken,
  mayDo,
  orderAfter,
  orderMachine,
  orderStages,
  orderStates,
} from './order-state.ts';

describe('an order', () => {
  it('has a machine of all its states, and a column for each that is paid', () => {
    expect([...orderMachine.states].sort()).toEqual([...orderStates].sort());
    // What was accepted for an hour far away stands in a column of its own.
    const columns = new Set(Object.values(orderStages).flat());
    expect([...columns, 'awaiting_payment'].sort()).toEqual([...orderStates].sort());
  });

  it('is handed over at the counter where it is fetched, and on the way where it is not', () => {
    const ready = { state: 'ready', fulfilment: 'delivery' } as const;
    expect(mayDo(ready, 'store')).toEqual(['depart']);
    expect(mayDo({ ...ready, fulfilment: 'pickup' }, 'store')).toEqual(['deliver', 'fail']);
    expect(orderAfter(ready, 'deliver', 'store')).toBeNull();
    const under = { state: 'picked_up', fulfilment: 'delivery' } as const;
    expect(mayDo(under, 'store')).toEqual(['deliver', 'fail']);
  });

  it('is its customer’s to take back until somebody answered', () => {
    const may = (state: (typeof orderStates)[number]) =>
      mayDo({ state, fulfilment: 'delivery' }, 'customer');
    expect(orderStates.filter((state) => may(state).includes('cancel'))).toEqual([
      'awaiting_payment',
      'placed',
    ]);
  });

  it('of an hour far away is hers until two hours before it, while nobody has begun', () => {
    const slotFrom = new Date('2026-11-26T09:00:00Z');
    const mayCancel = (state: 'accepted' | 'preparing' | 'ready', hoursBefore: number) => {
      const asOf = new Date(slotFrom.getTime() - hoursBefore * 3_600_000);
      const order = {
        state,
        fulfilment: 'delivery',
        slotFrom,
        readyAbout: slotFrom,
        asOf,
      } as const;
      return mayDo(order, 'customer').includes('cancel');
    };
    expect([2, 1.99, 0, -0.99, -1].map((hours) => mayCancel('accepted', hours))).toEqual([
      ...[true, false, false, false, true],
    ]);
    expect([mayCancel('preparing', 5), mayCancel('ready', 5)]).toEqual([false, false]);
  });

  it('is hers again an hour after it should have been ready, and ends by itself a day later', () => {
    const readyAbout = new Date('2026-11-23T10:00:00Z');
    const at = (hours: number) => new Date(readyAbout.getTime() + hours * 3_600_000);
    const mayCancel = (state: 'accepted' | 'ready' | 'picked_up', hours: number, pickup = false) =>
      mayDo(
        { state, fulfilment: pickup ? 'pickup' : 'delivery', readyAbout, asOf: at(hours) },
        'customer',
      ).includes('cancel');
    expect([mayCancel('accepted', 0.99), mayCancel('accepted', 1)]).toEqual([false, true]);
    expect([mayCancel('ready', 2), mayCancel('ready', 2, true)]).toEqual([true, false]);
    expect(mayCancel('picked_up', 100)).toBe(false);
    const forsaken = (fulfilment: 'pickup' | 'delivery', hours: number) =>
      isForsaken({ state: 'ready', fulfilment, readyAbout, asOf: at(hours) });
    expect([forsaken('delivery', 23.9), forsaken('delivery', 24)]).toEqual([false, true]);
    expect([forsaken('pickup', 47.9), forsaken('pickup', 48)]).toEqual([false, true]);
  });

  it('goes on by nobody else’s hand', () => {
    const placed = { state: 'placed', fulfilment: 'delivery' } as const;
    expect(orderAfter(placed, 'accept', 'customer')).toBeNull();
    expect(orderAfter(placed, 'expire', 'store')).toBeNull();
    expect(orderAfter(placed, 'cancel', 'store')).toBeNull();
  });
});

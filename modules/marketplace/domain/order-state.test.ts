import { describe, expect, it } from 'vitest';
import { mayDo, orderAfter, orderMachine, orderStages, orderStates } from './order-state.ts';

describe('an order', () => {
  it('has a machine of all its states, and a column for each that is paid', () => {
    expect([...orderMachine.states].sort()).toEqual([...orderStates].sort());
    const columns = Object.values(orderStages).flat();
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

  it('goes on by nobody else’s hand', () => {
    const placed = { state: 'placed', fulfilment: 'delivery' } as const;
    expect(orderAfter(placed, 'accept', 'customer')).toBeNull();
    expect(orderAfter(placed, 'expire', 'store')).toBeNull();
    expect(orderAfter(placed, 'cancel', 'store')).toBeNull();
  });
});

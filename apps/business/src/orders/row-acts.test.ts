import { describe, expect, it } from 'vitest';
import { rowActs } from './row-acts.ts';

const acts = (state: string, fulfilment: string) =>
  rowActs({ state, fulfilment } as Parameters<typeof rowActs>[0]);

describe('the next steps on the board', () => {
  it('lead from a new order to the customer, by a courier or over the counter', () => {
    expect(acts('placed', 'delivery')).toEqual(['accept', 'refuse']);
    expect(acts('accepted', 'pickup')).toEqual(['prepare', 'ready']);
    expect(acts('preparing', 'delivery')).toEqual(['ready']);
    expect(acts('ready', 'delivery')).toEqual(['depart']);
    expect(acts('ready', 'pickup')).toEqual(['deliver']);
    expect(acts('picked_up', 'delivery')).toEqual(['deliver']);
  });

  it.each(['delivered', 'completed', 'rejected', 'expired', 'cancelled', 'returned'])(
    'of an order that is %s are none',
    (state) => {
      expect(acts(state, 'pickup')).toEqual([]);
    },
  );
});

import type { Act, OrderRow } from './order-data.ts';

/** One step after the other; a counter hands over what no courier carries. */
const steps: Readonly<Partial<Record<OrderRow['state'], readonly Act[]>>> = {
  placed: ['accept', 'refuse'],
  accepted: ['prepare', 'ready'],
  preparing: ['ready'],
  picked_up: ['deliver'],
};

/** The next steps of an order on the board. What is rarer stands on its page, by its own answer. */
export const rowActs = ({ state, fulfilment }: OrderRow): readonly Act[] =>
  state === 'ready' ? [fulfilment === 'pickup' ? 'deliver' : 'depart'] : (steps[state] ?? []);

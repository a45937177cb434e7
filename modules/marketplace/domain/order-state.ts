import { allowedEvents, defineMachine, nextState } from '@ecom/kernel';
import { orderPolicy } from './order-rules.ts';
import { slotPolicy } from './slot.ts';

export const orderStates = [
  'awaiting_payment',
  'placed',
  'accepted',
  'preparing',
  'ready',
  'picked_up',
  'delivered',
  'completed',
  'rejected',
  'expired',
  'cancelled',
  'delivery_failed',
  'returned',
] as const;
export type OrderState = (typeof orderStates)[number];

export const orderEvents = [
  'pay',
  'accept',
  'refuse',
  'cancel',
  'expire',
  'prepare',
  'ready',
  'depart',
  'deliver',
  'fail',
  'return',
  'complete',
] as const;
export type OrderEvent = (typeof orderEvents)[number];
export const orderSides = ['customer', 'store', 'platform', 'system'] as const;
export type OrderSide = (typeof orderSides)[number];

export const fulfilments = ['delivery', 'pickup'] as const;
export type Fulfilment = (typeof fulfilments)[number];
export const payMethods = ['wallet', 'mobile_money', 'cash'] as const;
export type PayMethod = (typeof payMethods)[number];

/** The platform ends what is stuck as long as nothing has left the shop; late or not. */
const mayEnd: readonly OrderSide[] = ['customer', 'platform'];

/**
 * One store's part of a checkout. What a customer waits for has an end: the store's answer by a
 * timer; goods that are late by her own word, and a day later by themselves. A store that accepted
 * too much may still refuse until the goods are ready. Only what is on the road waits for a hand:
 * her code, or the store's word that it came back.
 */
export const orderMachine = defineMachine<OrderState, OrderEvent, OrderSide>({
  name: 'order',
  initial: ['awaiting_payment', 'placed'],
  final: ['completed', 'rejected', 'expired', 'cancelled', 'returned'],
  waiting: {
    awaiting_payment: 'expire',
    placed: 'expire',
    accepted: 'expire',
    preparing: 'expire',
    ready: 'expire',
    delivery_failed: 'return',
    delivered: 'complete',
  },
  resting: ['picked_up'],
  transitions: [
    { from: 'awaiting_payment', event: 'pay', to: 'placed', by: ['system'] },
    { from: 'awaiting_payment', event: 'expire', to: 'expired', by: ['system'] },
    { from: 'awaiting_payment', event: 'cancel', to: 'cancelled', by: ['customer'] },
    { from: 'placed', event: 'accept', to: 'accepted', by: ['store'] },
    { from: 'placed', event: 'refuse', to: 'rejected', by: ['store'] },
    { from: 'placed', event: 'expire', to: 'expired', by: ['system'], guard: 'accept_by' },
    { from: 'placed', event: 'cancel', to: 'cancelled', by: mayEnd },
    { from: 'accepted', event: 'prepare', to: 'preparing', by: ['store'] },
    { from: 'accepted', event: 'ready', to: 'ready', by: ['store'] },
    { from: 'accepted', event: 'refuse', to: 'rejected', by: ['store'] },
    { from: 'accepted', event: 'cancel', to: 'cancelled', by: mayEnd, guard: 'ahead_or_late' },
    { from: 'accepted', event: 'expire', to: 'expired', by: ['system'], guard: 'forsaken' },
    { from: 'preparing', event: 'ready', to: 'ready', by: ['store'] },
    { from: 'preparing', event: 'refuse', to: 'rejected', by: ['store'] },
    { from: 'preparing', event: 'cancel', to: 'cancelled', by: mayEnd, guard: 'late' },
    { from: 'preparing', event: 'expire', to: 'expired', by: ['system'], guard: 'forsaken' },
    { from: 'ready', event: 'depart', to: 'picked_up', by: ['store'], guard: 'delivery' },
    { from: 'ready', event: 'deliver', to: 'delivered', by: ['store'], guard: 'pickup' },
    { from: 'ready', event: 'fail', to: 'delivery_failed', by: ['store'], guard: 'pickup' },
    { from: 'ready', event: 'cancel', to: 'cancelled', by: mayEnd, guard: 'late' },
    { from: 'ready', event: 'expire', to: 'expired', by: ['system'], guard: 'forsaken' },
    { from: 'picked_up', event: 'deliver', to: 'delivered', by: ['store'], guard: 'code' },
    { from: 'picked_up', event: 'fail', to: 'delivery_failed', by: ['store'] },
    { from: 'delivery_failed', event: 'return', to: 'returned', by: ['system'] },
    { from: 'delivered', event: 'complete', to: 'completed', by: ['system'] },
  ],
});

/** What a store does differently when nobody carries the goods anywhere. */
const notFor: Readonly<Record<Fulfilment, readonly OrderEvent[]>> = {
  delivery: ['deliver', 'fail'],
  // Goods that lie ready at the counter are late by nobody's fault but hers.
  pickup: ['depart', 'cancel'],
};

interface OrderStanding {
  readonly state: OrderState;
  readonly fulfilment: Fulfilment;
  /** When the store said that it would be ready. */
  readonly readyAbout?: Date | null;
  /** The begin of the hour that was chosen. */
  readonly slotFrom?: Date | null;
  /** When all this was so. */
  readonly asOf?: Date;
}

const fits = (order: OrderStanding, event: OrderEvent, side: OrderSide): boolean =>
  side === 'platform' ||
  ((order.state !== 'ready' || !notFor[order.fulfilment].includes(event)) &&
    (event !== 'cancel' || isUnanswered(order) || isFarAhead(order) || isLate(order)));

const isUnanswered = ({ state }: OrderStanding): boolean =>
  state === 'awaiting_payment' || state === 'placed';

/** Whether it was accepted for an hour that is still far away: nobody has begun. */
const isFarAhead = ({ state, slotFrom, asOf }: OrderStanding): boolean =>
  state === 'accepted' &&
  !!slotFrom &&
  !!asOf &&
  slotFrom.getTime() - asOf.getTime() >= slotPolicy.cancelHours * 3_600_000;

/** Whether it is so long after the time that the store named that nobody need wait for it. */
const isLate = ({ readyAbout, asOf }: OrderStanding): boolean =>
  !!readyAbout &&
  !!asOf &&
  asOf.getTime() - readyAbout.getTime() >= orderPolicy.lateMinutes * 60_000;

/** Whether its store forgot it, or nobody came to fetch it: it ends by itself. */
export const isForsaken = ({ state, fulfilment, readyAbout, asOf }: OrderStanding): boolean => {
  if (!readyAbout || !asOf) return false;
  if (state !== 'accepted' && state !== 'preparing' && state !== 'ready') return false;
  const { forsakenHours, unfetchedHours } = orderPolicy;
  const isFetched = state === 'ready' && fulfilment === 'pickup';
  const hours = isFetched ? unfetchedHours : forsakenHours;
  return asOf.getTime() - readyAbout.getTime() >= hours * 3_600_000;
};

/** The state after `event`; null where `side` may not send it now. */
export const orderAfter = (
  order: OrderStanding,
  event: OrderEvent,
  side: OrderSide,
): OrderState | null =>
  fits(order, event, side) ? nextState(orderMachine, order.state, event, side) : null;

/** What `side` may do now, for the buttons of its screens. */
export const mayDo = (order: OrderStanding, side: OrderSide): OrderEvent[] =>
  allowedEvents(orderMachine, order.state, side).filter((event) => fits(order, event, side));

/** States in which a store may give money back; before, it refuses lines. */
export const refundableStates: readonly OrderState[] = [
  'accepted',
  'preparing',
  'ready',
  'picked_up',
  'delivered',
  'completed',
];

/** The columns of a store's board. */
export const orderStages = {
  waiting: ['placed'],
  planned: ['accepted'],
  working: ['accepted', 'preparing', 'ready', 'picked_up', 'delivery_failed'],
  done: ['delivered', 'completed', 'rejected', 'expired', 'cancelled', 'returned'],
} as const satisfies Record<string, readonly OrderState[]>;
export type OrderStage = keyof typeof orderStages;

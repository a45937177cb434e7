import { allowedEvents, defineMachine, nextState } from '@ecom/kernel';

export const returnStates = [
  'open',
  'refused',
  'disputed',
  'accepted',
  'withdrawn',
  'lapsed',
  'judged',
] as const;
export type ReturnState = (typeof returnStates)[number];

export const returnEvents = [
  'accept',
  'refuse',
  'withdraw',
  'dispute',
  'escalate',
  'lapse',
  'judge',
] as const;
export type ReturnEvent = (typeof returnEvents)[number];
export type ReturnSide = 'customer' | 'store' | 'platform' | 'system';

/**
 * What a customer holds against what she received. It never waits for a silent side: a store that
 * does not answer leaves it to the platform, a refusal that she does not dispute ends it. The store
 * may still say yes, and she may still let it be, as long as nobody has judged.
 */
export const returnMachine = defineMachine<ReturnState, ReturnEvent, ReturnSide>({
  name: 'return',
  initial: ['open'],
  final: ['accepted', 'withdrawn', 'lapsed', 'judged'],
  waiting: { open: 'escalate', refused: 'lapse' },
  resting: ['disputed'],
  transitions: [
    { from: 'open', event: 'accept', to: 'accepted', by: ['store'] },
    { from: 'open', event: 'refuse', to: 'refused', by: ['store'] },
    { from: 'open', event: 'withdraw', to: 'withdrawn', by: ['customer'] },
    { from: 'open', event: 'escalate', to: 'disputed', by: ['system'], guard: 'due' },
    { from: 'refused', event: 'accept', to: 'accepted', by: ['store'] },
    { from: 'refused', event: 'dispute', to: 'disputed', by: ['customer'] },
    { from: 'refused', event: 'withdraw', to: 'withdrawn', by: ['customer'] },
    { from: 'refused', event: 'lapse', to: 'lapsed', by: ['system'], guard: 'due' },
    { from: 'disputed', event: 'accept', to: 'accepted', by: ['store'] },
    { from: 'disputed', event: 'withdraw', to: 'withdrawn', by: ['customer'] },
    { from: 'disputed', event: 'judge', to: 'judged', by: ['platform'] },
  ],
});

/** The state after `event`; null where `side` may not send it now. */
export const returnAfter = (
  state: ReturnState,
  event: ReturnEvent,
  side: ReturnSide,
): ReturnState | null => nextState(returnMachine, state, event, side);

/** What `side` may do now, for the buttons of its screens. */
export const mayDoWithReturn = (state: ReturnState, side: ReturnSide): ReturnEvent[] =>
  allowedEvents(returnMachine, state, side);

/** While either side may still show something. */
export const isReturnLive = (state: ReturnState): boolean =>
  state === 'open' || state === 'refused' || state === 'disputed';

/** What the clock does when its time has come. */
export const dueReturnEvent = { open: 'escalate', refused: 'lapse' } as const;

/** The lists of a store: what waits for its word, what lies with the platform, what is over. */
export const returnQueues = {
  waiting: ['open'],
  disputed: ['refused', 'disputed'],
  done: ['accepted', 'withdrawn', 'lapsed', 'judged'],
} as const satisfies Record<string, readonly ReturnState[]>;
export type ReturnQueue = keyof typeof returnQueues;

/** What operators look at: what waits for their word, and what was before them. */
export const disputeQueues = ['open', 'done'] as const;
export type DisputeQueue = (typeof disputeQueues)[number];

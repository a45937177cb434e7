import { defineMachine } from '@ecom/kernel';

export const storeStates = [
  'draft',
  'submitted',
  'open',
  'refused',
  'suspended',
  'closed',
] as const;
export type StoreState = (typeof storeStates)[number];

export type StoreEvent =
  | 'submit'
  | 'withdraw'
  | 'approve'
  | 'refuse'
  | 'suspend'
  | 'reinstate'
  | 'close';
export type StoreActor = 'owner' | 'reviewer' | 'system';

export const storeRefusalReasons = [
  'unreadable',
  'wrong_document',
  'expired',
  'name_differs',
  'place_unclear',
  'goods_not_allowed',
  'other',
] as const;
export type StoreRefusalReason = (typeof storeRefusalReasons)[number];

/**
 * A store from its first draft on. A refused one can be handed in again. Its owner may close
 * what was never open; where she leaves altogether, every state ends.
 */
export const storeMachine = defineMachine<StoreState, StoreEvent, StoreActor>({
  name: 'store',
  initial: ['draft'],
  final: ['closed'],
  waiting: { submitted: 'withdraw' },
  resting: ['draft', 'open', 'refused', 'suspended'],
  transitions: [
    { from: 'draft', event: 'submit', to: 'submitted', by: ['owner'], guard: 'papers complete' },
    { from: 'refused', event: 'submit', to: 'submitted', by: ['owner'], guard: 'papers complete' },
    { from: 'submitted', event: 'withdraw', to: 'draft', by: ['owner'] },
    { from: 'submitted', event: 'approve', to: 'open', by: ['reviewer'] },
    { from: 'submitted', event: 'refuse', to: 'refused', by: ['reviewer'] },
    { from: 'open', event: 'suspend', to: 'suspended', by: ['reviewer'] },
    { from: 'suspended', event: 'reinstate', to: 'open', by: ['reviewer'] },
    { from: 'draft', event: 'close', to: 'closed', by: ['owner', 'system'] },
    { from: 'refused', event: 'close', to: 'closed', by: ['owner', 'system'] },
    { from: 'submitted', event: 'close', to: 'closed', by: ['system'] },
    { from: 'open', event: 'close', to: 'closed', by: ['system'] },
    { from: 'suspended', event: 'close', to: 'closed', by: ['system'] },
  ],
});

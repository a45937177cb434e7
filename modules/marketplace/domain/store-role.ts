/** What a member of a store may do there, from most to least. */
export const storeRoles = ['owner', 'manager', 'clerk', 'courier'] as const;
export type StoreRole = (typeof storeRoles)[number];

/** What can be done for a store, each with the least role that may. */
const leastRole = {
  /** Carry what was sold, hand it over, and leave the store: all that a courier does. */
  carry_orders: 'courier',
  view: 'clerk',
  /** Stock, products and their pictures. */
  keep_shelf: 'clerk',
  /** Answer orders, prepare them, hand them over. */
  work_orders: 'clerk',
  /** Speak for the store where everybody reads it. */
  answer_reviews: 'manager',
  /** Give money back. */
  refund_orders: 'manager',
  /** Balance, statement, payouts; to ask for one is the owner's. */
  see_money: 'manager',
  /** Bulk edits and imports touch many products at once. */
  change_many: 'manager',
  /** Promise customers something, at the store's cost. */
  offer: 'manager',
  /** Hours, zones, pause, preparation. */
  change_settings: 'manager',
  /** Members, documents, the application itself. */
  own: 'owner',
} as const satisfies Record<string, StoreRole>;

export type StoreAct = keyof typeof leastRole;

/** Whether `role` may carry out `act`. */
export const mayAct = (role: StoreRole, act: StoreAct): boolean =>
  storeRoles.indexOf(role) <= storeRoles.indexOf(leastRole[act]);

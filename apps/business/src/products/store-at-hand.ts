/** The store that is worked on, and what one may do there. */
export interface StoreAtHand {
  /** `sto_…`. */
  readonly id: string;
  readonly role: 'owner' | 'manager' | 'clerk';
}

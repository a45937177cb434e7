/** Announced on subject `user:<uuid>`, to the store's owner; `store` is its name. */
export interface MarketEvents {
  'market.store_approved': { store: string };
  'market.store_refused': { store: string; reason: string };
  'market.store_suspended': { store: string };
  'market.store_reinstated': { store: string };
}

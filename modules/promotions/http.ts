import { createRouter, type Database, type Router } from '@ecom/server-kit';
import { adminPromotionHandlers } from './http/admin-promotion-handlers.ts';
import { storePromotionHandlers } from './http/store-promotion-handlers.ts';
import type { OfferStores } from './ports.ts';

export interface PromotionRouteDeps {
  readonly database: Database;
  readonly stores: OfferStores;
}

/** What is offered, by the people of a store and by the platform's. */
export function promotionRoutes(deps: PromotionRouteDeps): Router {
  const router = createRouter();
  storePromotionHandlers(router, deps);
  adminPromotionHandlers(router, deps);
  return router;
}

import { createRouter, type Database, type Router } from '@ecom/server-kit';
import { merchantProductHandlers } from './http/merchant-product-handlers.ts';
import { pictureHandlers } from './http/picture-handlers.ts';
import { shelfHandlers } from './http/shelf-handlers.ts';
import type { PictureStorage } from './ports.ts';

export interface MarketRouteDeps {
  readonly database: Database;
  readonly files: PictureStorage;
  /** Called after a commit that may have left something in the outbox. */
  readonly onCommitted: () => void;
}

/** The marketplace: its shelves as everybody sees them, and what stands behind them. */
export function marketRoutes(deps: MarketRouteDeps): Router {
  const router = createRouter();
  shelfHandlers(router, deps);
  merchantProductHandlers(router, deps);
  pictureHandlers(router, deps);
  return router;
}

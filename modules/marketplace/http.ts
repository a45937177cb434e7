import { createRouter, type Database, type Router } from '@ecom/server-kit';
import { shelfHandlers } from './http/shelf-handlers.ts';
import type { PictureFiles } from './ports.ts';

export interface MarketRouteDeps {
  readonly database: Database;
  readonly files: PictureFiles;
}

/** The marketplace: its shelves as everybody sees them, and what stands behind them. */
export function marketRoutes(deps: MarketRouteDeps): Router {
  const router = createRouter();
  shelfHandlers(router, deps);
  return router;
}

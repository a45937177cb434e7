import type { Router } from '@ecom/server-kit';
import { adminAdjustmentHandlers } from './admin-adjustment-handlers.ts';
import { adminOrderHandlers } from './admin-order-handlers.ts';
import { adminOverviewHandlers } from './admin-overview-handlers.ts';
import type { AdminMoneyDeps } from './admin-parts.ts';

/** The operator's money pages; every route wants its act and the second factor. */
export function adminMoneyHandlers(router: Router, deps: AdminMoneyDeps): void {
  adminOverviewHandlers(router, deps);
  adminOrderHandlers(router, deps);
  adminAdjustmentHandlers(router, deps);
}

import { createRouter, type Database, type Router } from '@ecom/server-kit';
import { adminCommissionHandlers } from './http/admin-commission-handlers.ts';
import { adminOrderHandlers } from './http/admin-order-handlers.ts';
import { adminReviewHandlers } from './http/admin-review-handlers.ts';
import { adminStoreHandlers } from './http/admin-store-handlers.ts';
import { attributeHandlers } from './http/attribute-handlers.ts';
import { awaitedHandlers } from './http/awaited-handlers.ts';
import { browseHandlers } from './http/browse-handlers.ts';
import { bulkHandlers } from './http/bulk-handlers.ts';
import { catalogueHandlers } from './http/catalogue-handlers.ts';
import { checkoutHandlers } from './http/checkout-handlers.ts';
import { commissionPaymentHandlers } from './http/commission-payment-handlers.ts';
import { deliveryHandlers } from './http/delivery-handlers.ts';
import { disputeHandlers } from './http/dispute-handlers.ts';
import { exportHandlers } from './http/export-handlers.ts';
import { followHandlers } from './http/follow-handlers.ts';
import { importHandlers } from './http/import-handlers.ts';
import { memberHandlers } from './http/member-handlers.ts';
import { merchantProductHandlers } from './http/merchant-product-handlers.ts';
import { merchantReviewHandlers } from './http/merchant-review-handlers.ts';
import { messageHandlers } from './http/message-handlers.ts';
import { orderHandlers } from './http/order-handlers.ts';
import { payoutPlanHandlers } from './http/payout-plan-handlers.ts';
import { pictureHandlers } from './http/picture-handlers.ts';
import { previewHandlers } from './http/preview-handlers.ts';
import { receiptHandlers } from './http/receipt-handlers.ts';
import { returnHandlers } from './http/return-handlers.ts';
import { reviewHandlers } from './http/review-handlers.ts';
import { reviewPictureHandlers } from './http/review-picture-handlers.ts';
import { shelfHandlers } from './http/shelf-handlers.ts';
import { stockHandlers } from './http/stock-handlers.ts';
import { storeHandlers } from './http/store-handlers.ts';
import { storeMoneyHandlers } from './http/store-money-handlers.ts';
import { storeOrderHandlers } from './http/store-order-handlers.ts';
import { storeReturnHandlers } from './http/store-return-handlers.ts';
import type { PictureStorage, PreviewDrawer } from './ports.ts';
import type { PayoutProviders } from './use-cases/money/request-store-payout.ts';

export interface MarketRouteDeps {
  readonly database: Database;
  readonly files: PictureStorage;
  /** Null in a shell that cannot draw. */
  readonly previews: PreviewDrawer | null;
  /** Whom stores are paid out by, the preferred first. */
  readonly providers: PayoutProviders;
  /** Signs links to papers. */
  readonly linkSecret: string;
  /** Called after a commit that may have left something in the outbox. */
  readonly onCommitted: () => void;
}

/** The marketplace: its shelves as everybody sees them, and what stands behind them. */
export function marketRoutes(deps: MarketRouteDeps): Router {
  const router = createRouter();
  shelfHandlers(router, deps);
  browseHandlers(router, deps);
  followHandlers(router, deps);
  storeHandlers(router, deps);
  memberHandlers(router, deps);
  adminStoreHandlers(router, deps);
  attributeHandlers(router, deps);
  catalogueHandlers(router, deps);
  bulkHandlers(router, deps);
  merchantProductHandlers(router, deps);
  stockHandlers(router, deps);
  pictureHandlers(router, deps);
  importHandlers(router, deps);
  exportHandlers(router, deps);
  previewHandlers(router, deps);
  checkoutHandlers(router, deps);
  awaitedHandlers(router, deps);
  orderHandlers(router, deps);
  storeOrderHandlers(router, deps);
  receiptHandlers(router, deps);
  messageHandlers(router, deps);
  deliveryHandlers(router, deps);
  storeMoneyHandlers(router, deps);
  returnHandlers(router, deps);
  storeReturnHandlers(router, deps);
  payoutPlanHandlers(router, deps);
  commissionPaymentHandlers(router, deps);
  reviewHandlers(router, deps);
  reviewPictureHandlers(router, deps);
  merchantReviewHandlers(router, deps);
  adminReviewHandlers(router, deps);
  adminOrderHandlers(router, deps);
  adminCommissionHandlers(router, deps);
  disputeHandlers(router, deps);
  return router;
}

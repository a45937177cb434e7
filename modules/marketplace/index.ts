export type { MarketEvents } from './events.ts';
export { type MarketRouteDeps, marketRoutes } from './http.ts';
export { tendMarket } from './jobs.ts';
export type {
  DrawnPicture,
  PictureDrawer,
  PictureFiles,
  PictureStorage,
  PreviewDrawer,
} from './ports.ts';
export {
  copyPicture,
  deletePictureFiles,
  drawPicture,
  dropOrphanUpload,
} from './use-cases/draw-picture.ts';
export { eraseMarket } from './use-cases/erase-market.ts';
export {
  deleteImportFile,
  dropOrphanImport,
  workImport,
} from './use-cases/import/work-import.ts';
export { tendPayoutPlans } from './use-cases/money/payout-plan.ts';
export { tendPayouts, tendReturnedPayouts } from './use-cases/money/settle-payouts.ts';
export { offerStores } from './use-cases/offer-stores.ts';
export { openBusiness } from './use-cases/open-business.ts';
export { tendCheckouts } from './use-cases/orders/tend-checkouts.ts';
export { tendOrders } from './use-cases/orders/tend-orders.ts';
export {
  deleteEvidence,
  dropOrphanEvidence,
  redrawEvidence,
} from './use-cases/returns/tend-evidence.ts';
export { tendReturns } from './use-cases/returns/tend-returns.ts';
export {
  deleteReviewPicture,
  dropOrphanReviewPicture,
  redrawReviewPicture,
} from './use-cases/reviews/show-review.ts';
export { deletePaper, dropOrphanPaper, redrawPaper } from './use-cases/tend-papers.ts';

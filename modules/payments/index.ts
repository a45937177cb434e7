export {
  type AccountCode,
  cashDueFloorXof,
  rulesOf,
} from './domain/account-code.ts';
export type { Leg, Posted, Posting, PostRefused, TransferKind } from './domain/posting.ts';
export type { PaymentEvents } from './events.ts';
export { limitPrompts } from './http/limit-money.ts';
export { type PaymentRouteDeps, paymentRoutes } from './http.ts';
export { tendLedger, type WatchDeps, watchMoney } from './jobs.ts';
export type { MobileMoney, MobileNetwork } from './ports.ts';
export type { PayoutNow } from './store/payout-store.ts';
export { accountsOf, holdAccounts, roomOf } from './use-cases/account-book.ts';
export { type ChainReport, checkBook, verifyChain } from './use-cases/check-book.ts';
export { capture, expireHolds, type HoldRefused, hold, voidHold } from './use-cases/hold.ts';
export { holdsMoney } from './use-cases/holds-money.ts';
export {
  type CollectionNow,
  type CollectionRefused,
  readCollections,
  requestCollection,
} from './use-cases/mobile/collect-purchase.ts';
export { forgetOldWebhooks } from './use-cases/mobile/forget-webhooks.ts';
export {
  drainOrders,
  type OrderWorker,
  startOrderWorker,
} from './use-cases/mobile/order-worker.ts';
export { readBouncedPayouts, readPayouts } from './use-cases/mobile/read-payouts.ts';
export { type PayoutRefused, requestPayout } from './use-cases/mobile/request-payout.ts';
export type { OrderWorkDeps } from './use-cases/mobile/work-orders.ts';
export { post } from './use-cases/post.ts';
export { tellTransfers } from './use-cases/tell-transfers.ts';
export type { BookReport } from './use-cases/watch/book-rules.ts';
export { ledgerGauges } from './use-cases/watch/gauges.ts';
export { applyLevel, limitsOf, type OwnerLimits } from './use-cases/watch/limits.ts';

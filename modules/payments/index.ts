export { type AccountCode, rulesOf } from './domain/account-code.ts';
export type { Leg, Posted, Posting, PostRefused, TransferKind } from './domain/posting.ts';
export { type PaymentRouteDeps, paymentRoutes } from './http.ts';
export { tendLedger } from './jobs.ts';
export {
  type BookReport,
  type ChainReport,
  checkBook,
  verifyChain,
} from './use-cases/check-book.ts';
export { capture, expireHolds, type HoldRefused, hold, voidHold } from './use-cases/hold.ts';
export { holdsMoney } from './use-cases/holds-money.ts';
export { post } from './use-cases/post.ts';
export { tellTransfers } from './use-cases/tell-transfers.ts';

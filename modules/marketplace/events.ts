/** What everybody who is told of an order hears; ids as on the wire. */
interface OrderNews {
  readonly orderId: string;
  /** As it is read aloud. */
  readonly number: string;
  /** The store's name. */
  readonly store: string;
}

/** With what came of it: whole francs that went back in this step. */
interface OrderStep extends OrderNews {
  readonly refundedXof: number;
}

interface PayoutNews {
  readonly payoutId: string;
  readonly storeId: string;
  readonly amountXof: number;
}

/** Of what was held against an order: what its customer reported. */
interface ProblemStep extends OrderStep {
  readonly returnId: string;
}

/**
 * Announced on subject `user:<uuid>`. Of a store, to its owner; `store` is its name. Of an order,
 * to its customer, but for `…_received` and `…_changed`, which go to the people of the store.
 */
export interface MarketEvents {
  'market.store_approved': { store: string };
  'market.store_refused': { store: string; reason: string };
  'market.store_suspended': { store: string };
  'market.store_reinstated': { store: string };
  /** To whoever asked for it: what became of a store's payout. */
  'market.payout_paid': PayoutNews;
  'market.payout_failed': PayoutNews;
  /** It had been paid: what it claimed is due again. */
  'market.payout_returned': PayoutNews;
  'market.order_placed': OrderNews;
  /** Her phone said no, or nothing: nothing was bought, and her money is where it was. */
  'market.checkout_unpaid': { checkoutId: string; totalXof: number };
  /** Her phone's money came when the goods were gone: it is in her wallet. */
  'market.checkout_returned': { checkoutId: string; totalXof: number };
  'market.order_accepted': OrderStep;
  'market.order_preparing': OrderStep;
  'market.order_ready': OrderStep;
  'market.order_departed': OrderStep;
  'market.order_delivered': OrderStep;
  'market.order_completed': OrderStep;
  'market.order_rejected': OrderStep;
  'market.order_expired': OrderStep;
  'market.order_cancelled': OrderStep;
  'market.order_returned': OrderStep;
  'market.order_refunded': OrderStep;
  /** The store wrote to its customer. */
  'market.order_message': OrderNews;
  /** To the people of the store, but its couriers: the customer wrote. */
  'market.order_asked': OrderNews & { storeId: string };
  'market.order_problem_opened': ProblemStep;
  'market.order_problem_refused': ProblemStep;
  'market.order_problem_disputed': ProblemStep;
  'market.order_problem_accepted': ProblemStep;
  'market.order_problem_withdrawn': ProblemStep;
  'market.order_problem_lapsed': ProblemStep;
  'market.order_problem_judged': ProblemStep;
  'market.order_problem_received': ProblemStep & { storeId: string; state: string };
  'market.order_problem_changed': ProblemStep & { storeId: string; state: string };
  'market.order_received': OrderNews & { storeId: string };
  'market.order_changed': OrderStep & { storeId: string; state: string };
}

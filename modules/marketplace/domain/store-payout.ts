/** What bounds payouts of a store; whole francs. */
export const payoutPolicy = {
  minXof: 100,
  /** What a provider takes at once; earnings past it wait for the next payout. */
  maxXof: 1_000_000,
  /** Earnings and refunds that one payout claims. */
  claimsMax: 300,
  perHour: 30,
  /** Weekly payouts leave from this hour on, in Lomé. */
  planFromHour: 8,
} as const;

/** `returned`: it had been paid, and the network or a bank sent it back. */
export type PayoutState = 'under_way' | 'paid' | 'failed' | 'returned';

/**
 * What moved a store's balance and no payout has claimed: an earning, a refund after it, or
 * commission on cash that was settled.
 */
export interface OpenItem {
  /** Null for a settlement. */
  readonly orderId: string | null;
  /** Null for the earning. */
  readonly refundId: string | null;
  /** Of commission on cash; null for what an order brought or took. */
  readonly settlementId: string | null;
  /** Negative for a refund and a settlement. */
  readonly amountXof: number;
}

/** What of the commission owed for cash a balance can settle; whole francs, never negative. */
export const settleable = (owedXof: number, payableXof: number): number =>
  Math.max(0, Math.min(owedXof, payableXof));

export interface PayoutChoice {
  readonly items: readonly OpenItem[];
  readonly amountXof: number;
}

/**
 * What a payout claims of the open items, which come debts first, then the oldest earnings: every
 * refund and settlement, so that no debt stays behind, and earnings while their sum is no more than a payout may
 * be; one that is larger goes alone. Null where that leaves less than the least payout: it carries
 * over to the next.
 */
export function choosePayout(open: readonly OpenItem[]): PayoutChoice | null {
  const items: OpenItem[] = [];
  let amountXof = 0;
  let large: OpenItem | null = null;
  for (const item of open) {
    if (item.amountXof > 0 && amountXof + item.amountXof > payoutPolicy.maxXof) {
      large ??= item;
      continue;
    }
    items.push(item);
    amountXof += item.amountXof;
  }
  if (amountXof < payoutPolicy.minXof && large) {
    items.push(large);
    amountXof += large.amountXof;
  }
  return amountXof < payoutPolicy.minXof ? null : { items, amountXof };
}

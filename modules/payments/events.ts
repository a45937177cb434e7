/** Announced on subject `user:<uuid>`; whole francs, and no number. Ids as on the wire. */
export interface PaymentEvents {
  'payments.sent': { transferId: string; amountXof: number };
  'payments.received': { transferId: string; amountXof: number };
  'payments.topup_succeeded': { topupId: string; amountXof: number };
  /** It may still succeed later: then another event tells. */
  'payments.topup_failed': { topupId: string; amountXof: number; reason: string };
  'payments.topup_suspended': { topupId: string; amountXof: number; reason: string };
  'payments.topup_returned': { topupId: string; amountXof: number };
  'payments.withdrawal_sent': { withdrawalId: string; amountXof: number };
  /** It had been paid, and came back. */
  'payments.withdrawal_returned': { withdrawalId: string; amountXof: number };
  'payments.withdrawal_failed': { withdrawalId: string; amountXof: number };
}

/** What bounds checkouts and orders. Amounts in whole francs. */
export const orderPolicy = {
  linesMax: 60,
  quantityMax: 999,
  /** A PIN token is given for no more. */
  totalMaxXof: 100_000_000,
  /** How long stock is held for whoever pays with her phone. */
  awaitMinutes: 10,
  /** How long a store has to answer. */
  acceptMinutes: 15,
  /** After the time that a store named, its customer need not wait any more. */
  lateMinutes: 60,
  /** After which an order that a store forgot ends by itself, and one that nobody fetched. */
  forsakenHours: 24,
  unfetchedHours: 48,
  /** After which nobody doubts a delivery any more. */
  completeHours: 48,
  codeTriesMax: 5,
  /** The most a store may say it needs. */
  readyMinutesMax: 2_880,
  checkoutsPerHour: 120,
} as const;

/** Why a store gives money back of itself. */
export const refundReasons = ['missing', 'damaged', 'wrong', 'late', 'goodwill', 'other'] as const;
export type RefundReason = (typeof refundReasons)[number];

/** Why money goes back by the course of things. */
export type ReturnReason =
  | 'line_refused'
  | 'rejected'
  | 'expired'
  | 'cancelled'
  | 'delivery_failed';

/** What a store says when it refuses. */
export const orderRefusalReasons = [
  'out_of_stock',
  'too_busy',
  'closing',
  'too_far',
  'other',
] as const;
export type OrderRefusalReason = (typeof orderRefusalReasons)[number];

/** Why goods did not reach their customer. */
export const failReasons = ['absent', 'unreachable', 'wrong_place', 'refused', 'other'] as const;
export type FailReason = (typeof failReasons)[number];

/** Codes in one cart. */
export const codesMax = 5;

/** Why a code does not count. */
export const codeProblems = [
  'unknown',
  'not_begun',
  'ended',
  'paused',
  'used_up',
  'used_by_you',
  'other_store',
  'not_these_goods',
  'below_minimum',
  'no_delivery',
  'not_with_other',
] as const;
export type CodeProblem = (typeof codeProblems)[number];

/** What became of a code that was typed. */
export interface TypedCode {
  /** In capitals, without spaces and accents. */
  readonly code: string;
  readonly title: string | null;
  /** What it takes off; nothing where it does not count. */
  readonly amountXof: number;
  readonly reason: CodeProblem | null;
  /** What the goods lack of its minimum. */
  readonly missingXof: number | null;
  readonly startsAt: Date | null;
  /** The offer that is taken instead. */
  readonly instead: string | null;
}

/** An offer without a code that the cart nearly reaches. */
export interface NearOffer {
  readonly title: string;
  /** The store's slug; null for every store. */
  readonly store: string | null;
  readonly missingXof: number;
}

/** How an account ends. */
export const closingPolicy = {
  /** Days in which its owner may change her mind. */
  graceDays: 7,
  /**
   * Years that the identity of a declared or checked customer is kept after the account closed,
   * by the region's law against money laundering (UEMOA directive 02/2015, article 35).
   * NOTE: to be confirmed by counsel before real money; everything else is erased at once.
   */
  keptYears: 10,
} as const;

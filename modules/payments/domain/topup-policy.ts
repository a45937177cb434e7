export const topupPolicy = {
  minXof: 100,
  /** A typing error costs no more than this. */
  maxXof: 1_000_000,
  /** Prompts on one phone that wait for an answer. */
  openMax: 3,
  suggestedXof: [500, 1_000, 2_000, 5_000, 10_000, 20_000],
  perHour: 30,
  /** Prompts on one phone, whoever asks for them: nobody is rung up all day by strangers. */
  perPhoneHour: 12,
} as const;

export const withdrawalPolicy = { minXof: 100, maxXof: 1_000_000, perHour: 30 } as const;

export interface TopupRoom {
  /** What the wallet may still take, what is on its way counted in. */
  readonly balanceXof: number;
  /** What may still come in this calendar month. */
  readonly monthXof: number;
}

/** The most that can come in now; 0 when a limit is reached or too little is left of it. */
export function topupMaxXof({ balanceXof, monthXof }: TopupRoom): number {
  const most = Math.min(topupPolicy.maxXof, balanceXof, monthXof);
  return most < topupPolicy.minXof ? 0 : most;
}

/** One band of a fee grid; the highest whose `fromXof` the amount reaches counts. */
export interface FeeBand {
  readonly fromXof: number;
  readonly fixedXof: number;
  readonly basisPoints: number;
}

/**
 * Fee of an amount, whole francs: the band's fixed part and its share, rounded up to the franc.
 * Zero where no band reaches down to the amount.
 */
export function feeOf(bands: readonly FeeBand[], amountXof: number): number {
  let chosen: FeeBand | null = null;
  for (const band of bands) {
    if (band.fromXof <= amountXof && band.fromXof >= (chosen?.fromXof ?? 0)) chosen = band;
  }
  if (!chosen) return 0;
  return chosen.fixedXof + Math.ceil((amountXof * chosen.basisPoints) / 10_000);
}

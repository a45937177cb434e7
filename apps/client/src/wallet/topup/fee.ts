import type { TopupOptions } from '../wallet-data.ts';

/** The fee of an amount by the grid that the API gave, as the API counts it: up to the franc. */
export function feeOf(fees: TopupOptions['fees'], amountXof: number): number {
  const bands = fees.filter(({ fromXof }) => fromXof <= amountXof);
  const band = bands.reduce<(typeof bands)[number] | null>(
    (best, one) => (best && best.fromXof > one.fromXof ? best : one),
    null,
  );
  return band ? band.fixedXof + Math.ceil((amountXof * band.basisPoints) / 10_000) : 0;
}

import { useAmounts } from '../products/amounts.ts';

/** Francs that may be less than nothing: «−1 500 F». */
export function useFrancs(): (xof: number) => string {
  const { price } = useAmounts();
  // Nothing has no sign: `-0` is written as 0.
  return (xof) => (xof < 0 ? `−${price(-xof)}` : price(xof || 0));
}

import { useAmounts } from '../products/amounts.ts';

/** Francs that may be less than nothing: «−1 500 F». */
export function useFrancs(): (xof: number) => string {
  const { price } = useAmounts();
  return (xof) => (xof < 0 ? `−${price(-xof)}` : price(xof));
}

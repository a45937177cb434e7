import { useCartMessages } from '@ecom/i18n/cart';
import { useSlotsMessages } from '@ecom/i18n/slots';
import { usePrice } from '../market/price.tsx';
import type { StorePreview } from './preview.ts';

/** Why a store cannot serve its part now, in words; undefined where it can. */
export function useStoreProblemText() {
  const { stores } = useCartMessages();
  const slots = useSlotsMessages();
  const price = usePrice();
  return ({ problem, store }: StorePreview, goodsXof: number): string | undefined => {
    if (problem === null) return undefined;
    const missing = Math.max(0, store.orderMinXof - goodsXof);
    return {
      closed: store.hasSlots ? slots.openLater : stores.closed,
      paused: store.hasSlots ? slots.pausedLater : stores.paused,
      slot_gone: slots.gone,
      no_zone: stores.noZone,
      below_minimum: stores.belowMinimum(price(store.orderMinXof), price(missing)),
      no_cash: stores.noCash,
    }[problem];
  };
}

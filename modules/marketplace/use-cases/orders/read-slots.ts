import type { Reader } from '@ecom/server-kit';
import type { OfferedSlot } from '../../domain/slot.ts';
import { slotsOfStore } from '../../store/slot-store.ts';

/** The hours that a store offers besides «now», full ones among them; none of one that is unknown. */
export const readSlots = (reader: Reader, slug: string): Promise<OfferedSlot[]> =>
  slotsOfStore(reader, slug);

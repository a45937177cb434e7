import type { StoreSettings } from '../data/store.ts';
import type { StoreSlots } from './settings-data.ts';
import { francsIn } from './zones-draft.ts';

/** How hours are offered, as typed and chosen. */
export type SlotsDraft = {
  readonly isOffered: boolean;
  readonly capacity: string;
  readonly leadMinutes: number;
  readonly daysAhead: number;
};

/** What suits most shops; shown before anything was chosen. */
const proposed = { capacity: 4, leadMinutes: 60, daysAhead: 2 };

export function slotsDraftOf({ slots }: StoreSettings): SlotsDraft {
  const { capacity, ...rule } = slots ?? proposed;
  return { isOffered: slots !== null, capacity: String(capacity), ...rule };
}

const capacityMax = 200;
/** Null for anything but a whole number that can be. */
const capacityIn = (text: string): number | null => francsIn(text, capacityMax) || null;

export const isCapacity = (draft: SlotsDraft): boolean =>
  !draft.isOffered || capacityIn(draft.capacity) !== null;

/** The form as it is sent; it is sound. */
export const slotsWish = (draft: SlotsDraft, version: number): StoreSlots => {
  const { isOffered, capacity, leadMinutes, daysAhead } = draft;
  const rule = { capacity: capacityIn(capacity) ?? 1, leadMinutes, daysAhead };
  return { version, rule: isOffered ? rule : null };
};

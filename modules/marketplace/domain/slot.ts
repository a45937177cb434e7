/** What bounds the hours that a store offers. One hour each, from a whole hour on. */
export const slotPolicy = {
  capacityMax: 200,
  leadMinutesMax: 2_880,
  daysAheadMax: 7,
  /** So long before it must be prepared, a planned order comes up on the board. */
  comesUpMinutes: 30,
  /** So long before its hour, what was accepted can still be cancelled. */
  cancelHours: 2,
} as const;

/** An hour that was chosen instead of «now». */
export interface Slot {
  readonly from: Date;
  readonly to: Date;
}

/** One that is offered; `left` is nothing where it is full. */
export interface OfferedSlot extends Slot {
  readonly left: number;
}

/** How a store offers them. */
export interface SlotRule {
  /** Orders an hour. */
  readonly capacity: number;
  /** How long before its begin an hour can still be chosen. */
  readonly leadMinutes: number;
  /** 0: today only. */
  readonly daysAhead: number;
}

/** The hour of a cart's part, by the store's slug. */
export interface WantedSlot {
  readonly slug: string;
  readonly from: Date;
}

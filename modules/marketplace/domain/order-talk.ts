/** What bounds the messages between a customer and a store. */
export const talkPolicy = {
  textMax: 1_000,
  /** Days after the last step of an order for which one can still write about it. */
  openDays: 30,
  pageMax: 50,
  perHour: 120,
} as const;

export type TalkSide = 'customer' | 'store';

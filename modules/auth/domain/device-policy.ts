/** Days and hours after which we ask more. Durations in milliseconds. */
export const devicePolicy = {
  /** A device that is new to its person, a forgotten PIN, a number changed by one code. */
  restrictionMs: 24 * 60 * 60_000,
  /** A number that nobody used for so long may have a new owner. */
  dormantMs: 90 * 24 * 60 * 60_000,
} as const;

export type RestrictionReason = 'new_device' | 'pin_forgotten' | 'number_changed';

/**
 * True when a right code alone must not open the account: operators give unused numbers to other
 * people. A device that the account knows proves that it is still the same person.
 */
export const isDormant = (account: { idleMs: number; knowsDevice: boolean }): boolean =>
  !account.knowsDevice && account.idleMs >= devicePolicy.dormantMs;

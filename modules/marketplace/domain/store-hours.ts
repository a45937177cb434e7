/** One opening of a weekday, 1 Monday … 7 Sunday; minutes since midnight in Lomé. */
export interface OpeningHours {
  readonly weekday: number;
  readonly opensMinute: number;
  readonly closesMinute: number;
}

/** A day that is not like its weekday; both minutes null: closed all day. */
export interface HoursException {
  /** `YYYY-MM-DD`. */
  readonly date: string;
  readonly opensMinute: number | null;
  readonly closesMinute: number | null;
  readonly note: string;
}

const isForward = (opens: number, closes: number): boolean => opens < closes;

/** Why these hours cannot be kept; null where they can. Touching hours are one opening too many. */
export function refuseHours(
  weekly: readonly OpeningHours[],
  exceptions: readonly HoursException[],
): 'market.hours_backward' | 'market.hours_overlap' | null {
  const sorted = [...weekly].sort((a, b) => a.weekday - b.weekday || a.opensMinute - b.opensMinute);
  for (const [at, row] of sorted.entries()) {
    if (!isForward(row.opensMinute, row.closesMinute)) return 'market.hours_backward';
    const before = sorted[at - 1];
    if (before?.weekday === row.weekday && before.closesMinute >= row.opensMinute) {
      return 'market.hours_overlap';
    }
  }
  for (const { opensMinute, closesMinute } of exceptions) {
    if ((opensMinute === null) !== (closesMinute === null)) return 'market.hours_backward';
    if (opensMinute !== null && closesMinute !== null && !isForward(opensMinute, closesMinute)) {
      return 'market.hours_backward';
    }
  }
  const days = new Set(exceptions.map(({ date }) => date));
  return days.size < exceptions.length ? 'market.hours_overlap' : null;
}

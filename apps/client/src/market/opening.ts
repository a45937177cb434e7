import type { StorePage } from './market-data.ts';

type Hours = StorePage['hours'];

export interface Opening {
  /** 0 today … 7 in a week. */
  readonly inDays: number;
  /** 1 Monday … 7 Sunday. */
  readonly weekday: number;
  readonly minute: number;
}

/** Where somebody is in the week of Lomé, which keeps UTC all year. */
export function momentOf(now: Date): { weekday: number; minute: number } {
  const weekday = now.getUTCDay() === 0 ? 7 : now.getUTCDay();
  return { weekday, minute: now.getUTCHours() * 60 + now.getUTCMinutes() };
}

/** When a store that is closed opens next; null for one without hours. */
export function nextOpening(
  hours: Hours,
  { weekday, minute }: { weekday: number; minute: number },
): Opening | null {
  const openings = hours.map((span) => {
    const inDays = (span.weekday - weekday + 7) % 7;
    const isPast = inDays === 0 && span.opensMinute <= minute;
    return { inDays: isPast ? 7 : inDays, weekday: span.weekday, minute: span.opensMinute };
  });
  openings.sort((one, other) => one.inDays - other.inDays || one.minute - other.minute);
  return openings[0] ?? null;
}

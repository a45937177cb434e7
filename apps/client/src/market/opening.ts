import type { StorePage } from './market-data.ts';

type Hours = StorePage['hours'];
type Exceptions = StorePage['exceptions'];
type Span = Pick<Hours[number], 'opensMinute' | 'closesMinute'>;

const dayMs = 86_400_000;

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

/** When a store that is closed opens next, days apart heeded; null where nothing is known of it. */
export function nextOpening(hours: Hours, exceptions: Exceptions, now: Date): Opening | null {
  const { minute } = momentOf(now);
  for (let inDays = 0; inDays <= 7; inDays += 1) {
    const day = new Date(now.getTime() + inDays * dayMs);
    const opens = spansOf(hours, exceptions, day)
      .map(({ opensMinute }) => opensMinute)
      .filter((opensMinute) => inDays > 0 || opensMinute > minute);
    const [first] = opens.sort((one, other) => one - other);
    if (first !== undefined) return { inDays, weekday: momentOf(day).weekday, minute: first };
  }
  return null;
}

/** The openings of a day: a day apart has its own, or none. */
function spansOf(hours: Hours, exceptions: Exceptions, day: Date): readonly Span[] {
  const apart = exceptions.find(({ date }) => date === day.toISOString().slice(0, 10));
  if (!apart) return hours.filter(({ weekday }) => weekday === momentOf(day).weekday);
  const { opensMinute, closesMinute } = apart;
  return opensMinute === null || closesMinute === null ? [] : [{ opensMinute, closesMinute }];
}

import type { StoreSettings } from '../data/store.ts';
import type { StoreHours } from './settings-data.ts';

/** One opening as the fields show it, `HH:MM`; a closing at `00:00` is midnight. */
export interface Span {
  readonly opens: string;
  readonly closes: string;
}

export interface DayApart extends Span {
  /** `YYYY-MM-DD`; empty until it is chosen. */
  readonly date: string;
  readonly isClosed: boolean;
  readonly note: string;
}

export const weekdays = [1, 2, 3, 4, 5, 6, 7] as const;
type DayName = `day${(typeof weekdays)[number]}`;
export type HoursDraft = Readonly<Record<DayName, readonly Span[]>> & {
  readonly apart: readonly DayApart[];
};

const dayMinutes = 24 * 60;

/** «08:30» of minutes since midnight; the end of the day reads as its beginning. */
export function timeOf(minute: number): string {
  const pad = (value: number) => String(value).padStart(2, '0');
  return `${pad(Math.floor((minute % dayMinutes) / 60))}:${pad(minute % 60)}`;
}

/** Minutes since midnight; null for what is no time. */
export function minuteOf(time: string, isClosing: boolean): number | null {
  const [, hours, minutes] = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(time) ?? [];
  if (hours === undefined) return null;
  const minute = Number(hours) * 60 + Number(minutes);
  return isClosing && minute === 0 ? dayMinutes : minute;
}

const spanOf = (opensMinute: number, closesMinute: number): Span => ({
  opens: timeOf(opensMinute),
  closes: timeOf(closesMinute),
});

/** A store's hours as its form begins with them. */
export function hoursDraftOf({ weekly, exceptions }: StoreSettings): HoursDraft {
  const days = weekdays.map((weekday) => {
    const rows = weekly.filter((row) => row.weekday === weekday);
    const sorted = rows.toSorted((a, b) => a.opensMinute - b.opensMinute);
    return [`day${weekday}`, sorted.map((row) => spanOf(row.opensMinute, row.closesMinute))];
  });
  const apart = exceptions.map(({ date, opensMinute, closesMinute, note }) => ({
    date,
    note,
    isClosed: opensMinute === null,
    ...spanOf(opensMinute ?? 8 * 60, closesMinute ?? 18 * 60),
  }));
  return { ...(Object.fromEntries(days) as Omit<HoursDraft, 'apart'>), apart };
}

export type HoursFault = 'timeMissing' | 'backward' | 'overlap' | 'dateMissing' | 'dateTwice';

const isRead = (minute: number | null): minute is number => minute !== null;

/** What is wrong with the openings of one day; null where nothing is. */
export function faultOfSpans(spans: readonly Span[]): HoursFault | null {
  const rows = spans
    .map(({ opens, closes }) => [minuteOf(opens, false), minuteOf(closes, true)] as const)
    .toSorted(([a], [b]) => (a ?? 0) - (b ?? 0));
  if (!rows.flat().every(isRead)) return 'timeMissing';
  if (rows.some(([opens, closes]) => (opens ?? 0) >= (closes ?? 0))) return 'backward';
  const touches = rows.some(([opens], at) => at > 0 && (rows[at - 1]?.[1] ?? 0) >= (opens ?? 0));
  return touches ? 'overlap' : null;
}

/** What is wrong with a day apart among all of them. */
export function faultOfApart(one: DayApart, all: readonly DayApart[]): HoursFault | null {
  if (one.date === '') return 'dateMissing';
  if (all.filter(({ date }) => date === one.date).length > 1) return 'dateTwice';
  return one.isClosed ? null : faultOfSpans([one]);
}

/** Whether the form can be sent. */
export const isSound = (draft: HoursDraft): boolean =>
  weekdays.every((weekday) => faultOfSpans(draft[`day${weekday}`]) === null) &&
  draft.apart.every((one) => faultOfApart(one, draft.apart) === null);

const minutesOf = ({ opens, closes }: Span) => ({
  opensMinute: minuteOf(opens, false) ?? 0,
  closesMinute: minuteOf(closes, true) ?? 0,
});

/** The form as it is sent; it is sound. */
export const hoursWish = (draft: HoursDraft, version: number): StoreHours => ({
  version,
  weekly: weekdays.flatMap((weekday) =>
    draft[`day${weekday}`].map((span) => ({ weekday, ...minutesOf(span) })),
  ),
  exceptions: draft.apart.map((one) => ({
    date: one.date,
    note: one.note.trim(),
    ...(one.isClosed ? { opensMinute: null, closesMinute: null } : minutesOf(one)),
  })),
});

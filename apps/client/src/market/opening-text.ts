import { useLanguage } from '@ecom/i18n';
import { type MarketMessages, useMarketMessages } from '@ecom/i18n/market';
import type { Store, StorePage } from './market-data.ts';
import { nextOpening } from './opening.ts';

/** «8 h», «12 h 30», «minuit», out of minutes since midnight. */
export function hourText({ hour, midnight }: MarketMessages, minute: number): string {
  if (minute === 24 * 60) return midnight;
  return hour(Math.floor(minute / 60), String(minute % 60).padStart(2, '0'));
}

/** «lundi»; 1 Monday … 7 Sunday. */
export const weekdayText = (weekday: number, language: string): string =>
  // The first of January 2024 was a Monday.
  new Date(Date.UTC(2024, 0, weekday)).toLocaleDateString(language, {
    weekday: 'long',
    timeZone: 'UTC',
  });

type Days = Pick<StorePage, 'hours'> & Partial<Pick<StorePage, 'exceptions'>>;

/** Whether a store is open, until when, and, where its hours are known, when it opens again. */
export function useOpeningText(): (store: Store, page?: Days) => string {
  const texts = useMarketMessages();
  const language = useLanguage();
  return ({ openNow, closesMinute }, { hours, exceptions = [] } = { hours: [] }) => {
    const { store } = texts;
    if (openNow) {
      return closesMinute === null ? store.openAlways : store.open(hourText(texts, closesMinute));
    }
    // Within its hours and closed all the same: it asked for a break.
    if (closesMinute !== null) return store.paused;
    const next = nextOpening(hours, exceptions, new Date());
    if (next === null) return store.closed;
    const at = hourText(texts, next.minute);
    if (next.inDays === 0) return store.opensToday(at);
    if (next.inDays === 1) return store.opensTomorrow(at);
    return store.opensOn(weekdayText(next.weekday, language), at);
  };
}

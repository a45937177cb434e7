import { type Language, type Messages, useLanguage, useMessages } from '@ecom/i18n';

const dayStart = (date: Date): number =>
  new Date(date.getFullYear(), date.getMonth(), date.getDate()).getTime();

/** A moment inside a sentence: «demain à 14 h 02», «le 3 nov. à 14 h 02», in the phone's zone. */
export function momentText({ when }: Messages, language: Language, at: Date, now: Date): string {
  const daysAhead = Math.round((dayStart(at) - dayStart(now)) / 86_400_000);
  const minutes = String(at.getMinutes()).padStart(2, '0');
  const time = `${at.getHours()}${language === 'en' ? ':' : '\u00a0h\u00a0'}${minutes}`;
  if (daysAhead === 0) return when.today(time);
  if (daysAhead === 1) return when.tomorrow(time);
  if (daysAhead === -1) return when.yesterday(time);
  const year = at.getFullYear() === now.getFullYear() ? {} : { year: 'numeric' as const };
  const locale = language === 'en' ? 'en-GB' : 'fr-TG';
  return when.day(at.toLocaleDateString(locale, { day: 'numeric', month: 'long', ...year }), time);
}

const justNowMs = 2 * 60_000;

/** As `momentText` for what has happened; the last two minutes are «à l’instant». */
export function pastText(messages: Messages, language: Language, at: Date, now: Date): string {
  const isNow = now.getTime() - at.getTime() < justNowMs;
  return isNow ? messages.when.now : momentText(messages, language, at, now);
}

/** The two, for ISO times of the API, in the language in use. */
export function useMoments() {
  const messages = useMessages();
  const language = useLanguage();
  return {
    moment: (iso: string) => momentText(messages, language, new Date(iso), new Date()),
    past: (iso: string) => pastText(messages, language, new Date(iso), new Date()),
  };
}

import { type Language, useLanguage } from '@ecom/i18n';
import { type DashMessages, useDashMessages } from '@ecom/i18n/dash';

const localeOf = (language: Language): string => (language === 'en' ? 'en-GB' : 'fr-TG');

/** «22 nov., 08:15», with the year when it is another one; in the browser's own zone. */
export function shortMoment(language: Language, at: Date, now: Date): string {
  const year = at.getFullYear() === now.getFullYear() ? {} : { year: 'numeric' as const };
  const locale = localeOf(language);
  const day = at.toLocaleDateString(locale, { day: 'numeric', month: 'short', ...year });
  const time = at.toLocaleTimeString(locale, { hour: '2-digit', minute: '2-digit' });
  return `${day}, ${time}`;
}

/** A birthday or another day without an hour, `YYYY-MM-DD`: it is the same day everywhere. */
export function dayText(language: Language, day: string): string {
  const at = new Date(`${day}T00:00:00Z`);
  const parts = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
  return at.toLocaleDateString(localeOf(language), parts);
}

/** How long somebody has been waiting: «12 min», «3 h», «2 j». */
export function waitedText({ waited }: DashMessages, sinceMs: number): string {
  const minutes = Math.floor(sinceMs / 60_000);
  if (minutes < 1) return waited.now;
  if (minutes < 60) return waited.minutes(minutes);
  const hours = Math.floor(minutes / 60);
  return hours < 48 ? waited.hours(hours) : waited.days(Math.floor(hours / 24));
}

/** Whole years since a birthday, `YYYY-MM-DD` both. */
export function yearsSince(birthDate: string, today: string): number {
  const years = Number(today.slice(0, 4)) - Number(birthDate.slice(0, 4));
  return today.slice(5) < birthDate.slice(5) ? years - 1 : years;
}

/** The same for ISO times of the API, in the language in use. */
export function useMoments() {
  const language = useLanguage();
  const messages = useDashMessages();
  return {
    moment: (iso: string) => shortMoment(language, new Date(iso), new Date()),
    day: (date: string) => dayText(language, date),
    waited: (iso: string) => waitedText(messages, Date.now() - new Date(iso).getTime()),
    age: (birthDate: string) => yearsSince(birthDate, new Date().toISOString().slice(0, 10)),
  };
}

interface Words {
  readonly today: string;
  readonly yesterday: string;
}

const dayStart = (date: Date): number =>
  new Date(date.getFullYear(), date.getMonth(), date.getDate()).getTime();

/** «Aujourd’hui, 14 h 02», «Hier, …», then «3 nov., …», in the phone's own zone. */
export function dayAndTime(at: Date, now: Date, language: string, words: Words): string {
  const daysAgo = Math.round((dayStart(now) - dayStart(at)) / 86_400_000);
  const locale = language === 'en' ? 'en-GB' : 'fr-TG';
  const minutes = String(at.getMinutes()).padStart(2, '0');
  const gap = language === 'en' ? ':' : '\u00a0h\u00a0';
  const time = `${at.getHours()}${gap}${minutes}`;
  const year = at.getFullYear() === now.getFullYear() ? {} : { year: 'numeric' as const };
  const date = () => at.toLocaleDateString(locale, { day: 'numeric', month: 'short', ...year });
  const day = daysAgo === 0 ? words.today : daysAgo === 1 ? words.yesterday : date();
  return `${day}, ${time}`;
}

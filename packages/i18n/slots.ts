import type { Language } from './language.ts';
import type { Widened } from './messages.ts';
import { slotsEn } from './slots.en.ts';
import { slotsFr } from './slots.fr.ts';
import { useLanguage } from './use-messages.ts';

export type SlotsMessages = Widened<typeof slotsFr>;

/** The texts of chosen hours, in the language in use. */
export const useSlotsMessages = (): SlotsMessages => (useLanguage() === 'en' ? slotsEn : slotsFr);

const dayMs = 86_400_000;
/** Lomé keeps UTC all year: a phone elsewhere reads the shop's own hours. */
const dayOf = (at: Date): number => Math.floor(at.getTime() / dayMs);

/** «aujourd’hui», «jeudi»; from a week on and in the past «jeudi 3 décembre». */
export function dayText(texts: SlotsMessages, language: Language, at: Date, now: Date): string {
  const ahead = dayOf(at) - dayOf(now);
  if (ahead === 0) return texts.today;
  if (ahead === 1) return texts.tomorrow;
  const date = ahead > 0 && ahead < 7 ? {} : { day: 'numeric' as const, month: 'long' as const };
  const locale = language === 'en' ? 'en-GB' : 'fr-TG';
  return at.toLocaleDateString(locale, { weekday: 'long', ...date, timeZone: 'UTC' });
}

/** «9 h–10 h»; an hour that ends at midnight ends at 24. */
export const hoursText = (texts: SlotsMessages, { from, to }: SlotTimes): string =>
  texts.hours(new Date(from).getUTCHours(), new Date(to).getUTCHours() || 24);

/** An hour as the API has it, ISO times. */
export interface SlotTimes {
  readonly from: string;
  readonly to: string;
}

/** «jeudi 9 h–10 h» of an hour; «demain 8 h 30» of a moment. */
export function useSlotText() {
  const texts = useSlotsMessages();
  const language = useLanguage();
  const day = (at: Date) => dayText(texts, language, at, new Date());
  return {
    slot: (slot: SlotTimes) => `${day(new Date(slot.from))} ${hoursText(texts, slot)}`,
    day: (iso: string) => day(new Date(iso)),
    hours: (slot: SlotTimes) => hoursText(texts, slot),
    moment: (iso: string) => {
      const at = new Date(iso);
      const minutes = String(at.getUTCMinutes()).padStart(2, '0');
      return texts.at(day(at), texts.time(at.getUTCHours(), minutes));
    },
  };
}

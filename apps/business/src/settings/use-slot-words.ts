import { useBusinessSlotsMessages } from '@ecom/i18n/business-slots';

const leads = [0, 30, 60, 120, 240, 720, 1440, 2880] as const;
const days = [0, 1, 2, 3, 4, 5, 6, 7] as const;

/** The fields of a store's hours to choose in words, one by one and where two people differ. */
export function useSlotWords() {
  const texts = useBusinessSlotsMessages();
  const names: Readonly<Record<string, string>> = {
    isOffered: texts.offer,
    capacity: texts.capacity,
    leadMinutes: texts.lead,
    daysAhead: texts.days,
  };
  const known: Readonly<Record<number, string>> = texts.leads;
  const leadText = (minutes: number): string => known[minutes] ?? texts.leadMinutes(minutes);
  const textOf = (field: string, value: unknown): string => {
    if (field === 'leadMinutes') return leadText(Number(value));
    if (field === 'daysAhead') return texts.dayNames(Number(value));
    if (field === 'isOffered') return value ? '✓' : '–';
    return String(value ?? '');
  };
  return { leads, days, leadText, textOf, nameOf: (field: string) => names[field] ?? field };
}

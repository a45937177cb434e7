import { useMoments } from '@ecom/dash';
import { useLanguage } from '@ecom/i18n';
import { useSettingsMessages } from '@ecom/i18n/business-settings';
import type { DayApart, Span } from './hours-draft.ts';

const spanText = ({ opens, closes }: Span): string => `${opens}–${closes}`;

/** Fields of the hours' form as they are read out: «lundi», «08:00–12:30, 15:00–18:00». */
export function useHoursText() {
  const { hours } = useSettingsMessages();
  const language = useLanguage();
  const { day } = useMoments();
  const weekday = (number: number): string =>
    // The first of January 2024 was a Monday.
    new Date(Date.UTC(2024, 0, number)).toLocaleDateString(language, {
      weekday: 'long',
      timeZone: 'UTC',
    });
  const nameOf = (field: string): string =>
    field === 'apart' ? hours.exceptions : weekday(Number(field.slice('day'.length)));
  const apartText = (one: DayApart): string =>
    `${day(one.date)} · ${one.isClosed ? hours.closed : spanText(one)} ${one.note}`.trim();
  const textOf = (field: string, value: unknown): string => {
    if (field === 'apart') return (value as readonly DayApart[]).map(apartText).join('\n');
    return (value as readonly Span[]).map(spanText).join(', ') || hours.closed;
  };
  return { weekday, nameOf, textOf };
}

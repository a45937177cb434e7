import { Facts, Section, useMoments } from '@ecom/dash';
import { formatXof, useLanguage } from '@ecom/i18n';
import { useStoresMessages } from '@ecom/i18n/admin-stores';
import { Typography } from '@mui/material';
import type { Store } from './data.ts';

/** «08:00» of minutes since midnight. */
const clock = (minute: number): string =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;

/** When the store is open, and where it delivers. */
export function StoreHours({ store }: { readonly store: Store }) {
  const texts = useStoresMessages();
  const language = useLanguage();
  const { day } = useMoments();
  const span = (from: number, to: number) => texts.span(clock(from), clock(to));
  const week = texts.weekdays.map((name, at) => {
    const rows = store.weekly.filter(({ weekday }) => weekday === at + 1);
    const spans = rows.map(({ opensMinute, closesMinute }) => span(opensMinute, closesMinute));
    return [name, spans.join(', ') || texts.closedDay] as const;
  });
  const exceptions = store.exceptions.map(({ date, opensMinute, closesMinute, note }) => {
    const hours =
      opensMinute === null || closesMinute === null
        ? texts.closedDay
        : span(opensMinute, closesMinute);
    return [day(date), note ? `${hours} · ${note}` : hours] as const;
  });
  const zones = store.zones.map(
    ({ quartier, feeXof }) => [quartier, formatXof(feeXof, language)] as const,
  );
  return (
    <>
      <Section title={texts.hours}>
        {store.weekly.length === 0 && exceptions.length === 0 ? (
          <Nothing text={texts.noHours} />
        ) : (
          <Facts facts={[...week, ...exceptions]} />
        )}
      </Section>
      <Section title={texts.zones}>
        {zones.length === 0 ? <Nothing text={texts.noZones} /> : <Facts facts={zones} />}
      </Section>
    </>
  );
}

const Nothing = ({ text }: { readonly text: string }) => (
  <Typography sx={{ color: 'text.secondary' }}>{text}</Typography>
);

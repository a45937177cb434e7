import { useLanguage } from '@ecom/i18n';
import { useMarketMessages } from '@ecom/i18n/market';
import { ChevronDown } from 'lucide-react';
import type { ReactNode } from 'react';
import type { StorePage } from './market-data.ts';
import { momentOf } from './opening.ts';
import { hourText, weekdayText } from './opening-text.ts';
import { usePrice } from './price.tsx';

type Hours = StorePage['hours'];
type Exceptions = StorePage['exceptions'];

const listLook = 'divide-y divide-line border-t border-line px-4';
const rowLook = 'flex min-h-11 items-center justify-between gap-4 py-2 text-sm';
const week = [1, 2, 3, 4, 5, 6, 7] as const;

interface HoursProps {
  readonly hours: Hours;
  /** A page that was kept on the device before has none. */
  readonly exceptions?: Exceptions | undefined;
}

/** The hours of today, and on demand those of the week and of days that are not like it. */
export function StoreHours({ hours, exceptions = [] }: HoursProps) {
  const { store } = useMarketMessages();
  const language = useLanguage();
  const spansText = useSpansText();
  const now = new Date();
  const today = momentOf(now).weekday;
  const apart = (one: Exceptions[number]) => spansText(spanOf(one));
  const todayApart = exceptions.find(({ date }) => date === now.toISOString().slice(0, 10));
  const spansOf = (weekday: number) => spansText(hours.filter((one) => one.weekday === weekday));
  if (hours.length === 0) return null;
  return (
    <Folded title={store.hours} now={todayApart ? apart(todayApart) : spansOf(today)}>
      <dl className={listLook}>
        {week.map((weekday) => (
          <div key={weekday} className={`${rowLook} ${weekday === today ? 'font-bold' : ''}`}>
            <dt className="first-letter:uppercase">
              {weekdayText(weekday, language)}
              {weekday === today && <span className="text-palm-700"> · {store.today}</span>}
            </dt>
            <dd className="num text-right">{spansOf(weekday)}</dd>
          </div>
        ))}
        {exceptions.map((one) => (
          <div key={one.date} className={`${rowLook} text-clay-700`}>
            <dt className="min-w-0 [overflow-wrap:anywhere] first-letter:uppercase">
              {dayText(one.date, language)}
              {one.note !== '' && ` · ${one.note}`}
            </dt>
            <dd className="num shrink-0 text-right font-bold">{apart(one)}</dd>
          </div>
        ))}
      </dl>
    </Folded>
  );
}

const spanOf = ({ opensMinute, closesMinute }: Exceptions[number]): Hours =>
  opensMinute === null || closesMinute === null ? [] : [{ weekday: 0, opensMinute, closesMinute }];

/** «jeudi 1 janvier», of a date without a time. */
const dayText = (date: string, language: string): string =>
  new Date(`${date}T00:00:00Z`).toLocaleDateString(language === 'en' ? 'en-GB' : 'fr-TG', {
    ...{ weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' },
  });

/** «8 h – 12 h 30, 15 h – 19 h», «Fermé». */
function useSpansText(): (spans: Hours) => string {
  const texts = useMarketMessages();
  return (spans) => {
    const [first] = spans;
    if (!first) return texts.store.closedDay;
    if (first.opensMinute === 0 && first.closesMinute === 24 * 60) return texts.allDay;
    return spans
      .map(({ opensMinute, closesMinute }) =>
        texts.span(hourText(texts, opensMinute), hourText(texts, closesMinute)),
      )
      .join(', ');
  };
}

/** Where it delivers, and what that costs. */
export function StoreZones({ zones }: { readonly zones: StorePage['zones'] }) {
  const { store } = useMarketMessages();
  const price = usePrice();
  if (zones.length === 0) return <p className="mt-3 text-sm text-muted">{store.noZones}</p>;
  return (
    <Folded title={store.delivery} now={store.zones(zones.length)}>
      <dl className={listLook}>
        {zones.map(({ quartier, feeXof }) => (
          <div key={quartier} className={rowLook}>
            <dt className="min-w-0 [overflow-wrap:anywhere]">{quartier}</dt>
            <dd className="num shrink-0 font-semibold">
              {feeXof === 0 ? store.free : price(feeXof)}
            </dd>
          </div>
        ))}
      </dl>
    </Folded>
  );
}

interface FoldedProps {
  readonly title: string;
  /** What one wants to know without unfolding it. */
  readonly now: string;
  readonly children: ReactNode;
}

/** Folded, so that the goods are not a screen away. */
function Folded({ title, now, children }: FoldedProps) {
  return (
    <details className="group mt-3 overflow-hidden rounded-xl bg-card shadow-card">
      <summary className="flex min-h-13 cursor-pointer list-none items-center gap-3 rounded-xl px-4 [&::-webkit-details-marker]:hidden">
        <span className="font-bold">{title}</span>
        <span className="num min-w-0 flex-1 text-right text-sm text-muted">{now}</span>
        <ChevronDown
          size={20}
          aria-hidden="true"
          className="shrink-0 text-muted transition-transform group-open:rotate-180"
        />
      </summary>
      {children}
    </details>
  );
}

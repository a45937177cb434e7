import { useLanguage, useMessages } from '@ecom/i18n';
import { type OrdersMessages, useOrdersMessages } from '@ecom/i18n/orders';
import { dayAndTime } from '../home/day-and-time.ts';
import type { Order } from './order-data.ts';

/** What happened and when, the newest first. */
export function OrderSteps({ order }: { readonly order: Order }) {
  const { orders } = useOrdersMessages();
  const { activity } = useMessages();
  const language = useLanguage();
  const newest = [...order.moves].reverse();
  return (
    <section className="mt-6">
      <h2 className="mb-2 text-lg font-extrabold tracking-tight">{orders.steps}</h2>
      <ol className="rounded-xl bg-card px-4 py-2 shadow-card">
        {newest.map(({ event, side, at }, nth) => (
          <li key={`${event} ${at}`} className="flex gap-3 py-2">
            <span
              aria-hidden="true"
              className={`mt-1.5 size-3 shrink-0 rounded-full ${nth === 0 ? 'bg-sun-500' : 'bg-palm-200'}`}
            />
            <span className="num min-w-0 flex-1">
              <span className={`block ${nth === 0 ? 'font-bold' : ''}`}>
                {side === 'platform' && event === 'cancel'
                  ? orders.events.cancelByUs
                  : eventText(orders, event)}
              </span>
              <time dateTime={at} className="block text-sm text-muted">
                {dayAndTime(new Date(at), new Date(), language, activity)}
              </time>
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}

type Event = Order['moves'][number]['event'];

/** A step that this build does not know yet is just «Mise à jour». */
function eventText({ events }: OrdersMessages['orders'], event: Event): string {
  const texts: Readonly<Partial<Record<Event, string>>> = events satisfies Record<Event, string>;
  return texts[event] ?? events.other;
}

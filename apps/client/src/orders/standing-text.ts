import { useLanguage, useMessages } from '@ecom/i18n';
import { type OrdersMessages, useOrdersMessages } from '@ecom/i18n/orders';
import { clockTime } from '../data/clock-time.ts';
import { momentText } from '../profile/moment.ts';
import type { Order } from './order-data.ts';

/** What a person wants to know of an order now, in one or two sentences. */
export function useStandingText(): (order: Order) => string {
  const messages = useMessages();
  const { says, reasons } = useOrdersMessages().orders;
  const language = useLanguage();
  // «14 h 02» where it is of today.
  const at = (iso: string) => {
    const moment = new Date(iso);
    const isToday = moment.toDateString() === new Date().toDateString();
    return isToday
      ? clockTime(moment.getTime())
      : momentText(messages, language, moment, new Date());
  };
  return ({ state, store, fulfilment, acceptBy, placedAt, readyAbout, slot, moves }) => {
    const why = reasonText(reasons, moves.at(-1)?.note ?? '');
    // A chosen hour is its promise, and stands below.
    const ready = readyAbout === null || slot ? '' : ` ${says.readyAbout(at(readyAbout))}`;
    const { name } = store;
    const texts: Readonly<Record<Order['state'], string>> = {
      awaiting_payment: says.awaiting_payment,
      placed: acceptBy === null ? says.placed(name) : says.placedBy(name, at(acceptBy)),
      accepted: says.accepted(name) + ready,
      preparing: says.preparing(name) + ready,
      ready: fulfilment === 'pickup' ? says.readyPickup : says.readyDelivery,
      picked_up: says.picked_up,
      delivered: says.delivered,
      completed: says.delivered,
      rejected: says.rejected(name) + why,
      expired: placedAt === null ? says.unpaid : ended(says, name, readyAbout, moves),
      cancelled:
        moves.at(-1)?.side === 'platform'
          ? says.cancelledByUs(moves.at(-1)?.note ?? '')
          : says.cancelled,
      delivery_failed: says.delivery_failed + why,
      returned: says.returned,
    };
    return texts[state];
  };
}

/** Whose time ran out: the store's to answer, its own to keep its word, or hers to come. */
function ended(
  says: OrdersMessages['orders']['says'],
  store: string,
  readyAbout: string | null,
  moves: Order['moves'],
): string {
  if (readyAbout === null) return says.expired(store);
  return moves.at(-2)?.to === 'ready' ? says.unfetched : says.forsaken(store);
}

/** Why, after a space: a reason that we know in our words, any other in the store’s own. */
function reasonText(reasons: OrdersMessages['orders']['reasons'], note: string): string {
  if (note === '' || note === 'other') return '';
  return ` ${note in reasons ? reasons[note as keyof typeof reasons] : note}`;
}

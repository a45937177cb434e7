import { useLanguage, useMessages } from '@ecom/i18n';
import { useTalkMessages } from '@ecom/i18n/messages-talk';
import { useOrdersMessages } from '@ecom/i18n/orders';
import { useSlotsMessages, useSlotText } from '@ecom/i18n/slots';
import { Button, ButtonLink, EmptyState } from '@ecom/ui';
import { Link, useLocation } from 'wouter';
import { Screen } from '../app/screen.tsx';
import { EmptyBasket } from '../cart/basket-drawing.tsx';
import { dayAndTime } from '../home/day-and-time.ts';
import { usePrice } from '../market/price.tsx';
import { useUnread } from '../messages/talk-data.ts';
import { Loaded } from '../profile/loaded.tsx';
import { MemberOnly } from '../profile/member-only.tsx';
import { cardLook, RowsSkeleton } from '../profile/row.tsx';
import { isOver, type OrderRow, useLatestOrders, useOlderOrders } from './order-data.ts';
import { StateBadge } from './order-look.tsx';

/** All orders of a person, newest first; off line the newest as they were known last. */
export default function Orders() {
  return <MemberOnly>{(user) => <MemberOrders userId={user.id} />}</MemberOnly>;
}

function MemberOrders({ userId }: { readonly userId: string }) {
  const { orders } = useOrdersMessages();
  const query = useLatestOrders(userId);
  return (
    <Screen title={orders.title} back="/profil" knownAtMs={query.dataUpdatedAt}>
      <div className="mt-4">
        <Loaded query={query} failed={orders.failed} skeleton={<RowsSkeleton rows={4} />}>
          {({ items, next }) =>
            items.length === 0 ? <NoOrders /> : <Pages userId={userId} first={items} next={next} />
          }
        </Loaded>
      </div>
    </Screen>
  );
}

interface PagesProps {
  readonly userId: string;
  readonly first: readonly OrderRow[];
  readonly next: string | null;
}

function Pages({ userId, first, next }: PagesProps) {
  const { orders } = useOrdersMessages();
  const older = useOlderOrders(userId, next);
  const unread = useUnread(userId).data;
  const rest = older.data?.pages.flatMap(({ items }) => items) ?? [];
  const hasMore = next !== null && (older.data === undefined || older.hasNextPage);
  const more = () => void (older.data === undefined ? older.refetch() : older.fetchNextPage());
  return (
    <>
      <ul className={cardLook}>
        {[...first, ...rest].map((order) => (
          <li key={order.id}>
            <OrderLink order={order} unread={unread?.get(order.id) ?? 0} />
          </li>
        ))}
      </ul>
      {hasMore && (
        <div className="mt-3 grid">
          <Button look="quiet" busy={older.isFetching} onClick={more}>
            {orders.more}
          </Button>
        </div>
      )}
    </>
  );
}

interface LinkProps {
  readonly order: OrderRow;
  /** Messages of the store that were not read. */
  readonly unread: number;
}

function OrderLink({ order, unread }: LinkProps) {
  const { orders } = useOrdersMessages();
  const { activity } = useMessages();
  const slots = useSlotsMessages();
  const talk = useTalkMessages();
  const slotText = useSlotText();
  const language = useLanguage();
  const price = usePrice();
  return (
    <Link
      href={`/commandes/${order.id}`}
      state={{ ecom: true }}
      className="press block min-h-17 px-4 py-3"
    >
      <span className="flex items-start justify-between gap-3">
        <span className="min-w-0 font-bold leading-snug [overflow-wrap:anywhere]">
          {order.store.name}
        </span>
        <StateBadge state={order.state} />
      </span>
      <span className="block truncate text-sm">
        {order.firstTitle}
        {order.lineCount > 1 && ` ${orders.andMore(order.lineCount - 1)}`}
      </span>
      <span className="num mt-1 flex flex-wrap justify-between gap-x-3 text-sm text-muted">
        {order.placedAt !== null && (
          <time dateTime={order.placedAt}>
            {dayAndTime(new Date(order.placedAt), new Date(), language, activity)}
          </time>
        )}
        <span className="font-semibold text-ink">{price(order.totalXof)}</span>
      </span>
      {unread > 0 && (
        <span className="mt-1 block text-sm font-bold text-palm-700">{talk.unread(unread)}</span>
      )}
      {order.slot && !isOver(order.state) && (
        <span className="num block text-sm font-semibold text-sun-800">
          {slots.forHour(slotText.slot(order.slot))}
        </span>
      )}
    </Link>
  );
}

function NoOrders() {
  const { orders } = useOrdersMessages();
  const [, go] = useLocation();
  return (
    <EmptyState drawing={<EmptyBasket />} title={orders.empty} body={orders.emptyBody}>
      <ButtonLink
        href="/marche"
        onClick={(event) => {
          event.preventDefault();
          go('/marche');
        }}
      >
        {orders.toMarket}
      </ButtonLink>
    </EmptyState>
  );
}

import { useOrdersMessages } from '@ecom/i18n/orders';
import { ChevronRight, ShoppingBag } from 'lucide-react';
import { Link } from 'wouter';
import { isOver, type OrderRow, useLatestOrders } from './order-data.ts';

/** Those that are not in hand yet, each with the way to it: found again after a killed app. */
export default function OpenOrders({ userId }: { readonly userId: string }) {
  const { items } = useLatestOrders(userId).data ?? { items: [] };
  const open = items.filter(({ state }) => state !== 'delivered' && !isOver(state));
  if (open.length === 0) return null;
  return (
    <ul className="mt-3 grid gap-2">
      {open.map((order) => (
        <OpenOrder key={order.id} order={order} />
      ))}
    </ul>
  );
}

function OpenOrder({ order }: { readonly order: OrderRow }) {
  const { orders } = useOrdersMessages();
  return (
    <li>
      <Link
        href={`/commandes/${order.id}`}
        state={{ ecom: true }}
        className="press flex min-h-15 items-center gap-3 rounded-xl bg-palm-900 px-4 py-2.5 text-white"
      >
        <ShoppingBag size={20} className="shrink-0 text-sun-400" aria-hidden="true" />
        <span className="min-w-0 flex-1 leading-snug">
          <span className="block truncate font-semibold">{order.store.name}</span>
          <span className="block text-sm text-palm-200">{orders.states[order.state]}</span>
        </span>
        <ChevronRight className="shrink-0 text-palm-200" aria-hidden="true" />
      </Link>
    </li>
  );
}

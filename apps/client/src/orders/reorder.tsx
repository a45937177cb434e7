import { useOrdersMessages } from '@ecom/i18n/orders';
import { ShoppingBasket } from 'lucide-react';
import { useLocation } from 'wouter';
import { addToCart, useCart } from '../cart/cart-store.ts';
import { linesAgain } from './order-again.ts';
import { isOver, type Order } from './order-data.ts';

/**
 * The same once more, into the cart: at the prices of then, so that the cart says what has changed
 * since, and what is gone. Works off line, as the cart does.
 */
export function Reorder({ order }: { readonly order: Order }) {
  const { orders } = useOrdersMessages();
  const cart = useCart();
  const [, go] = useLocation();
  const isDone = isOver(order.state) || order.state === 'delivered';
  const lines = linesAgain(order, cart);
  if (!isDone) return null;
  const again = () => {
    for (const line of lines) addToCart(line);
    go('/panier', { state: { ecom: true } });
  };
  return (
    <button
      type="button"
      onClick={again}
      className="press inline-flex min-h-13 items-center justify-center gap-2 rounded-full bg-sun-500 px-6 font-bold text-ink"
    >
      <ShoppingBasket size={18} aria-hidden="true" />
      {orders.again}
    </button>
  );
}

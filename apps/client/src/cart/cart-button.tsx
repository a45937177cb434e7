import { useCartMessages } from '@ecom/i18n/cart';
import { ShoppingBasket } from 'lucide-react';
import { Link } from 'wouter';
import { useCart } from './cart-store.ts';

/** The way to the cart, with how many things lie in it; `onPalm` on the market's dark header. */
export function CartButton({ onPalm }: { readonly onPalm?: boolean }) {
  const texts = useCartMessages();
  const count = useCart().length;
  return (
    <Link
      href="/panier"
      state={{ ecom: true }}
      aria-label={count > 0 ? texts.openWith(count) : texts.open}
      className={`press relative grid size-12 shrink-0 place-items-center rounded-full ${onPalm ? 'bg-palm-700' : ''}`}
    >
      <ShoppingBasket size={22} aria-hidden="true" />
      {count > 0 && (
        <span
          aria-hidden="true"
          className="num absolute right-0 top-0 grid h-5 min-w-5 place-items-center rounded-full bg-sun-500 px-1 text-xs font-extrabold text-ink"
        >
          {count}
        </span>
      )}
    </Link>
  );
}

import { useCartMessages } from '@ecom/i18n/cart';
import { Button, Notice } from '@ecom/ui';
import { ShoppingBasket } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { Link } from 'wouter';
import type { Variant } from '../market/first-variant.ts';
import type { Product } from '../market/market-data.ts';
import { type CartLine, linesMax, quantityMax } from './cart-lines.ts';
import { addToCart, removeFromCart, setCartQuantity, useCart } from './cart-store.ts';
import { Stepper } from './stepper.tsx';

interface Props {
  readonly product: Product;
  readonly variant: Variant;
}

/** From so many on the shelf, the API tells no more how many there are. */
const manyAvailable = 20;

/** At the bottom of a product, always in reach: into the cart, then how many of it. */
export function AddToCart({ product, variant }: Props) {
  const texts = useCartMessages();
  const cart = useCart();
  const [added, setAdded] = useState<string>();
  const line = cart.find(({ variantId }) => variantId === variant.id);
  const add = () => {
    addToCart(lineOf(product, variant));
    setAdded(variant.id);
  };
  if (!line && variant.available <= 0) return null;
  return (
    <div className="sticky bottom-0 -mx-4 mt-auto border-t border-line bg-card px-4 pb-[max(.75rem,env(safe-area-inset-bottom))] pt-3">
      {line ? (
        <InCart line={line} available={variant.available} isNew={added === variant.id} />
      ) : cart.length >= linesMax ? (
        <Notice tone="warning">{texts.full}</Notice>
      ) : (
        <Button wide onClick={add}>
          <ShoppingBasket size={20} aria-hidden="true" />
          {texts.add}
        </Button>
      )}
    </div>
  );
}

interface InCartProps {
  readonly line: CartLine;
  readonly available: number;
  /** Put in by the last tap, whose button is gone: the keyboard goes on from here. */
  readonly isNew: boolean;
}

function InCart({ line, available, isNew }: InCartProps) {
  const texts = useCartMessages();
  const way = useRef<HTMLAnchorElement>(null);
  useEffect(() => {
    if (isNew) way.current?.focus({ preventScroll: true });
  }, [isNew]);
  const { variantId, title, quantity, soldBy } = line;
  const change = (next: number) =>
    next === 0 ? removeFromCart(variantId) : setCartQuantity(variantId, next);
  return (
    <div className="flex items-center justify-between gap-3">
      <Stepper
        title={title}
        quantity={quantity}
        inKilos={soldBy === 'weight'}
        max={available < manyAvailable ? available : quantityMax}
        mayReachZero
        onChange={change}
      />
      <span role="status" className="sr-only">
        {isNew && texts.added}
      </span>
      <Link
        ref={way}
        href="/panier"
        state={{ ecom: true }}
        className="press grid min-h-13 grow place-items-center rounded-full bg-sun-500 px-4 text-center font-bold"
      >
        {texts.see}
      </Link>
    </div>
  );
}

const lineOf = (product: Product, variant: Variant): CartLine => ({
  variantId: variant.id,
  productId: product.id,
  title: product.title,
  variant: product.variants.length > 1 ? variant.name : '',
  soldBy: product.soldBy,
  seenXof: variant.priceXof,
  quantity: 1,
  picture: product.pictures[0] ?? null,
  store: { slug: product.store.slug, name: product.store.name },
});

import { useMessages } from '@ecom/i18n';
import { useCartMessages } from '@ecom/i18n/cart';
import { ButtonLink, EmptyState } from '@ecom/ui';
import { Link, useLocation } from 'wouter';
import { Screen } from '../app/screen.tsx';
import { EmptyBasket } from './basket-drawing.tsx';
import { CartFoot } from './cart-foot.tsx';
import { byStore } from './cart-lines.ts';
import { useCart } from './cart-store.ts';
import { StorePart, UndoRow, useUndo } from './store-part.tsx';
import { useCartPreview } from './use-cart-preview.ts';

/** What somebody is about to order, store by store; all of it on the device, readable off line. */
export default function CartScreen() {
  const texts = useCartMessages();
  const cart = useCart();
  const { removed, setRemoved, undo } = useUndo();
  const preview = useCartPreview(cart);
  const parts = byStore(cart);
  return (
    <Screen title={texts.title} back="/marche">
      <div className="mt-4 grid gap-4">
        {removed && <UndoRow removed={removed} onUndo={undo} />}
        {parts.map((part) => (
          <StorePart
            key={part.store.slug}
            part={part}
            now={preview.storeOf(part.store.slug)}
            differences={preview.differences}
            near={preview.nearOf(part.store.slug)}
            onRemoved={setRemoved}
          />
        ))}
      </div>
      {parts.length === 0 ? <Empty /> : <CartFoot cart={cart} preview={preview} />}
    </Screen>
  );
}

function Empty() {
  const texts = useCartMessages();
  const { profile } = useMessages();
  const [, go] = useLocation();
  return (
    <EmptyState drawing={<EmptyBasket />} title={texts.empty} body={texts.emptyBody}>
      <ButtonLink
        href="/marche"
        onClick={(event) => {
          event.preventDefault();
          go('/marche');
        }}
      >
        {texts.toMarket}
      </ButtonLink>
      <Link
        href="/commandes"
        state={{ ecom: true }}
        className="press mt-2 grid min-h-12 place-items-center font-bold text-palm-700 underline underline-offset-4"
      >
        {profile.orders}
      </Link>
    </EmptyState>
  );
}

import { useMessages } from '@ecom/i18n';
import { useCartMessages } from '@ecom/i18n/cart';
import { Button, Notice } from '@ecom/ui';
import { CloudOff } from 'lucide-react';
import { useLocation } from 'wouter';
import { usePrice } from '../market/price.tsx';
import { useSession } from '../session/session.ts';
import { useOnline } from '../session/use-online.ts';
import { signInFor } from '../sign-in/way-back.ts';
import { type Cart, sumXof } from './cart-lines.ts';
import { replaceCart } from './cart-store.ts';
import { chooseStores } from './checkout-draft.ts';
import { acceptDifferences } from './differences.ts';
import type { CartPreview } from './use-cart-preview.ts';

interface Props {
  readonly cart: Cart;
  readonly preview: CartPreview;
}

/** The sum and the one way on, always in reach: what changed is accepted before it is ordered. */
export function CartFoot({ cart, preview }: Props) {
  const texts = useCartMessages();
  const price = usePrice();
  const orderable = cart.filter(({ store }) => preview.ready.includes(store.slug));
  const sum = sumXof(preview.state === 'known' && orderable.length > 0 ? orderable : cart);
  return (
    <div className="sticky bottom-0 -mx-4 -mb-6 mt-auto pt-6">
      <div className="grid gap-3 border-t border-line bg-card px-4 pb-[max(.75rem,env(safe-area-inset-bottom))] pt-3">
        <div>
          <p className="num flex items-baseline justify-between gap-3">
            <span className="font-semibold">{texts.goods}</span>
            <span className="text-xl font-extrabold">{price(sum)}</span>
          </p>
          <p className="text-xs text-muted">{texts.goodsBody}</p>
        </div>
        <Action cart={cart} preview={preview} />
      </div>
    </div>
  );
}

function Action({ cart, preview }: Props) {
  const texts = useCartMessages();
  const { app } = useMessages();
  const session = useSession();
  const [, go] = useLocation();
  const online = useOnline();
  if (!online) {
    return (
      <Notice tone="warning" icon={<CloudOff size={20} aria-hidden="true" />}>
        {texts.offline}
      </Notice>
    );
  }
  if (preview.state === 'failed') {
    return (
      <>
        <Notice tone="danger">{texts.checkFailed}</Notice>
        <Button wide look="dark" onClick={preview.ask}>
          {app.retry}
        </Button>
      </>
    );
  }
  const isAsking = preview.state === 'asking';
  if (preview.differences.length > 0) {
    const accept = () => replaceCart(acceptDifferences(cart, preview.differences));
    return (
      <>
        <Notice tone="warning">{texts.changes}</Notice>
        <Button wide busy={isAsking} onClick={accept}>
          {texts.accept}
        </Button>
      </>
    );
  }
  const isGuest = session.phase === 'guest';
  const order = () => {
    chooseStores(preview.ready);
    if (!isGuest) return go('/commande', { state: { ecom: true } });
    signInFor('/commande');
    go('/connexion', { state: { ecom: true } });
  };
  return (
    <>
      {isGuest && <p className="text-sm text-muted">{texts.signInBody}</p>}
      <Button
        wide
        busy={isAsking}
        disabled={!isAsking && preview.ready.length === 0}
        onClick={order}
      >
        {isGuest ? texts.signIn : texts.order}
      </Button>
    </>
  );
}

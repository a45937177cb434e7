import { useOrdersMessages } from '@ecom/i18n/orders';
import { Button, Notice } from '@ecom/ui';
import { CloudOff } from 'lucide-react';
import { Link } from 'wouter';
import { usePrice } from '../market/price.tsx';
import { PinSheet } from '../profile/pin/pin-sheet.tsx';
import { useOnline } from '../session/use-online.ts';
import { differencesOf } from './differences.ts';
import { DiscountRows } from './discount-rows.tsx';
import { useMeans } from './pay-choice.tsx';
import type { Preview } from './preview.ts';
import { type CheckoutWish, useSendCheckout } from './use-send-checkout.ts';

interface Props {
  readonly userId: string;
  readonly preview: Preview;
  /** Whether the preview is of the wish as it is now. */
  readonly isFresh: boolean;
  readonly wish: Omit<CheckoutWish, 'totalXof'>;
  readonly needsPlace: boolean;
  readonly onRefused: () => void;
}

/** The whole sum and the one confirmation. What changed in the cart is accepted there first. */
export function CheckoutFoot({ userId, preview, isFresh, wish, needsPlace, onRefused }: Props) {
  const { checkout } = useOrdersMessages();
  const price = usePrice();
  const online = useOnline();
  const { totalXof } = preview;
  const { missingXof, needsPin } = useMeans(userId, totalXof);
  const sending = useSendCheckout(userId, { ...wish, totalXof }, onRefused);
  const isWallet = wish.method === 'wallet';
  const hasChanged = differencesOf(preview).length > 0;
  const isBlocked =
    !online ||
    needsPlace ||
    hasChanged ||
    !preview.canPlace ||
    (isWallet && (missingXof > 0 || needsPin));
  return (
    <>
      <Sums preview={preview} />
      <div className="mt-4 grid gap-3 empty:hidden">
        {!online && (
          <Notice tone="warning" icon={<CloudOff size={20} aria-hidden="true" />}>
            {checkout.offline}
          </Notice>
        )}
        {hasChanged && !sending.problem && (
          <Notice tone="warning">{checkout.refused.changed}</Notice>
        )}
        {sending.problem && <Notice tone="danger">{sending.problem}</Notice>}
        {(hasChanged || sending.problem) && <BackToCart />}
      </div>
      <div className="mt-auto pt-6">
        {wish.method !== 'cash' && (
          <p className="mb-2 text-center text-sm text-muted">{checkout.held}</p>
        )}
        <Button wide busy={sending.busy || !isFresh} disabled={isBlocked} onClick={sending.confirm}>
          {wish.method === 'cash'
            ? checkout.orderCash(price(totalXof))
            : checkout.payNow(price(totalXof))}
        </Button>
      </div>
      {sending.asksPin && (
        <PinSheet
          ask={{
            ...{ purpose: 'payment', amountXof: totalXof, payee: 'checkout' },
            payeeName: checkout.payee,
          }}
          onProved={sending.pay}
          onClose={sending.close}
        />
      )}
    </>
  );
}

function BackToCart() {
  const { checkout } = useOrdersMessages();
  return (
    <Link
      href="/panier"
      state={{ ecom: true }}
      className="press grid min-h-12 place-items-center font-bold text-palm-700 underline underline-offset-4"
    >
      {checkout.backToCart}
    </Link>
  );
}

function Sums({ preview: { stores, totalXof } }: { readonly preview: Preview }) {
  const { checkout } = useOrdersMessages();
  const price = usePrice();
  const goodsXof = stores.reduce((sum, { itemsXof }) => sum + itemsXof, 0);
  const shippingXof = stores.reduce((sum, { deliveryXof }) => sum + (deliveryXof ?? 0), 0);
  return (
    <dl className="num mt-6 grid gap-1.5 rounded-xl bg-card p-4 shadow-card">
      <div className="flex justify-between gap-3">
        <dt className="text-muted">{checkout.goods}</dt>
        <dd className="font-semibold">{price(goodsXof)}</dd>
      </div>
      <div className="flex justify-between gap-3">
        <dt className="text-muted">{checkout.shipping}</dt>
        <dd className="font-semibold">{price(shippingXof)}</dd>
      </div>
      <DiscountRows discounts={stores.flatMap(({ discounts }) => discounts)} />
      <div className="flex items-baseline justify-between gap-3 border-t border-line pt-2">
        <dt className="font-bold">{checkout.total}</dt>
        <dd className="text-2xl font-extrabold tracking-tight">{price(totalXof)}</dd>
      </div>
    </dl>
  );
}

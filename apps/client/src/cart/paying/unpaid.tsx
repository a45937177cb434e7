import { type Messages, useMessages } from '@ecom/i18n';
import { type PayingMessages, usePayingMessages } from '@ecom/i18n/paying';
import { Button, Notice } from '@ecom/ui';
import { CircleX, Hourglass, Undo2, Wallet } from 'lucide-react';
import type { ReactNode } from 'react';
import { Link, useLocation } from 'wouter';
import { Screen } from '../../app/screen.tsx';
import { usePrice } from '../../market/price.tsx';
import type { Checkout } from './paying-data.ts';

/** A checkout that its phone did not pay, or paid too late: why, where the money is, what now. */
export function Unpaid({ checkout }: { readonly checkout: Checkout }) {
  const messages = useMessages();
  const paying = usePayingMessages();
  const price = usePrice();
  const [, go] = useLocation();
  const { returnedXof, phone } = checkout;
  const isHeldBack = phone?.state === 'suspended' || phone?.state === 'returning';
  const look = lookOf(checkout, paying);
  return (
    <Screen title={look.title} back="/panier">
      <div className="mt-4 grid place-items-center gap-3 rounded-xl bg-card px-4 py-6 text-center shadow-card">
        <span className={`grid size-20 place-items-center rounded-full ${look.tone}`}>
          {look.icon}
        </span>
        <p className="text-lg font-semibold" role="status">
          {whyText(checkout, messages, paying)}
        </p>
        <p className="num text-muted">
          {returnedXof > 0 ? paying.returned(price(returnedXof)) : paying.nothingTaken}
        </p>
        {phone?.mayStillSucceed && returnedXof === 0 && <Notice>{paying.mayStill}</Notice>}
      </div>
      <div className="mt-auto grid gap-3 pt-6">
        {isHeldBack ? (
          <Link
            href="/assistance"
            state={{ ecom: true }}
            className="press grid min-h-13 place-items-center rounded-full bg-sun-500 px-6 font-bold text-ink"
          >
            {paying.support}
          </Link>
        ) : (
          <Button wide onClick={() => go('/commande', { replace: true, state: history.state })}>
            {checkout.state === 'cancelled' ? paying.otherWay : paying.again}
          </Button>
        )}
        <Button wide look="quiet" onClick={() => go('/panier')}>
          {paying.toCart}
        </Button>
      </div>
    </Screen>
  );
}

interface Look {
  readonly title: string;
  readonly tone: string;
  readonly icon: ReactNode;
}

function lookOf({ state, returnedXof, phone }: Checkout, paying: PayingMessages): Look {
  if (returnedXof > 0) {
    const icon = <Wallet size={40} aria-hidden="true" />;
    return { title: paying.returnedTitle, tone: 'bg-palm-100 text-palm-800', icon };
  }
  if (phone?.state === 'suspended' || phone?.state === 'returning') {
    const icon = <Hourglass size={40} aria-hidden="true" />;
    return { title: paying.suspendedTitle, tone: 'bg-sun-100 text-sun-800', icon };
  }
  if (state === 'cancelled') {
    const icon = <Undo2 size={40} aria-hidden="true" />;
    return { title: paying.cancelledTitle, tone: 'bg-sun-100 text-sun-800', icon };
  }
  const icon = <CircleX size={40} aria-hidden="true" />;
  return { title: paying.failTitle, tone: 'bg-clay-100 text-clay-700', icon };
}

function whyText(
  { state, returnedXof, phone }: Checkout,
  messages: Messages,
  paying: PayingMessages,
) {
  if (returnedXof > 0) return state === 'cancelled' ? paying.late : paying.gone;
  if (phone?.state === 'suspended' || phone?.state === 'returning') return paying.suspended;
  if (state === 'cancelled') return paying.cancelled;
  const { reasons } = messages.topup;
  const reason = phone?.reason ?? 'no_answer';
  return reason === 'over_limit' || reason === 'amount_differs' ? reasons.refused : reasons[reason];
}

import { ApiProblem } from '@ecom/api-client';
import { usePayingMessages } from '@ecom/i18n/paying';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { Redirect, useLocation, useParams } from 'wouter';
import { Screen } from '../../app/screen.tsx';
import { Loaded } from '../../profile/loaded.tsx';
import { MemberOnly } from '../../profile/member-only.tsx';
import { RowsSkeleton } from '../../profile/row.tsx';
import { removeFromCart } from '../cart-store.ts';
import { changeCheckout, forgetAwaited, useCheckoutDraft } from '../checkout-draft.ts';
import { type Checkout, useCheckout } from './paying-data.ts';
import { Unpaid } from './unpaid.tsx';
import { Waiting } from './waiting.tsx';

/** What becomes of a checkout that a phone pays; found again after a reload or a killed app. */
export default function Paying() {
  const { id = '' } = useParams<{ id: string }>();
  return <MemberOnly>{(user) => <Followed userId={user.id} id={id} />}</MemberOnly>;
}

function Followed({ userId, id }: { readonly userId: string; readonly id: string }) {
  const paying = usePayingMessages();
  const query = useCheckout(userId, id);
  const isUnknown =
    query.error instanceof ApiProblem && query.error.code === 'market.checkout_unknown';
  useOutcome(query.data, isUnknown ? id : null);
  if (isUnknown) return <Redirect to="/commandes" replace />;
  if (!query.data || query.data.state === 'placed') {
    return (
      <Screen title={paying.mobileMoney} back="/marche">
        <div className="mt-5">
          <Loaded query={query} skeleton={<RowsSkeleton rows={3} />} failed={paying.failedToLoad}>
            {() => <RowsSkeleton rows={3} />}
          </Loaded>
        </div>
      </Screen>
    );
  }
  const { state } = query.data;
  return state === 'awaiting_payment' ? (
    <Waiting userId={userId} checkout={query.data} isLost={query.isError} />
  ) : (
    <Unpaid checkout={query.data} />
  );
}

/** The cart learns what the phone did: its goods leave it once they are bought, and only then. */
function useOutcome(checkout: Checkout | undefined, unknownId: string | null): void {
  const { awaited } = useCheckoutDraft();
  const queries = useQueryClient();
  const [, go] = useLocation();
  const state = checkout?.state;
  useEffect(() => {
    if (unknownId !== null && awaited?.id === unknownId) forgetAwaited();
    if (!checkout || state === undefined || state === 'awaiting_payment') return;
    const isOurs = awaited?.id === checkout.id;
    if (isOurs) forgetAwaited();
    for (const key of ['orders', 'wallet', 'entries']) {
      void queries.invalidateQueries({ queryKey: [key] });
    }
    if (state !== 'placed') return;
    if (isOurs) removeFromCart(...awaited.variantIds);
    const { method, totalXof } = checkout;
    const orders = checkout.orders.map(({ id, number, store, slot }) => ({
      ...{ id, number, store: store.name },
      ...(slot && { slot }),
    }));
    changeCheckout({ done: { method, totalXof, orders } });
    go('/commande/merci', { replace: true, state: history.state });
  }, [checkout, state, awaited, unknownId, queries, go]);
}

import { ApiProblem } from '@ecom/api-client';
import { useOrdersMessages } from '@ecom/i18n/orders';
import { ButtonLink, EmptyState, Skeleton } from '@ecom/ui';
import { useLocation } from 'wouter';
import { Screen } from '../app/screen.tsx';
import { EmptyBasket } from '../cart/basket-drawing.tsx';
import { Loaded } from '../profile/loaded.tsx';
import { MemberOnly } from '../profile/member-only.tsx';
import { useOrder } from './order-data.ts';
import { OrderPage } from './order-page.tsx';

/** One order of the person, live: where it stands, its code, its goods and its steps. */
export default function OrderScreen({ params }: { readonly params: { readonly id: string } }) {
  return <MemberOnly>{(user) => <MemberOrder userId={user.id} id={params.id} />}</MemberOnly>;
}

function MemberOrder({ userId, id }: { readonly userId: string; readonly id: string }) {
  const { orders } = useOrdersMessages();
  const query = useOrder(userId, id);
  const isGone = query.error instanceof ApiProblem && query.error.status === 404;
  if (isGone) return <Gone />;
  const title = query.data ? orders.number(query.data.number) : orders.title;
  return (
    <Screen title={title} back="/commandes" knownAtMs={query.dataUpdatedAt}>
      <Loaded query={query} failed={orders.orderFailed} skeleton={<OrderSkeleton />}>
        {(order) => <OrderPage userId={userId} order={order} />}
      </Loaded>
    </Screen>
  );
}

function Gone() {
  const { orders } = useOrdersMessages();
  const [, go] = useLocation();
  return (
    <Screen title={orders.gone} back="/commandes">
      <EmptyState drawing={<EmptyBasket />} title={orders.goneBody} body="">
        <ButtonLink
          href="/commandes"
          onClick={(event) => {
            event.preventDefault();
            go('/commandes', { replace: true });
          }}
        >
          {orders.title}
        </ButtonLink>
      </EmptyState>
    </Screen>
  );
}

function OrderSkeleton() {
  return (
    <>
      <Skeleton className="mt-4 h-28 w-full rounded-xl" />
      <Skeleton className="mt-6 h-6 w-28" />
      <Skeleton className="mt-3 h-36 w-full rounded-xl" />
      <Skeleton className="mt-6 h-6 w-24" />
      <Skeleton className="mt-3 h-36 w-full rounded-xl" />
    </>
  );
}

import { readStored } from '@ecom/api-client';
import { lazy, Suspense } from 'react';

// Without it the home works as before: a network that fails here must not take it away.
const OpenOrders = lazy(() => import('./open-orders.tsx').catch(() => ({ default: () => null })));

/** Whether somebody ordered something here, or followed an order here. */
const knowsOrders = (): boolean =>
  readStored('orders') !== null || readStored<{ done?: unknown }>('checkout')?.done !== undefined;

/** On the home, for those alone who have something to expect: the others fetch nothing for it. */
export function OpenOrdersGate({ userId }: { readonly userId: string }) {
  if (!knowsOrders()) return null;
  return (
    <Suspense fallback={null}>
      <OpenOrders userId={userId} />
    </Suspense>
  );
}

import { lazy, Suspense } from 'react';
import type { Order } from '../orders/order-data.ts';

// The order is as true without it: a network that fails here must not take its page away.
const OrderProblems = lazy(() =>
  import('./order-problems.tsx').catch(() => ({ default: () => null })),
);

interface Props {
  readonly userId: string;
  readonly order: Order;
}

/** Once the goods are in her hands; before, nothing is loaded for it. */
export function OrderProblemsGate({ userId, order }: Props) {
  if (order.state !== 'delivered' && order.state !== 'completed') return null;
  return (
    <Suspense fallback={null}>
      <OrderProblems userId={userId} orderId={order.id} />
    </Suspense>
  );
}

import { useOrdersMessages } from '@ecom/i18n/orders';
import { usePayingMessages } from '@ecom/i18n/paying';
import { useSlotsMessages, useSlotText } from '@ecom/i18n/slots';
import { CalendarClock, Store as StoreIcon } from 'lucide-react';
import { Link } from 'wouter';
import { TalkRow } from '../messages/talk-row.tsx';
import { OrderProblemsGate } from '../returns/order-problems-gate.tsx';
import { OwnReviewsGate } from '../reviews/own-reviews-gate.tsx';
import { CancelOrder } from './cancel-order.tsx';
import { HandoverCode } from './handover-code.tsx';
import type { Order } from './order-data.ts';
import { OrderLines } from './order-lines.tsx';
import { StateBadge } from './order-look.tsx';
import { OrderSteps } from './order-steps.tsx';
import { Receipt } from './receipt.tsx';
import { RefundNotices } from './refund-notices.tsx';
import { Reorder } from './reorder.tsx';
import { useStandingText } from './standing-text.ts';

interface Props {
  readonly userId: string;
  readonly order: Order;
}

/** Where it stands first, then the code while it is needed, then everything else of it. */
export function OrderPage({ userId, order }: Props) {
  const { orders } = useOrdersMessages();
  return (
    <>
      <Standing order={order} />
      {order.state === 'awaiting_payment' && <ToPayment order={order} />}
      <HandoverCode order={order} />
      <OrderLines order={order} />
      <OwnReviewsGate userId={userId} order={order} />
      <OrderProblemsGate userId={userId} order={order} />
      {order.placedAt !== null && <TalkRow userId={userId} orderId={order.id} />}
      <OrderSteps order={order} />
      <div className="mt-6 grid gap-3">
        <Reorder order={order} />
        <Link
          href={`/marche/boutique/${order.store.slug}`}
          state={{ ecom: true }}
          className="press inline-flex min-h-13 items-center justify-center gap-2 rounded-full bg-palm-100 px-6 font-bold text-palm-800"
        >
          <StoreIcon size={18} aria-hidden="true" />
          {orders.toStore}
        </Link>
        <Receipt order={order} />
        <CancelOrder userId={userId} order={order} />
      </div>
    </>
  );
}

/** While her phone is asked: the screen that says what to do there. */
function ToPayment({ order }: { readonly order: Order }) {
  const { see } = usePayingMessages();
  return (
    <Link
      href={`/commande/paiement/${order.checkoutId}`}
      state={{ ecom: true }}
      className="press mt-3 grid min-h-13 place-items-center rounded-full bg-sun-500 px-6 font-bold text-ink"
    >
      {see}
    </Link>
  );
}

/** The hour that was chosen, for as long as the order is read. */
function SlotLine({ slot }: { readonly slot: NonNullable<Order['slot']> }) {
  const texts = useSlotsMessages();
  const text = useSlotText();
  return (
    <p className="num mt-3 flex items-center gap-2.5 rounded-lg bg-sun-100 px-3 py-2.5 font-bold">
      <CalendarClock size={20} className="shrink-0 text-sun-800" aria-hidden="true" />
      {texts.forHour(text.slot(slot))}
    </p>
  );
}

/** In a word and a sentence; money that came back is said here, not to be looked for. */
function Standing({ order }: { readonly order: Order }) {
  const standingText = useStandingText();
  const { state, store, slot } = order;
  return (
    <section className="mt-3 rounded-xl bg-card p-4 shadow-card">
      <div className="flex items-start justify-between gap-3">
        <h2 className="min-w-0 text-lg font-extrabold leading-snug [overflow-wrap:anywhere]">
          {store.name}
        </h2>
        <StateBadge state={state} />
      </div>
      <p className="num mt-1.5" role="status">
        {standingText(order)}
      </p>
      {slot && <SlotLine slot={slot} />}
      <RefundNotices order={order} />
    </section>
  );
}

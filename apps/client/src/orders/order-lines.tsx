import { useCartMessages } from '@ecom/i18n/cart';
import { useOrdersMessages } from '@ecom/i18n/orders';
import { DiscountRows } from '../cart/discount-rows.tsx';
import { usePrice } from '../market/price.tsx';
import { cardLook } from '../profile/row.tsx';
import type { Order } from './order-data.ts';

type Line = Order['lines'][number];

/** What was ordered, what of it was given back, where it goes and what it comes to. */
export function OrderLines({ order }: { readonly order: Order }) {
  const { orders } = useOrdersMessages();
  return (
    <section className="mt-6">
      <h2 className="mb-2 text-lg font-extrabold tracking-tight">{orders.lines}</h2>
      <ul className={cardLook}>
        {order.lines.map((line) => (
          <LineRow key={line.id} line={line} />
        ))}
      </ul>
      <Sums order={order} />
    </section>
  );
}

function LineRow({ line }: { readonly line: Line }) {
  const { orders } = useOrdersMessages();
  const { kilos } = useCartMessages();
  const price = usePrice();
  const { title, variant, soldBy, quantity, lineXof, refused, refundedXof } = line;
  const isBack = refundedXof === lineXof;
  return (
    <li className="px-4 py-3">
      <div className="num flex justify-between gap-3">
        <span className="min-w-0 [overflow-wrap:anywhere]">
          <span className="font-bold">
            {soldBy === 'weight' ? kilos(quantity) : `${quantity} ×`}
          </span>{' '}
          <span className={isBack ? 'text-muted line-through' : ''}>{title}</span>
          {variant && <span className="text-muted"> · {variant}</span>}
        </span>
        <span className={`shrink-0 font-semibold ${isBack ? 'text-muted line-through' : ''}`}>
          {price(lineXof)}
        </span>
      </div>
      {refused ? (
        <p className="mt-0.5 text-sm font-semibold text-clay-700">{orders.refusedLine}</p>
      ) : (
        refundedXof > 0 && (
          <p className="num mt-0.5 text-sm font-semibold text-palm-700">
            {orders.lineRefunded(price(refundedXof))}
          </p>
        )
      )}
    </li>
  );
}

function Sums({ order }: { readonly order: Order }) {
  const { orders, checkout } = useOrdersMessages();
  const price = usePrice();
  const { fulfilment, place, deliveryXof, totalXof, refundedXof, method, refunds } = order;
  const isPickup = fulfilment === 'pickup';
  const isDeducted = refunds.every(({ channel }) => channel === 'bill');
  const where = [place?.label, place?.quartier, place?.landmark];
  return (
    <dl className="num mt-3 grid gap-1.5 rounded-xl bg-card p-4 shadow-card">
      <div className="flex justify-between gap-3">
        <dt className="min-w-0 text-muted">
          {isPickup ? orders.pickup : orders.delivery}
          {place && (
            <span className="block text-sm [overflow-wrap:anywhere]">
              {where.filter(Boolean).join(', ')}
            </span>
          )}
        </dt>
        <dd className="shrink-0 font-semibold">
          {deliveryXof === 0 ? checkout.free : price(deliveryXof)}
        </dd>
      </div>
      <DiscountRows discounts={order.discounts} />
      <div className="flex items-baseline justify-between gap-3 border-t border-line pt-2">
        <dt className="font-bold">{orders.method[method]}</dt>
        <dd className="shrink-0 text-xl font-extrabold">{price(totalXof)}</dd>
      </div>
      {refundedXof > 0 && (
        <div className="flex justify-between gap-3 text-palm-700">
          <dt className="font-semibold">{isDeducted ? orders.deducted : orders.refunded}</dt>
          <dd className="shrink-0 font-bold">{price(refundedXof)}</dd>
        </div>
      )}
    </dl>
  );
}

import { useOrdersMessages } from '@ecom/i18n/orders';
import { Notice } from '@ecom/ui';
import { Link } from 'wouter';
import type { Order } from './order-data.ts';

/** Four digits, large enough for the other side of a counter. Gone once they were used. */
export function HandoverCode({ order }: { readonly order: Order }) {
  const { code: texts } = useOrdersMessages().orders;
  const { handoverCode: code, fulfilment, codeLocked } = order;
  if (code === null) return null;
  if (codeLocked) return <Locked />;
  const isPickup = fulfilment === 'pickup';
  return (
    <section className="mt-4 rounded-xl bg-palm-900 p-5 text-center text-white">
      <h2 className="font-bold text-palm-200">{isPickup ? texts.pickup : texts.delivery}</h2>
      <p className="num mt-1 text-5xl font-extrabold">
        <span className="sr-only">{texts.spelled([...code].join(' '))}</span>
        <span aria-hidden="true" className="pl-[.25em] tracking-[.25em]">
          {code}
        </span>
      </p>
      <p className="mt-3 text-sm">{isPickup ? texts.pickupBody : texts.deliveryBody}</p>
      <p className="mt-1 text-sm font-bold text-sun-400">{texts.never}</p>
    </section>
  );
}

/** Tried wrongly too often: nobody hands anything over by it any more, and people help. */
function Locked() {
  const { code } = useOrdersMessages().orders;
  return (
    <section className="mt-4 grid gap-2">
      <Notice tone="warning">{code.locked}</Notice>
      <Link
        href="/assistance"
        state={{ ecom: true }}
        className="press grid min-h-12 place-items-center font-bold text-palm-700 underline underline-offset-4"
      >
        {code.support}
      </Link>
    </section>
  );
}

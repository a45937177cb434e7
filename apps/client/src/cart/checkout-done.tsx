import { useOrdersMessages } from '@ecom/i18n/orders';
import { useSlotsMessages, useSlotText } from '@ecom/i18n/slots';
import { Button } from '@ecom/ui';
import { CircleCheck, Store as StoreIcon } from 'lucide-react';
import { Redirect, useLocation } from 'wouter';
import { Screen } from '../app/screen.tsx';
import { usePrice } from '../market/price.tsx';
import { cardLook, Row } from '../profile/row.tsx';
import { type Done, useCheckoutDraft } from './checkout-draft.ts';

/** The checkout went through: its orders, each with the way to it. A reload shows it again. */
export default function CheckoutDone() {
  const { done } = useCheckoutDraft();
  return done ? <Thanks done={done} /> : <Redirect to="/commandes" replace />;
}

function Thanks({ done }: { readonly done: Done }) {
  const { checkout, orders } = useOrdersMessages();
  const { answeredLater } = useSlotsMessages();
  const text = useSlotText();
  const price = usePrice();
  const [, go] = useLocation();
  const { method, totalXof } = done;
  const isPaid = method !== 'cash';
  const total = price(totalXof);
  const isLater = done.orders.some(({ slot }) => slot);
  return (
    <Screen title={checkout.doneTitle} back="/marche">
      <div className="mt-4 grid place-items-center gap-3 rounded-xl bg-card px-4 py-6 text-center shadow-card">
        <span className="grid size-20 place-items-center rounded-full bg-palm-100 text-palm-800">
          <CircleCheck size={40} aria-hidden="true" />
        </span>
        <p className="num text-lg font-semibold" role="status">
          {isPaid ? checkout.donePaid(total) : checkout.doneCash(total)}
        </p>
        <p className="max-w-72 text-muted">
          {isLater ? answeredLater : isPaid ? checkout.doneBody : checkout.doneBodyCash}
        </p>
      </div>
      <ul className={`mt-4 ${cardLook}`}>
        {done.orders.map(({ id, number, store, slot }) => (
          <li key={id}>
            <Row
              icon={<StoreIcon size={20} aria-hidden="true" />}
              label={store}
              hint={slot ? `${orders.number(number)} · ${text.slot(slot)}` : orders.number(number)}
              href={`/commandes/${id}`}
            />
          </li>
        ))}
      </ul>
      <div className="mt-auto grid gap-3 pt-6">
        <Button wide onClick={() => go('/commandes', { state: { ecom: true } })}>
          {checkout.seeOrders}
        </Button>
        <Button wide look="quiet" onClick={() => go('/marche')}>
          {checkout.goOn}
        </Button>
      </div>
    </Screen>
  );
}

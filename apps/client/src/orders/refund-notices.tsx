import { useOrdersMessages } from '@ecom/i18n/orders';
import { Notice } from '@ecom/ui';
import { usePrice } from '../market/price.tsx';
import type { Order } from './order-data.ts';

type Channel = Order['refunds'][number]['channel'];

/** The money that came back, by the way it took: said here, not to be looked for. */
export function RefundNotices({ order }: { readonly order: Order }) {
  const { orders } = useOrdersMessages();
  const price = usePrice();
  const { totalXof, refunds } = order;
  const sum = (channel: Channel) =>
    refunds.reduce((all, one) => all + (one.channel === channel ? one.amountXof : 0), 0);
  const [walletXof, billXof, handXof] = [sum('wallet'), sum('bill'), sum('hand')];
  const isAll = walletXof === totalXof;
  const restXof = totalXof - billXof;
  return (
    <div className="num mt-3 grid gap-2 empty:hidden">
      {walletXof > 0 && (
        <Notice>{(isAll ? orders.refundedAll : orders.refundedPart)(price(walletXof))}</Notice>
      )}
      {billXof > 0 && (
        <Notice>
          {restXof === 0 ? orders.nothingPaid : orders.lessToPay(price(billXof), price(restXof))}
        </Notice>
      )}
      {handXof > 0 && <Notice>{orders.refundedByHand(price(handXof))}</Notice>}
    </div>
  );
}

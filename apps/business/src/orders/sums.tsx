import { type Fact, Facts } from '@ecom/dash';
import { useOrderMessages } from '@ecom/i18n/business-orders';
import { useAmounts } from '../products/amounts.ts';
import type { Order } from './order-data.ts';

/** What an order comes to, what of it went back, what is to be collected, what the store gains. */
export function Sums({ order }: { readonly order: Order }) {
  const { sums } = useOrderMessages();
  const { price } = useAmounts();
  const { itemsXof, deliveryXof, discountXof, totalXof, refundedXof, toCollectXof, money } = order;
  const facts: readonly (Fact | false)[] = [
    [sums.items, price(itemsXof)],
    discountXof > 0 && [sums.discount, `−${price(discountXof)}`],
    deliveryXof > 0 && [sums.delivery, price(deliveryXof)],
    [sums.total, price(totalXof)],
    refundedXof > 0 && [sums.refunded, `−${price(refundedXof)}`],
    toCollectXof > 0 && [sums.collect, price(toCollectXof)],
    money.promotionXof > 0 && [sums.byEcom, price(money.promotionXof)],
    money.grossXof > 0 && [sums.commission, `−${price(money.commissionXof)}`],
    money.grossXof > 0 && [sums.net, price(money.netXof)],
  ];
  return <Facts facts={facts} />;
}

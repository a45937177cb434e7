import { ApiProblem, NetworkLost } from '@ecom/api-client';
import type { Messages } from '@ecom/i18n';
import type { OrdersMessages } from '@ecom/i18n/orders';
import type { SlotsMessages } from '@ecom/i18n/slots';
import { problemText } from '../app/problem-text.ts';

/** What a person reads when a checkout was refused or its answer was lost. */
export function checkoutProblem(
  messages: Messages,
  { checkout }: OrdersMessages,
  slots: SlotsMessages,
  error: unknown,
): string {
  if (error instanceof NetworkLost) return checkout.lost;
  const said = error instanceof ApiProblem && refusals(checkout, slots)[error.code];
  return said || problemText(messages, error);
}

function refusals(
  checkout: OrdersMessages['checkout'],
  slots: SlotsMessages,
): Readonly<Record<string, string>> {
  const { refused } = checkout;
  return {
    'market.cart_changed': refused.changed,
    'market.out_of_stock': refused.outOfStock,
    'market.store_closed': refused.closed,
    'market.slot_gone': slots.gone,
    'market.zone_not_served': refused.noZone,
    'market.below_minimum': refused.belowMinimum,
    'market.cash_refused': refused.noCash,
    'market.place_missing': checkout.choosePlace,
    'market.phone_invalid': refused.phone,
    'auth.device_untrusted': refused.device,
    'auth.restricted': refused.restricted,
    'payments.insufficient_funds': refused.funds,
  };
}

import { ApiProblem, NetworkLost } from '@ecom/api-client';
import type { Messages } from '@ecom/i18n';
import type { OrdersMessages } from '@ecom/i18n/orders';
import type { PayingMessages } from '@ecom/i18n/paying';
import type { SlotsMessages } from '@ecom/i18n/slots';
import { problemText } from '../app/problem-text.ts';

/** The texts that a refusal is said in. */
export interface CheckoutTexts {
  readonly checkout: OrdersMessages['checkout'];
  readonly slots: SlotsMessages;
  readonly paying: PayingMessages;
  readonly price: (xof: number) => string;
}

/** What a person reads when a checkout was refused or its answer was lost. */
export function checkoutProblem(messages: Messages, texts: CheckoutTexts, error: unknown): string {
  if (error instanceof NetworkLost) return texts.checkout.lost;
  const said = error instanceof ApiProblem && refusals(texts, error.facts)[error.code];
  return said || problemText(messages, error);
}

function refusals(
  { checkout, slots, paying, price }: CheckoutTexts,
  { minXof, maxXof }: ApiProblem['facts'],
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
    'market.phone_missing': paying.phoneMissing,
    'market.payment_under_way': paying.underWay,
    'auth.device_untrusted': refused.device,
    'auth.restricted': refused.restricted,
    'payments.insufficient_funds': refused.funds,
    'payments.network_unavailable': paying.networkDown,
    'payments.amount_too_small': paying.tooSmall(price(Number(minXof))),
    'payments.amount_too_large': paying.tooLarge(price(Number(maxXof))),
  };
}

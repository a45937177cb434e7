import { formatPhone, parsePhone } from '@ecom/kernel';
import { type TopupOptions, useTopupOptions } from '../wallet/wallet-data.ts';
import type { CheckoutDraft } from './checkout-draft.ts';
import { changeCheckout } from './checkout-draft.ts';

export type Network = TopupOptions['networks'][number]['network'];

/** The phone that is to pay, as far as it is known. */
export interface PayingPhone {
  /** As it stands in the field. */
  readonly typed: string;
  readonly network: Network | null;
  readonly networks: TopupOptions['networks'];
  readonly isLoading: boolean;
  /** Null until number and network are both right. */
  readonly parsed: { readonly network: Network; readonly number: string } | null;
  readonly change: (change: { number?: string; network?: Network }) => void;
}

/** What was typed here, or else the number that paid last; asked for where a phone pays at all. */
export function usePayingPhone(
  userId: string,
  payer: CheckoutDraft['payer'],
  isWanted: boolean,
): PayingPhone {
  const options = useTopupOptions(userId, isWanted).data;
  const remembered = options?.remembered;
  const typed = payer?.number ?? (remembered ? formatPhone(remembered.phone) : '');
  const wanted = payer?.network ?? remembered?.network ?? null;
  const networks = options?.networks ?? [];
  const network = networks.find((one) => one.network === wanted && one.available)?.network ?? null;
  const number = parsePhone(typed);
  return {
    ...{ typed, network, networks },
    isLoading: !options,
    parsed: number.ok && network ? { network, number: number.value } : null,
    change: (change) => changeCheckout({ payer: { number: typed, network, ...change } }),
  };
}

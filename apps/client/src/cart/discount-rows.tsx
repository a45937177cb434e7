import { useOffersMessages } from '@ecom/i18n/offers';
import { usePrice } from '../market/price.tsx';

interface Discount {
  readonly title: string;
  readonly code: string | null;
  readonly amountXof: number;
}

/** What offers take off, one row each, of several stores together. For a list of sums. */
export function DiscountRows({ discounts }: { readonly discounts: readonly Discount[] }) {
  const { off } = useOffersMessages();
  const price = usePrice();
  const sums = new Map<string, Discount>();
  for (const one of discounts) {
    const key = `${one.code ?? ''} ${one.title}`;
    const before = sums.get(key)?.amountXof ?? 0;
    sums.set(key, { ...one, amountXof: before + one.amountXof });
  }
  return [...sums].map(([key, { title, amountXof }]) => (
    <div key={key} className="flex justify-between gap-3 text-palm-700">
      <dt className="min-w-0 [overflow-wrap:anywhere]">{title}</dt>
      <dd className="shrink-0 font-semibold">{off(price(amountXof))}</dd>
    </div>
  ));
}

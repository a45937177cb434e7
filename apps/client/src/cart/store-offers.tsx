import { useOffersMessages } from '@ecom/i18n/offers';
import { BadgePercent } from 'lucide-react';
import { usePrice } from '../market/price.tsx';
import type { Preview, StorePreview } from './preview.ts';

interface Props {
  readonly discounts: StorePreview['discounts'];
  readonly near: Preview['near'];
}

/** What a store gives by itself on this part, and the one offer that is the nearest. */
export function StoreOffers({ discounts, near }: Props) {
  const { off, near: nearText } = useOffersMessages();
  const price = usePrice();
  const [nearest] = near.toSorted((a, b) => a.missingXof - b.missingXof);
  if (discounts.length === 0 && !nearest) return null;
  return (
    <ul className="num mb-2 grid gap-1 rounded-lg bg-palm-100 px-3 py-2 text-sm font-semibold text-palm-800">
      {discounts.map(({ title, amountXof }) => (
        <li key={title} className="flex items-start gap-2">
          <BadgePercent size={18} className="shrink-0" aria-hidden="true" />
          <span className="min-w-0 flex-1 [overflow-wrap:anywhere]">{title}</span>
          <span className="shrink-0">{off(price(amountXof))}</span>
        </li>
      ))}
      {nearest && <li>{nearText(price(nearest.missingXof), nearest.title)}</li>}
    </ul>
  );
}

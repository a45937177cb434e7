import { useMarketMessages } from '@ecom/i18n/market';
import { ChevronRight, MapPin, Store as StoreIcon } from 'lucide-react';
import { Link } from 'wouter';
import type { Store, StorePage } from './market-data.ts';
import { useOpeningText } from './opening-text.ts';

/** Who sells it, whether somebody is there now, and where that is. */
export function StoreCard({ store }: { readonly store: Store }) {
  const { product } = useMarketMessages();
  return (
    <section className="mt-6">
      <h2 className="text-lg font-extrabold tracking-tight">{product.seller}</h2>
      <Link
        href={`/marche/boutique/${store.slug}`}
        state={{ ecom: true }}
        className="press mt-2 flex items-center gap-3.5 rounded-xl bg-card p-4 shadow-card"
      >
        <span className="grid size-12 shrink-0 place-items-center rounded-lg bg-sun-100 text-sun-800">
          <StoreIcon size={22} aria-hidden="true" />
        </span>
        <span className="min-w-0 flex-1">
          <span className="block font-bold leading-snug [overflow-wrap:anywhere]">
            {store.name}
          </span>
          <OpeningLine store={store} />
          <WhereLine store={store} />
        </span>
        <ChevronRight className="shrink-0 text-muted" aria-hidden="true" />
      </Link>
    </section>
  );
}

interface OpeningProps {
  readonly store: Store;
  /** Where its days are known. */
  readonly days?: StorePage;
}

/** Green while it is open. */
export function OpeningLine({ store, days }: OpeningProps) {
  const openingText = useOpeningText();
  const look = store.openNow ? 'text-palm-700' : 'text-clay-700';
  return (
    <span className={`num mt-0.5 block text-sm font-semibold ${look}`}>
      {openingText(store, days)}
    </span>
  );
}

/** Addresses do not exist: the quartier, and the way in words. */
export function WhereLine({ store }: { readonly store: Store }) {
  const words = [store.quartier, store.landmark].filter((word) => word !== '').join(', ');
  if (words === '') return null;
  return (
    <span className="mt-0.5 flex items-start gap-1.5 text-sm text-muted">
      <MapPin size={16} className="mt-0.5 shrink-0" aria-hidden="true" />
      <span className="min-w-0 [overflow-wrap:anywhere]">{words}</span>
    </span>
  );
}

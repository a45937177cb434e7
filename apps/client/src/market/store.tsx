import { ApiProblem } from '@ecom/api-client';
import { useMarketMessages } from '@ecom/i18n/market';
import { EmptyState, Skeleton } from '@ecom/ui';
import { Phone } from 'lucide-react';
import { Loaded } from '../profile/loaded.tsx';
import { Badge } from '../profile/row.tsx';
import { Reviews } from '../reviews/reviews-gate.tsx';
import { EmptyStall } from './drawings.tsx';
import { FollowButton } from './follow-button.tsx';
import { type StorePage, useShelf, useStore } from './market-data.ts';
import { MarketScreen, MarketTitle } from './market-screen.tsx';
import { WholeMarket } from './no-hits.tsx';
import { usePrice } from './price.tsx';
import { ProductGrid } from './product-grid.tsx';
import { ShareButton } from './share-button.tsx';
import { OpeningLine, WhereLine } from './store-card.tsx';
import { StoreHours, StoreZones } from './store-facts.tsx';
import { noWish } from './wish.ts';

/** A store's own address: who that is, its shelf, its hours, where it delivers. */
export default function StoreScreen({ params }: { readonly params: { readonly slug: string } }) {
  const texts = useMarketMessages().store;
  const query = useStore(params.slug);
  const isGone = query.error instanceof ApiProblem && query.error.status < 500;
  return (
    <MarketScreen
      address={`/marche/boutique/${params.slug}`}
      knownAtMs={query.dataUpdatedAt}
      actions={query.data && !isGone && <ShareButton title={query.data.name} />}
    >
      {isGone ? (
        <EmptyState heading="h1" drawing={<EmptyStall />} title={texts.gone} body={texts.goneBody}>
          <WholeMarket />
        </EmptyState>
      ) : (
        <Loaded query={query} failed={texts.failed} skeleton={<StoreSkeleton />}>
          {(store) => (
            <>
              <StoreHead store={store} />
              <StoreHours hours={store.hours} exceptions={store.exceptions} />
              <StoreZones zones={store.zones} />
              <StoreShelf slug={params.slug} />
            </>
          )}
        </Loaded>
      )}
    </MarketScreen>
  );
}

function StoreHead({ store }: { readonly store: StorePage }) {
  const texts = useMarketMessages().store;
  const price = usePrice();
  const facts = [
    texts.products(store.products),
    store.preparationMinutes > 0 ? texts.prepares(store.preparationMinutes) : null,
    store.orderMinXof > 0 ? texts.orderMin(price(store.orderMinXof)) : null,
  ].filter((fact) => fact !== null);
  return (
    <>
      <MarketTitle>{store.name}</MarketTitle>
      <OpeningLine store={store} days={store} />
      <WhereLine store={store} />
      {store.isDemo && (
        <p className="mt-2">
          <Badge tone="open">{texts.demo}</Badge>
        </p>
      )}
      {store.description !== '' && (
        <p className="mt-3 [overflow-wrap:anywhere]">{store.description}</p>
      )}
      <ul className="mt-2 list-disc pl-5 text-sm text-muted">
        {facts.map((fact) => (
          <li key={fact}>{fact}</li>
        ))}
      </ul>
      <div className="mt-3 flex flex-wrap gap-2">
        <FollowButton store={store} />
        {/* Numbers of the demonstration are invented, and may be somebody's. */}
        {!store.isDemo && (
          <a
            href={`tel:${store.phone}`}
            className="press inline-flex min-h-12 items-center gap-2 rounded-full bg-palm-100 px-5 font-bold text-palm-800"
          >
            <Phone size={18} aria-hidden="true" />
            {texts.call}
          </a>
        )}
      </div>
    </>
  );
}

function StoreShelf({ slug }: { readonly slug: string }) {
  const texts = useMarketMessages().store;
  const shelf = useShelf({ ...noWish, store: slug });
  const empty = <EmptyState drawing={<EmptyStall />} title={texts.empty} body={texts.emptyBody} />;
  return (
    <>
      <section className="mt-6">
        <h2 className="mb-2 text-lg font-extrabold tracking-tight">{texts.shelf}</h2>
        <ProductGrid shelf={shelf} empty={empty} />
      </section>
      {/* Last, and once the goods are there: what comes late must not move what is read. */}
      {shelf.data && <Reviews of={{ slug }} />}
    </>
  );
}

function StoreSkeleton() {
  return (
    <>
      <Skeleton className="h-8 w-3/5" />
      <Skeleton className="mt-1.5 h-5 w-2/5" />
      <Skeleton className="mt-1.5 h-5 w-4/5" />
      <Skeleton className="mt-3 h-12 w-full" />
      <Skeleton className="mt-6 h-6 w-32" />
      <Skeleton className="mt-2 h-80 w-full rounded-xl" />
    </>
  );
}

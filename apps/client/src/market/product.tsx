import { ApiProblem } from '@ecom/api-client';
import { useMarketMessages } from '@ecom/i18n/market';
import { EmptyState, Skeleton } from '@ecom/ui';
import { CartButton } from '../cart/cart-button.tsx';
import { Loaded } from '../profile/loaded.tsx';
import { EmptyStall } from './drawings.tsx';
import { FavouriteButton } from './favourite-button.tsx';
import { CardView, useKnownCard } from './known-card.tsx';
import { useProduct } from './market-data.ts';
import { MarketScreen } from './market-screen.tsx';
import { WholeMarket } from './no-hits.tsx';
import { ProductPage } from './product-page.tsx';
import { cardOf } from './remembered.ts';
import { ShareButton } from './share-button.tsx';

/** A product's own address. What was opened before opens without network too. */
export default function ProductScreen({ params }: { readonly params: { readonly id: string } }) {
  const texts = useMarketMessages().product;
  const query = useProduct(params.id);
  const product = query.data;
  const card = useKnownCard(params.id);
  // Known before and withdrawn since: what is kept would promise what nobody sells.
  const isGone = query.error instanceof ApiProblem && query.error.status < 500;
  return (
    <MarketScreen
      address={`/marche/produit/${params.id}`}
      knownAtMs={query.dataUpdatedAt}
      actions={
        <>
          {product && !isGone && (
            <>
              <ShareButton title={product.title} />
              <FavouriteButton card={cardOf(product)} />
            </>
          )}
          <CartButton />
        </>
      }
    >
      {isGone ? (
        <EmptyState heading="h1" drawing={<EmptyStall />} title={texts.gone} body={texts.goneBody}>
          <WholeMarket />
        </EmptyState>
      ) : (
        <>
          {card && !product && (
            <div className={query.isError ? 'mb-4' : ''}>
              <CardView card={card} />
            </div>
          )}
          <Loaded
            query={query}
            failed={texts.failed}
            skeleton={card ? <RestSkeleton /> : <ProductSkeleton />}
          >
            {(known) => <ProductPage key={params.id} product={known} />}
          </Loaded>
        </>
      )}
    </MarketScreen>
  );
}

/** In the sizes of the page: picture, title, price, stock, words, store. */
function ProductSkeleton() {
  return (
    <>
      <span className="skeleton block aspect-square rounded-2xl" />
      <Skeleton className="mt-4 h-7 w-4/5" />
      <Skeleton className="mt-2 h-9 w-40" />
      <RestSkeleton />
    </>
  );
}

/** What no list knows of a product. */
function RestSkeleton() {
  return (
    <>
      <Skeleton className="mt-2 h-5 w-28" />
      <Skeleton className="mt-6 h-6 w-36" />
      <Skeleton className="mt-2 h-20 w-full" />
      <Skeleton className="mt-6 h-24 w-full rounded-xl" />
    </>
  );
}

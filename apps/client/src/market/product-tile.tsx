import { useMarketMessages } from '@ecom/i18n/market';
import { Skeleton } from '@ecom/ui';
import { Link } from 'wouter';
import { FavouriteButton } from './favourite-button.tsx';
import type { ProductCard } from './market-data.ts';
import { Price, percentOff } from './price.tsx';
import { ProductPicture } from './product-picture.tsx';

/** Two columns from the narrowest phone on, within the app's frame. */
export const gridLook = 'grid grid-cols-2 gap-3';
const sizes = '(min-width: 448px) 202px, 46vw';

/** A product in a list: the whole card leads to it, the heart keeps it. */
export function ProductTile({ card, eager }: { card: ProductCard; eager?: boolean }) {
  const { list } = useMarketMessages();
  const { id, title, priceXof, wasXof, inStock, soldBy, store, picture } = card;
  const off = wasXof === null ? 0 : percentOff(priceXof, wasXof);
  return (
    <article className="relative flex h-full flex-col overflow-hidden rounded-xl bg-card shadow-card">
      <div className={inStock ? '' : 'opacity-55'}>
        <ProductPicture
          picture={picture}
          alt={title}
          title={title}
          sizes={sizes}
          eager={eager === true}
        />
      </div>
      {inStock && off > 0 && (
        <span className="num absolute left-2 top-2 rounded-full bg-clay-700 px-2 py-0.5 text-xs font-bold text-white">
          {list.percentOff(off)}
        </span>
      )}
      {!inStock && (
        <span className="absolute left-2 top-2 rounded-full bg-palm-950 px-2.5 py-0.5 text-xs font-bold text-white">
          {list.soldOut}
        </span>
      )}
      <div className="flex grow flex-col px-3 pb-3 pt-2">
        <h3 className="line-clamp-2 min-h-10 text-sm font-semibold leading-5 [overflow-wrap:anywhere]">
          <Link
            href={`/marche/produit/${id}`}
            state={{ ecom: true }}
            className="rounded-xl after:absolute after:inset-0 after:rounded-xl"
          >
            {title}
          </Link>
        </h3>
        <div className="mb-1 mt-1 min-h-7">
          <Price xof={priceXof} wasXof={wasXof} size="card" perKilo={soldBy === 'weight'} />
        </div>
        <p className="mt-auto truncate text-xs text-muted">{store.name}</p>
      </div>
      <div className="absolute right-0 top-0">
        <FavouriteButton card={card} onPicture />
      </div>
    </article>
  );
}

function TileSkeleton() {
  return (
    <div className="overflow-hidden rounded-xl bg-card shadow-card">
      <span className="skeleton block aspect-square rounded-none" />
      <div className="px-3 pb-3 pt-2">
        <Skeleton className="h-4 w-full" />
        <Skeleton className="mt-2 h-4 w-3/5" />
        <Skeleton className="mt-2 h-5 w-20" />
        <Skeleton className="mt-3 h-3 w-24" />
      </div>
    </div>
  );
}

/** As high as the tiles that will stand there. */
export const GridSkeleton = () => (
  <div className={gridLook}>
    {[1, 2, 3, 4, 5, 6].map((tile) => (
      <TileSkeleton key={tile} />
    ))}
  </div>
);

import { useQueryClient } from '@tanstack/react-query';
import { Gallery } from './gallery.tsx';
import type { ProductCard, ShelfPage } from './market-data.ts';
import { MarketTitle } from './market-screen.tsx';
import { Price } from './price.tsx';
import { favourites, seen } from './remembered.ts';

/** A product as some list on this device has shown it; undefined for one that none has. */
export function useKnownCard(id: string): ProductCard | undefined {
  const queries = useQueryClient();
  const shelves = queries.getQueriesData<{ pages?: readonly ShelfPage[] }>({
    queryKey: ['market'],
  });
  const shown = shelves.flatMap(([, data]) => data?.pages?.flatMap(({ items }) => items) ?? []);
  return [...shown, ...favourites.read(), ...seen.read()].find((card) => card.id === id);
}

/** What a list says of a product, where its page will say it, until that is there. */
export function CardView({ card }: { readonly card: ProductCard }) {
  return (
    <>
      <Gallery title={card.title} pictures={card.picture ? [card.picture] : []} />
      <div className="mt-4">
        <MarketTitle look="text-xl leading-snug">{card.title}</MarketTitle>
      </div>
      <div className="mt-1.5">
        <Price
          xof={card.priceXof}
          wasXof={card.wasXof}
          size="page"
          perKilo={card.soldBy === 'weight'}
        />
      </div>
    </>
  );
}

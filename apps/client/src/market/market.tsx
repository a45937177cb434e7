import { ApiProblem } from '@ecom/api-client';
import { useMessages } from '@ecom/i18n';
import { useMarketMessages } from '@ecom/i18n/market';
import { OfflineBand } from '@ecom/ui';
import { useEffect } from 'react';
import { useLocation, useSearch } from 'wouter';
import { Tabs } from '../app/tabs.tsx';
import { clockTime } from '../data/clock-time.ts';
import { useOnline } from '../session/use-online.ts';
import { CategoryStrip, StripSkeleton, Subcategories } from './category-strip.tsx';
import { FilterBar } from './filter-bar.tsx';
import { useKeptScroll } from './kept-scroll.ts';
import { useCategories, useShelf } from './market-data.ts';
import { MarketHeader } from './market-header.tsx';
import { NoHits, UnknownCategory } from './no-hits.tsx';
import { ProductGrid } from './product-grid.tsx';
import { FoundIn, ResultsTitle, ShelfTitle } from './results-title.tsx';
import { SeenStrip } from './seen-strip.tsx';
import { addressOf, isFiltered, isWholeMarket, noWish, readWish, type Wish } from './wish.ts';

/** The Marché tab: search first, then aisles, then everything. What is asked stands in the address. */
export default function Market() {
  const { app } = useMessages();
  const { title } = useMarketMessages();
  const wish = readWish(useSearch());
  const [, go] = useLocation();
  const shelf = useShelf(wish);
  const tree = useCategories();
  const categories = tree.data ?? [];
  useKeptScroll(addressOf(wish));
  useEffect(() => {
    document.title = `${wish.line || title} · ${app.name}`;
  }, [title, app.name, wish.line]);
  // A filter is a look at the same thing: «back» leads away from it, not through each of them.
  const choose = (next: Wish) => go(addressOf(next), { replace: true, state: history.state });
  const search = (line: string) => go(addressOf({ ...noWish, line }), { state: { ecom: true } });
  const isUnknown =
    shelf.error instanceof ApiProblem && shelf.error.code === 'market.category_unknown';
  const first = shelf.data?.pages[0];
  const isEmpty = first?.items.length === 0;
  // Where nothing is and nothing was chosen, there is nothing to filter.
  const canFilter = !isUnknown && !(isEmpty && !isFiltered(wish));
  return (
    <div className="pb-24">
      <MarketBand knownAtMs={shelf.dataUpdatedAt} />
      <MarketHeader line={wish.line} onSearch={search} />
      <main>
        {wish.line === '' ? (
          <>
            {tree.isPending && <StripSkeleton />}
            {categories.length > 0 && <CategoryStrip categories={categories} wish={wish} />}
            <Subcategories categories={categories} wish={wish} />
            {isWholeMarket(wish) && wish.sorting === 'best' && <SeenStrip />}
          </>
        ) : (
          <FoundIn
            counts={first?.categories ?? []}
            categories={categories}
            wish={wish}
            onChoose={choose}
          />
        )}
        {canFilter && (
          <FilterBar
            wish={wish}
            onChoose={choose}
            storeName={first?.items[0]?.store.name ?? null}
            title={
              wish.line === '' ? (
                <ShelfTitle wish={wish} categories={categories} />
              ) : (
                <ResultsTitle line={wish.line} first={first} />
              )
            }
          />
        )}
        <div className="mt-1.5 px-4">
          {isUnknown ? (
            <UnknownCategory />
          ) : (
            <ProductGrid
              shelf={shelf}
              empty={<NoHits wish={wish} categories={categories} onChoose={choose} />}
            />
          )}
        </div>
      </main>
      <Tabs current="/marche" />
    </div>
  );
}

function MarketBand({ knownAtMs }: { readonly knownAtMs: number }) {
  const { offline } = useMessages();
  if (useOnline()) return null;
  const text = knownAtMs ? offline.band(clockTime(knownAtMs)) : offline.bandWithoutData;
  return <OfflineBand text={text} />;
}

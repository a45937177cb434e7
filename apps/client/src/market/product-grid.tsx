import { useMessages } from '@ecom/i18n';
import { useMarketMessages } from '@ecom/i18n/market';
import { Button, ErrorState } from '@ecom/ui';
import { type ReactNode, useEffect, useRef } from 'react';
import type { useShelf } from './market-data.ts';
import { savesData } from './product-picture.tsx';
import { GridSkeleton, gridLook, ProductTile } from './product-tile.tsx';

interface Props {
  readonly shelf: ReturnType<typeof useShelf>;
  /** Instead of the list when nothing is in it. */
  readonly empty: ReactNode;
}

/** So far before its end, the next page is asked for. */
const ahead = '800px';

/** A list in all its states, two tiles a row, page after page. */
export function ProductGrid({ shelf, empty }: Props) {
  const { app, activity } = useMessages();
  const { list } = useMarketMessages();
  const cards = shelf.data?.pages.flatMap(({ items }) => items);
  if (!cards && shelf.isError && !shelf.isFetching) {
    return (
      <ErrorState
        what={list.failed}
        advice={activity.checkNetwork}
        retry={app.retry}
        onRetry={() => void shelf.refetch()}
      />
    );
  }
  if (!cards) {
    return (
      <div role="status" aria-busy="true" aria-label={app.loading}>
        <GridSkeleton />
      </div>
    );
  }
  if (cards.length === 0) return <>{empty}</>;
  return (
    <>
      <ul className={gridLook}>
        {cards.map((card, nth) => (
          <li key={card.id}>
            <ProductTile card={card} eager={nth < 4} />
          </li>
        ))}
      </ul>
      {shelf.hasNextPage && <More shelf={shelf} />}
    </>
  );
}

/** The next page comes by itself near the end, and by a tap where it did not. */
function More({ shelf }: Pick<Props, 'shelf'>) {
  const { list } = useMarketMessages();
  const place = useRef<HTMLDivElement>(null);
  const { fetchNextPage, isFetchNextPageError, isFetchingNextPage } = shelf;
  const waits = !isFetchingNextPage && !isFetchNextPageError && !savesData();
  useEffect(() => {
    if (!waits || !place.current || typeof IntersectionObserver === 'undefined') return;
    const look = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) void fetchNextPage();
      },
      { rootMargin: ahead },
    );
    look.observe(place.current);
    return () => look.disconnect();
  }, [waits, fetchNextPage]);
  return (
    <div ref={place} className="mt-4 grid gap-2">
      {isFetchNextPageError && (
        <p role="alert" className="text-center text-sm font-semibold text-danger">
          {list.moreFailed}
        </p>
      )}
      <Button look="quiet" busy={isFetchingNextPage} onClick={() => void fetchNextPage()}>
        {list.more}
      </Button>
    </div>
  );
}

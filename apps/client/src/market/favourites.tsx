import { useMarketMessages } from '@ecom/i18n/market';
import { EmptyState } from '@ecom/ui';
import { OpenHeart } from './drawings.tsx';
import { FollowedStores } from './followed-stores.tsx';
import { MarketScreen, MarketTitle } from './market-screen.tsx';
import { WholeMarket } from './no-hits.tsx';
import { gridLook, ProductTile } from './product-tile.tsx';
import { favourites } from './remembered.ts';

/** What somebody wants to find again, newest first; all of it is on the device. */
export default function Favourites() {
  const { favourite } = useMarketMessages();
  const cards = favourites.use();
  return (
    <MarketScreen address="/marche/favoris">
      <MarketTitle>{favourite.title}</MarketTitle>
      <FollowedStores />
      {cards.length === 0 ? (
        <EmptyState drawing={<OpenHeart />} title={favourite.empty} body={favourite.emptyBody}>
          <WholeMarket />
        </EmptyState>
      ) : (
        <ul className={`mt-4 ${gridLook}`}>
          {cards.map((card) => (
            <li key={card.id}>
              <ProductTile card={card} />
            </li>
          ))}
        </ul>
      )}
    </MarketScreen>
  );
}

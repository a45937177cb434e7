import { useMarketMessages } from '@ecom/i18n/market';
import { Heart } from 'lucide-react';
import type { ProductCard } from './market-data.ts';
import { favourites } from './remembered.ts';

interface Props {
  readonly card: ProductCard;
  /** On a ground of its own, since nobody knows what the picture looks like. */
  readonly onPicture?: boolean;
}

/** The heart: kept on this device, with or without network. */
export function FavouriteButton({ card, onPicture }: Props) {
  const { favourite } = useMarketMessages();
  const isKept = favourites.use().some(({ id }) => id === card.id);
  return (
    <button
      type="button"
      aria-pressed={isKept}
      aria-label={isKept ? favourite.remove(card.title) : favourite.add(card.title)}
      onClick={() => (isKept ? favourites.remove(card) : favourites.add(card))}
      className="press grid size-12 place-items-center rounded-full"
    >
      <span
        className={`grid size-9 place-items-center rounded-full ${onPicture ? 'bg-card shadow-card' : ''}`}
      >
        <Heart
          size={onPicture ? 20 : 24}
          aria-hidden="true"
          className={isKept ? 'fill-clay-600 text-clay-600' : ''}
        />
      </span>
    </button>
  );
}

import { useReviewsMessages } from '@ecom/i18n/reviews';
import type { ReactNode } from 'react';

export const reviewPhotoUrl = (id: string): string => `/api/v1/market/review-pictures/${id}`;

interface Props {
  readonly ids: readonly string[];
  /** Over a photo: what its author may do with it. */
  readonly act?: (id: string, nth: number) => ReactNode;
}

/** Photos beside a review, small; each opens whole. Loaded when they come near the screen. */
export function ReviewPhotos({ ids, act }: Props) {
  const { photos } = useReviewsMessages();
  if (ids.length === 0) return null;
  return (
    <ul className="mt-2 flex flex-wrap gap-2">
      {ids.map((id, n) => (
        <li key={id} className="relative">
          <a href={reviewPhotoUrl(id)} target="_blank" rel="noreferrer" className="press block">
            <img
              src={reviewPhotoUrl(id)}
              alt={photos.alt(n + 1)}
              width={72}
              height={72}
              loading="lazy"
              decoding="async"
              className="size-18 rounded-lg bg-sunk object-cover"
            />
          </a>
          {act?.(id, n + 1)}
        </li>
      ))}
    </ul>
  );
}

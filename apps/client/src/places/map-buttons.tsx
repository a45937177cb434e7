import { usePlacesMessages } from '@ecom/i18n/places';
import type { PlainMap } from '@ecom/map';
import { Minus, Plus } from 'lucide-react';

const look = 'press grid size-12 place-items-center rounded-full bg-card text-ink shadow-lift';

/** Larger and smaller, for a thumb that holds the phone and for keys. */
export function MapButtons({ map }: { readonly map: PlainMap | null }) {
  const texts = usePlacesMessages();
  return (
    <div className="absolute right-2 top-2 z-10 grid gap-2">
      <button
        type="button"
        className={look}
        aria-label={texts.zoomIn}
        disabled={map === null}
        onClick={() => map?.zoomBy(1)}
      >
        <Plus size={22} aria-hidden="true" />
      </button>
      <button
        type="button"
        className={look}
        aria-label={texts.zoomOut}
        disabled={map === null}
        onClick={() => map?.zoomBy(-1)}
      >
        <Minus size={22} aria-hidden="true" />
      </button>
    </div>
  );
}

import { useMarketMessages } from '@ecom/i18n/market';
import { type Locating, usePosition } from '../places/use-position.ts';
import { keepNear } from './near.ts';
import { type Sorting, sortings } from './wish.ts';

interface Props {
  readonly sorting: Sorting;
  /** What a search finds stands in its own order; only what is near may come sooner. */
  readonly isSearch: boolean;
  readonly onChange: (sorting: Sorting) => void;
}

/** The order of a list. What is near asks the phone where it is, and says what came of that. */
export function SortChoice({ sorting, isSearch, onChange }: Props) {
  const { filter } = useMarketMessages();
  const { locating, locate } = usePosition((point) => {
    keepNear(point);
    onChange('near');
  });
  const offered = isSearch ? (['best', 'near'] as const) : sortings;
  return (
    <fieldset>
      <legend className="text-sm font-bold">{filter.sort}</legend>
      <div className="mt-1 grid grid-cols-2 gap-x-3">
        {offered.map((one) => (
          <label key={one} className="flex min-h-12 items-center gap-2.5 text-sm font-semibold">
            <input
              type="radio"
              name="sorting"
              checked={one === sorting}
              onChange={() => (one === 'near' ? locate() : onChange(one))}
              className="size-5 shrink-0 accent-palm-700"
            />
            {filter.sorts[one]}
          </label>
        ))}
      </div>
      <NearNote locating={locating} />
    </fieldset>
  );
}

function NearNote({ locating }: { readonly locating: Locating }) {
  const { filter } = useMarketMessages();
  if (locating.state === 'idle' || locating.state === 'found') return null;
  const isAsking = locating.state === 'asking';
  return (
    <p
      role={isAsking ? 'status' : 'alert'}
      className={`text-sm ${isAsking ? 'text-muted' : 'font-semibold text-danger'}`}
    >
      {filter.near[locating.state]}
    </p>
  );
}

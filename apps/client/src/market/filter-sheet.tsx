import { useMarketMessages } from '@ecom/i18n/market';
import { Button, Dialog, TextField } from '@ecom/ui';
import { useState } from 'react';
import { readFrancs, type Sorting, sortings, unfiltered, type Wish } from './wish.ts';

interface Props {
  readonly wish: Wish;
  readonly onChoose: (wish: Wish) => void;
  readonly onClose: () => void;
}

/** Order, price and stock on one sheet; nothing changes behind it before «Voir les articles». */
export function FilterSheet({ wish, onChoose, onClose }: Props) {
  const { filter } = useMarketMessages();
  const [draft, setDraft] = useState(wish);
  const [min, setMin] = useState(wish.minXof === null ? '' : String(wish.minXof));
  const [max, setMax] = useState(wish.maxXof === null ? '' : String(wish.maxXof));
  const [error, setError] = useState<string>();
  const apply = () => {
    const minXof = readFrancs(min);
    const maxXof = readFrancs(max);
    if (minXof !== null && maxXof !== null && minXof > maxXof) return setError(filter.upsideDown);
    onChoose({ ...draft, minXof, maxXof });
  };
  return (
    <Dialog title={filter.title} body={filter.body} onClose={onClose}>
      {wish.line === '' && (
        <SortChoice
          sorting={draft.sorting}
          onChange={(sorting) => setDraft({ ...draft, sorting })}
        />
      )}
      <fieldset>
        <legend className="text-sm font-bold">{filter.price}</legend>
        <div className="mt-2 grid grid-cols-2 gap-3">
          <TextField
            label={filter.min}
            name="min"
            autoComplete="off"
            inputMode="numeric"
            maxLength={12}
            value={min}
            onChange={setMin}
          />
          <TextField
            label={filter.max}
            name="max"
            autoComplete="off"
            inputMode="numeric"
            maxLength={12}
            value={max}
            onChange={setMax}
            error={error}
          />
        </div>
      </fieldset>
      <label className="flex min-h-12 items-center gap-3 font-semibold">
        <input
          type="checkbox"
          checked={draft.inStock}
          onChange={({ currentTarget }) => setDraft({ ...draft, inStock: currentTarget.checked })}
          className="size-6 accent-palm-700"
        />
        {filter.inStock}
      </label>
      <Button wide onClick={apply}>
        {filter.show}
      </Button>
      <Button look="quiet" wide onClick={() => onChoose({ ...unfiltered(wish), sorting: 'best' })}>
        {filter.clear}
      </Button>
    </Dialog>
  );
}

interface SortProps {
  readonly sorting: Sorting;
  readonly onChange: (sorting: Sorting) => void;
}

/** What a search finds stands in its own order: the nearest to the line first. */
function SortChoice({ sorting, onChange }: SortProps) {
  const { filter } = useMarketMessages();
  return (
    <fieldset>
      <legend className="text-sm font-bold">{filter.sort}</legend>
      <div className="mt-1 grid grid-cols-2 gap-x-3">
        {sortings.map((one) => (
          <label key={one} className="flex min-h-12 items-center gap-2.5 text-sm font-semibold">
            <input
              type="radio"
              name="sorting"
              checked={one === sorting}
              onChange={() => onChange(one)}
              className="size-5 shrink-0 accent-palm-700"
            />
            {filter.sorts[one]}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

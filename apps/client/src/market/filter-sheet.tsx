import { useMarketMessages } from '@ecom/i18n/market';
import { Button, Dialog } from '@ecom/ui';
import { useState } from 'react';
import { useLandmarks } from '../places/use-landmarks.ts';
import { ChooseOne } from './choose-one.tsx';
import { type Facets, useFacets } from './market-data.ts';
import { PriceFields } from './price-fields.tsx';
import { SortChoice } from './sort-choice.tsx';
import { readFrancs, unfiltered, type Wish } from './wish.ts';

interface Props {
  readonly wish: Wish;
  readonly onChoose: (wish: Wish) => void;
  readonly onClose: () => void;
}

/** Order and filters on one sheet; nothing changes behind it before «Voir les articles». */
export function FilterSheet({ wish, onChoose, onClose }: Props) {
  const { filter } = useMarketMessages();
  const [draft, setDraft] = useState(wish);
  const [prices, setPrices] = useState({ min: textOf(wish.minXof), max: textOf(wish.maxXof) });
  const [error, setError] = useState<string>();
  const facets = useFacets(draft).data;
  const change = (part: Partial<Wish>) => setDraft((before) => ({ ...before, ...part }));
  const apply = () => {
    const minXof = readFrancs(prices.min);
    const maxXof = readFrancs(prices.max);
    if (minXof !== null && maxXof !== null && minXof > maxXof) return setError(filter.upsideDown);
    onChoose({ ...draft, minXof, maxXof });
  };
  return (
    <Dialog title={filter.title} body={filter.body} onClose={onClose}>
      <SortChoice
        sorting={draft.sorting}
        isSearch={wish.line !== ''}
        onChange={(sorting) => change({ sorting })}
      />
      <PriceFields {...prices} error={error} onChange={setPrices} />
      <div>
        <Check
          text={counted(filter.inStock, facets?.inStock)}
          isChecked={draft.inStock}
          onChange={(inStock) => change({ inStock })}
        />
        <Check
          text={counted(filter.openNow, facets?.openNow)}
          isChecked={draft.openNow}
          onChange={(openNow) => change({ openNow })}
        />
      </div>
      <Quartier chosen={draft.deliversTo} onChange={(deliversTo) => change({ deliversTo })} />
      <StoreOf facets={facets} chosen={draft.store} onChange={(store) => change({ store })} />
      <Button look="quiet" wide onClick={() => onChoose({ ...unfiltered(wish), sorting: 'best' })}>
        {filter.clear}
      </Button>
      {/* Always under the thumb, however long the sheet is. */}
      <div className="sticky -bottom-8 -mx-5 -mb-8 bg-card px-5 pb-5 pt-2">
        <Button wide onClick={apply}>
          {filter.show}
        </Button>
      </div>
    </Dialog>
  );
}

const textOf = (xof: number | null): string => (xof === null ? '' : String(xof));

/** «En stock (12)»; without the number as long as nobody has counted. */
const counted = (text: string, count: number | undefined): string =>
  count === undefined ? text : `${text}\u00a0(${count})`;

interface CheckProps {
  readonly text: string;
  readonly isChecked: boolean;
  readonly onChange: (isChecked: boolean) => void;
}

function Check({ text, isChecked, onChange }: CheckProps) {
  return (
    <label className="flex min-h-12 items-center gap-3 font-semibold">
      <input
        type="checkbox"
        checked={isChecked}
        onChange={({ currentTarget }) => onChange(currentTarget.checked)}
        className="size-6 shrink-0 accent-palm-700"
      />
      {text}
    </label>
  );
}

interface ChoiceProps {
  readonly chosen: string | null;
  readonly onChange: (value: string | null) => void;
}

/** Addresses do not exist: where goods are brought is a quartier. */
function Quartier({ chosen, onChange }: ChoiceProps) {
  const { filter } = useMarketMessages();
  const names = useLandmarks().flatMap(({ isArea, name }) => (isArea ? [name] : []));
  const options = [...new Set(names)]
    .sort((one, other) => one.localeCompare(other, 'fr'))
    .map((name) => ({ value: name, text: name }));
  return (
    <ChooseOne
      label={filter.deliversTo}
      any={filter.anyQuartier}
      value={chosen}
      options={options}
      onChange={onChange}
    />
  );
}

function StoreOf({ facets, ...choice }: ChoiceProps & { readonly facets: Facets | undefined }) {
  const { filter } = useMarketMessages();
  const options = (facets?.stores ?? []).map(({ slug, name, count }) => ({
    value: slug,
    text: counted(name, count),
  }));
  if (options.length === 0 && choice.chosen === null) return null;
  const { chosen, onChange } = choice;
  return (
    <ChooseOne
      label={filter.store}
      any={filter.anyStore}
      value={chosen}
      options={options}
      onChange={onChange}
    />
  );
}

import { useMarketMessages } from '@ecom/i18n/market';
import { SlidersHorizontal, X } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { chipLook } from './category-strip.tsx';
import { FilterSheet } from './filter-sheet.tsx';
import { usePrice } from './price.tsx';
import type { Wish } from './wish.ts';

interface Props {
  readonly wish: Wish;
  readonly onChoose: (wish: Wish) => void;
  /** What the list is of; the way to the sheet stands beside it. */
  readonly title: ReactNode;
  /** Of the store that was chosen, where one was. */
  readonly storeName: string | null;
}

/** The way to the sheet, and what was chosen there: one tap takes it back. */
export function FilterBar({ wish, onChoose, title, storeName }: Props) {
  const { filter } = useMarketMessages();
  const [isOpen, setOpen] = useState(false);
  const chosen = useChosen(wish, storeName);
  return (
    <>
      <div className="flex items-center justify-between gap-3 px-4 pb-1.5 pt-3">
        <div className="min-w-0">{title}</div>
        <button
          type="button"
          aria-label={filter.title}
          onClick={() => setOpen(true)}
          className={`shrink-0 ${chipLook(false)}`}
        >
          <SlidersHorizontal size={18} aria-hidden="true" />
          {filter.open}
        </button>
      </div>
      {chosen.length > 0 && (
        <ul
          aria-label={filter.chosen}
          className="flex gap-2 overflow-x-auto px-4 pb-1.5 pt-1 [scrollbar-width:none]"
        >
          {chosen.map(({ name, without }) => (
            <li key={name} className="shrink-0">
              <button
                type="button"
                aria-label={filter.remove(name)}
                onClick={() => onChoose(without)}
                className={chipLook(true)}
              >
                {name}
                <X size={16} aria-hidden="true" />
              </button>
            </li>
          ))}
        </ul>
      )}
      {isOpen && (
        <FilterSheet
          wish={wish}
          onClose={() => setOpen(false)}
          onChoose={(next) => {
            setOpen(false);
            onChoose(next);
          }}
        />
      )}
    </>
  );
}

interface Chosen {
  readonly name: string;
  readonly without: Wish;
}

/** Each choice by its name, and the wish as it would be without it. */
function useChosen(wish: Wish, storeName: string | null): readonly Chosen[] {
  const { filter } = useMarketMessages();
  const price = usePrice();
  const { sorting, minXof, maxXof, inStock, openNow, deliversTo, store, line } = wish;
  const isSorted = sorting === 'near' || (sorting !== 'best' && line === '');
  return [
    ...(isSorted
      ? [{ name: filter.sorts[sorting], without: { ...wish, sorting: 'best' as const } }]
      : []),
    ...(minXof !== null
      ? [{ name: filter.from(price(minXof)), without: { ...wish, minXof: null } }]
      : []),
    ...(maxXof !== null
      ? [{ name: filter.upTo(price(maxXof)), without: { ...wish, maxXof: null } }]
      : []),
    ...(inStock ? [{ name: filter.inStockChip, without: { ...wish, inStock: false } }] : []),
    ...(openNow ? [{ name: filter.openNow, without: { ...wish, openNow: false } }] : []),
    ...(deliversTo !== null
      ? [{ name: filter.deliversToChip(deliversTo), without: { ...wish, deliversTo: null } }]
      : []),
    ...(store !== null ? [{ name: storeName ?? store, without: { ...wish, store: null } }] : []),
  ];
}

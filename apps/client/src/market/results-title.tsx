import { useMarketMessages } from '@ecom/i18n/market';
import { chipLook, pathTo, useCategoryName } from './category-strip.tsx';
import type { Category, ShelfPage } from './market-data.ts';
import type { Wish } from './wish.ts';

interface Props {
  readonly wish: Wish;
  readonly categories: readonly Category[];
}

/** What the list is of: an aisle, or everything. */
export function ShelfTitle({ wish, categories }: Props) {
  const { list } = useMarketMessages();
  const nameOf = useCategoryName();
  const current = pathTo(categories, wish.category).at(-1);
  return (
    <h2 className="text-lg font-extrabold tracking-tight">
      {current ? nameOf(current) : list.title}
    </h2>
  );
}

/** The line as it was understood; read out when it is there. */
export function ResultsTitle({ line, first }: { line: string; first: ShelfPage | undefined }) {
  const { search } = useMarketMessages();
  const corrected = first?.corrected ?? null;
  return (
    <div aria-live="polite">
      {first?.items.length === 0 ? (
        <p className="sr-only">{search.none(line)}</p>
      ) : (
        <h2 className="text-lg font-extrabold leading-snug tracking-tight [overflow-wrap:anywhere]">
          {corrected === null ? search.results(line) : search.corrected(corrected)}
        </h2>
      )}
    </div>
  );
}

interface FoundInProps extends Props {
  readonly counts: readonly { readonly category: string; readonly count: number }[];
  readonly onChoose: (wish: Wish) => void;
}

/** Aisles with how much was found in each; a second tap takes the choice back. */
export function FoundIn({ counts, categories, wish, onChoose }: FoundInProps) {
  const { search } = useMarketMessages();
  const nameOf = useCategoryName();
  const found = counts.flatMap(({ category, count }) => {
    const known = categories.find(({ slug }) => slug === category);
    return known ? [{ category: known, count }] : [];
  });
  if (found.length < 2 && wish.category === null) return null;
  return (
    <ul
      aria-label={search.byCategory}
      className="flex gap-2 overflow-x-auto px-4 py-1.5 [scrollbar-width:none]"
    >
      {found.map(({ category, count }) => {
        const isChosen = category.slug === wish.category;
        return (
          <li key={category.slug} className="shrink-0">
            <button
              type="button"
              aria-pressed={isChosen}
              onClick={() => onChoose({ ...wish, category: isChosen ? null : category.slug })}
              className={chipLook(isChosen)}
            >
              {search.count(nameOf(category), count)}
            </button>
          </li>
        );
      })}
    </ul>
  );
}

import { useMarketMessages } from '@ecom/i18n/market';
import { Button, ButtonLink, EmptyState } from '@ecom/ui';
import { Link, useLocation } from 'wouter';
import { chipLook, useCategoryName } from './category-strip.tsx';
import { EmptyStall, NothingFound } from './drawings.tsx';
import { type Category, useSuggestions } from './market-data.ts';
import { addressOf, isFiltered, noWish, unfiltered, type Wish } from './wish.ts';

interface Props {
  readonly wish: Wish;
  readonly categories: readonly Category[];
  readonly onChoose: (wish: Wish) => void;
}

/** Why there is nothing, and what helps: without filters, other words, or the aisles. */
export function NoHits({ wish, categories, onChoose }: Props) {
  const { filter, list } = useMarketMessages();
  if (isFiltered(wish)) {
    return (
      <EmptyState drawing={<NothingFound />} title={filter.none} body={filter.noneBody}>
        <Button onClick={() => onChoose(unfiltered(wish))}>{filter.clear}</Button>
      </EmptyState>
    );
  }
  if (wish.line !== '') return <NoWords line={wish.line} categories={categories} />;
  return (
    <EmptyState drawing={<EmptyStall />} title={list.closed} body={list.closedBody}>
      {wish.category !== null && <WholeMarket />}
    </EmptyState>
  );
}

/** An aisle that an old link or a mistyped address leads to. */
export function UnknownCategory() {
  const { list } = useMarketMessages();
  return (
    <EmptyState
      drawing={<EmptyStall />}
      title={list.unknownCategory}
      body={list.unknownCategoryBody}
    >
      <WholeMarket />
    </EmptyState>
  );
}

/** The way to all goods. */
export function WholeMarket() {
  const { list } = useMarketMessages();
  const [, go] = useLocation();
  return (
    <ButtonLink
      href="/marche"
      onClick={(event) => {
        event.preventDefault();
        go('/marche', { state: { ecom: true } });
      }}
    >
      {list.all}
    </ButtonLink>
  );
}

function NoWords({ line, categories }: { line: string; categories: readonly Category[] }) {
  const { search } = useMarketMessages();
  const nameOf = useCategoryName();
  const similar = useSimilarWords(line);
  const roots = categories.filter(({ parent }) => parent === null);
  return (
    <>
      <EmptyState drawing={<NothingFound />} title={search.none(line)} body={search.noneBody} />
      <ul className="list-disc space-y-1 rounded-xl bg-card py-4 pl-9 pr-4 text-sm shadow-card">
        {search.tips.map((tip) => (
          <li key={tip}>{tip}</li>
        ))}
      </ul>
      <Ways title={search.similar} ways={similar.map((word) => ({ name: word, line: word }))} />
      <Ways
        title={search.browse}
        ways={roots.map((root) => ({ name: nameOf(root), category: root.slug }))}
      />
    </>
  );
}

type Way = Partial<Wish> & { readonly name: string };

function Ways({ title, ways }: { readonly title: string; readonly ways: readonly Way[] }) {
  if (ways.length === 0) return null;
  return (
    <section className="mt-5">
      <h3 className="font-bold">{title}</h3>
      <ul className="mt-2 flex flex-wrap gap-2">
        {ways.map(({ name, ...wish }) => (
          <li key={name}>
            <Link
              href={addressOf({ ...noWish, ...wish })}
              state={{ ecom: true }}
              className={chipLook(false)}
            >
              {name}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Words of the shelves that begin like the last one of the line. */
function useSimilarWords(line: string): readonly string[] {
  const last = line.split(' ').at(-1) ?? '';
  const { data = [] } = useSuggestions(last.slice(0, 3));
  return data.slice(0, 5);
}

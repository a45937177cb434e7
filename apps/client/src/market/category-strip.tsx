import { useLanguage, useMessages } from '@ecom/i18n';
import { useMarketMessages } from '@ecom/i18n/market';
import { Skeleton } from '@ecom/ui';
import { Link } from 'wouter';
import { CategoryArt, groundOf } from './category-art.tsx';
import type { Category } from './market-data.ts';
import { addressOf, type Wish } from './wish.ts';

/** A category's name in the language in use. */
export function useCategoryName(): (category: Category) => string {
  const language = useLanguage();
  return ({ nameFr, nameEn }) => (language === 'en' ? nameEn : nameFr);
}

/** From the root down to the category itself; empty for one that is not there. */
export function pathTo(categories: readonly Category[], slug: string | null): readonly Category[] {
  const found = categories.find((one) => one.slug === slug);
  return found ? [...pathTo(categories, found.parent), found] : [];
}

interface Props {
  readonly categories: readonly Category[];
  readonly wish: Wish;
}

const boxLook = 'grid h-16 w-20 place-items-center rounded-lg';
const stripLook = 'flex gap-2.5 overflow-x-auto px-4 pb-1 pt-4 [scrollbar-width:none]';

/** The roots of the tree, drawn; the one that is looked at wears a frame. */
export function CategoryStrip({ categories, wish }: Props) {
  const { category } = useMarketMessages();
  const nameOf = useCategoryName();
  const [current] = pathTo(categories, wish.category);
  const roots = categories.filter(({ parent }) => parent === null);
  return (
    <nav aria-label={category.title}>
      <ul className={stripLook}>
        {roots.map((root) => {
          const isCurrent = root.slug === current?.slug;
          const to = { ...wish, line: '', category: isCurrent ? null : root.slug };
          return (
            <li key={root.slug} className="shrink-0">
              <Link
                href={addressOf(to)}
                state={{ ecom: true }}
                aria-current={isCurrent ? 'true' : undefined}
                className="press block w-20 rounded-lg text-center"
              >
                <span
                  className={`${boxLook} ${groundOf(root.slug)} ${isCurrent ? 'ring-3 ring-palm-700' : ''}`}
                >
                  <CategoryArt slug={root.slug} className="h-10 w-13" />
                </span>
                <span
                  className={`mt-1.5 line-clamp-2 min-h-8 text-xs leading-4 ${isCurrent ? 'font-extrabold text-palm-800' : 'font-semibold'}`}
                >
                  {nameOf(root)}
                </span>
              </Link>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}

/** As wide and high as the strip. */
export function StripSkeleton() {
  const { app } = useMessages();
  return (
    <div role="status" aria-busy="true" aria-label={app.loading} className={stripLook}>
      {[1, 2, 3, 4, 5].map((box) => (
        <div key={box} className="w-20 shrink-0">
          <Skeleton className={boxLook} />
          <span className="mt-1.5 block min-h-8">
            <Skeleton className="mx-auto h-3 w-14" />
          </span>
        </div>
      ))}
    </div>
  );
}

/** What lies below the category that is looked at, as chips; nothing where nothing does. */
export function Subcategories({ categories, wish }: Props) {
  const { category } = useMarketMessages();
  const nameOf = useCategoryName();
  const path = pathTo(categories, wish.category);
  const current = path.at(-1);
  if (!current) return null;
  const children = categories.filter(({ parent }) => parent === current.slug);
  // A leaf shows its neighbours, so that one can go from one to the next.
  const base = children.length > 0 ? current : path.at(-2);
  if (!base) return null;
  const shown = categories.filter(({ parent }) => parent === base.slug);
  return (
    <nav aria-label={category.within(nameOf(base))}>
      <ul className="flex gap-2 overflow-x-auto px-4 py-1.5 [scrollbar-width:none]">
        {[base, ...shown].map((one) => (
          <li key={one.slug} className="shrink-0">
            <Link
              href={addressOf({ ...wish, line: '', category: one.slug })}
              state={{ ecom: true }}
              aria-current={one.slug === current.slug ? 'true' : undefined}
              className={chipLook(one.slug === current.slug)}
            >
              {one === base ? category.all : nameOf(one)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** A word to choose by, filled where it is chosen; 48 px to touch. */
export const chipLook = (isChosen: boolean): string =>
  `press inline-flex min-h-12 items-center gap-1.5 whitespace-nowrap rounded-full border px-4 text-sm font-semibold ${
    isChosen ? 'border-palm-800 bg-palm-800 text-white' : 'border-line bg-card text-ink'
  }`;

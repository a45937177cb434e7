/** What a list can be ordered by, as the API names it. */
export const sortings = ['best', 'near', 'new', 'cheap', 'dear'] as const;
export type Sorting = (typeof sortings)[number];

/** What somebody asked the market for: all of it stands in the address. Prices in whole francs. */
export interface Wish {
  readonly line: string;
  readonly category: string | null;
  readonly sorting: Sorting;
  readonly minXof: number | null;
  readonly maxXof: number | null;
  readonly inStock: boolean;
  readonly openNow: boolean;
  /** A store's slug. */
  readonly store: string | null;
  /** A quartier by its name. */
  readonly deliversTo: string | null;
}

export const noWish: Wish = {
  line: '',
  category: null,
  sorting: 'best',
  minXof: null,
  maxXof: null,
  inStock: false,
  openNow: false,
  store: null,
  deliversTo: null,
};

const sortWords: Readonly<Record<Sorting, string | null>> = {
  best: null,
  near: 'proche',
  new: 'nouveau',
  cheap: 'prix',
  dear: 'prix-haut',
};

/** The API takes no line longer than this. */
const lineMax = 200;
const priceMaxXof = 1_000_000_000;
const quartierMax = 80;
const slug = /^[a-z0-9-]{1,80}$/;

/** Whole francs out of what was typed or stands in an address; null for anything else. */
export function readFrancs(text: string | null): number | null {
  const digits = (text ?? '').replace(/\s/g, '');
  if (!/^\d{1,10}$/.test(digits)) return null;
  const xof = Number(digits);
  return xof > 0 && xof <= priceMaxXof ? xof : null;
}

/** The wish of an address; what it cannot read is as if it were not there. */
export function readWish(search: string): Wish {
  const params = new URLSearchParams(search);
  const slugOf = (name: string) => slug.exec(params.get(name) ?? '')?.[0] ?? null;
  const quartier = (params.get('livre') ?? '').trim().slice(0, quartierMax);
  return {
    line: (params.get('q') ?? '').trim().slice(0, lineMax),
    category: slugOf('rayon'),
    sorting: sortings.find((one) => sortWords[one] === params.get('tri')) ?? 'best',
    minXof: readFrancs(params.get('min')),
    maxXof: readFrancs(params.get('max')),
    inStock: params.get('stock') === 'oui',
    openNow: params.get('ouvert') === 'oui',
    store: slugOf('boutique'),
    deliversTo: quartier === '' ? null : quartier,
  };
}

/** The address of a wish: the same wish always has the same one. */
export function addressOf({ line, category, sorting, ...filters }: Wish): string {
  const { minXof, maxXof, inStock, openNow, store, deliversTo } = filters;
  const params = new URLSearchParams();
  if (line !== '') params.set('q', line);
  if (category !== null) params.set('rayon', category);
  const sortWord = sortWords[sorting];
  if (sortWord !== null) params.set('tri', sortWord);
  if (minXof !== null) params.set('min', String(minXof));
  if (maxXof !== null) params.set('max', String(maxXof));
  if (inStock) params.set('stock', 'oui');
  if (openNow) params.set('ouvert', 'oui');
  if (store !== null) params.set('boutique', store);
  if (deliversTo !== null) params.set('livre', deliversTo);
  const query = params.toString();
  return query === '' ? '/marche' : `/marche?${query}`;
}

/** Whether the list is narrowed by more than its line and its category. */
export const isFiltered = (wish: Wish): boolean =>
  wish.minXof !== null ||
  wish.maxXof !== null ||
  wish.inStock ||
  wish.openNow ||
  wish.store !== null ||
  wish.deliversTo !== null;

export const isWholeMarket = (wish: Wish): boolean =>
  wish.line === '' && wish.category === null && !isFiltered(wish);

/** The wish without its filters; line, category and order stay. */
export const unfiltered = (wish: Wish): Wish => ({
  ...noWish,
  line: wish.line,
  category: wish.category,
  sorting: wish.sorting,
});

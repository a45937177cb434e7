import { groundNames } from './pictures/grounds.ts';
import { paletteNames } from './pictures/palettes.ts';
import { seedOf } from './random.ts';
import type { Look } from './types.ts';

/** What a picture's colours depend on. */
export interface Undressed {
  readonly key: string;
  readonly motif: string;
  /** The lists that it is shown in: the market, its category, its store. */
  readonly lists: readonly string[];
}

const colours = paletteNames.flatMap((palette) =>
  groundNames.map((ground) => ({ palette, ground })),
);

/** A page of 360 px shows two columns: the last three are beside or above. */
const neighbours = 3;

/**
 * Colours for products in the order in which lists show them: a motif takes each palette and
 * cloth once before any again, and a product never has its neighbours' palette while another
 * one is free.
 */
export function arrange(products: readonly Undressed[]): Look[] {
  const worn = new Map<string, number>();
  const shown = new Map<string, Look[]>();
  return products.map(({ key, motif, lists }) => {
    const near = lists.flatMap((list) => (shown.get(list) ?? []).slice(-neighbours));
    const cost = (look: Look): number =>
      (worn.get(nameOf(look)) ?? 0) * 1_000 +
      (worn.get(`${motif} ${look.palette}`) ?? 0) * 6 +
      near.filter(({ palette }) => palette === look.palette).length * 20 +
      near.filter(({ ground }) => ground === look.ground).length * 2;
    const turn = seedOf(key) % colours.length;
    const choices = [...colours.slice(turn), ...colours.slice(0, turn)].map((colour) => ({
      motif,
      ...colour,
    }));
    const look = cheapest(choices, cost);
    for (const list of lists)
      shown.set(list, [...(shown.get(list) ?? []).slice(-neighbours), look]);
    for (const name of [nameOf(look), `${motif} ${look.palette}`]) {
      worn.set(name, (worn.get(name) ?? 0) + 1);
    }
    return look;
  });
}

const nameOf = ({ motif, palette, ground }: Look): string => `${motif} ${palette} ${ground}`;

function cheapest(choices: readonly Look[], cost: (look: Look) => number): Look {
  const [first, ...others] = choices.map((look) => ({ look, cost: cost(look) }));
  if (first === undefined) throw new Error('there are no colours');
  return others.reduce((best, one) => (one.cost < best.cost ? one : best), first).look;
}

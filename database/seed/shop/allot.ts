import { type Design, designs } from './designs.ts';
import { chanceOf, seedOf } from './random.ts';
import type { StorePlan } from './stores/plan.ts';
import { storePlans } from './stores.ts';

/** One product to be: a design on a store's shelf. */
export interface Allotment {
  readonly plan: StorePlan;
  readonly design: Design;
}

/**
 * Gives every design to one store that sells its kind, then some to a second or a third one,
 * emptiest shelves first, until there are `count`.
 * @throws where a kind has no seller, or the shelves cannot hold so many
 */
export function allot(count: number): Allotment[] {
  const loads = new Map(storePlans.map(({ slug }) => [slug, 0]));
  const loadOf = ({ plan }: Allotment): number => loads.get(plan.slug) ?? 0;
  const emptiest = (all: readonly Allotment[]): Allotment => {
    const [first, ...others] = all;
    if (first === undefined) throw new Error(`the shelves hold fewer than ${count}`);
    return others.reduce((best, one) => (loadOf(one) < loadOf(best) ? one : best), first);
  };
  const allotted: Allotment[] = [];
  const take = (one: Allotment): void => {
    loads.set(one.plan.slug, loadOf(one) + 1);
    allotted.push(one);
  };
  for (const design of designs) take(emptiest(offersOf(design)));
  const taken = new Set(allotted.map(nameOf));
  let left = designs
    .flatMap(offersOf)
    .filter((offer) => !taken.has(nameOf(offer)))
    .map((offer) => ({ offer, turn: chanceOf(seedOf(nameOf(offer))).next() }))
    .sort((a, b) => a.turn - b.turn)
    .map(({ offer }) => offer);
  while (allotted.length < count) {
    const next = emptiest(left);
    take(next);
    left = left.filter((offer) => offer !== next);
  }
  return allotted;
}

/** Whoever sells the kind may sell the design. */
const offersOf = (design: Design): Allotment[] =>
  storePlans
    .filter(({ sells }) => sells.includes(design.good.kind))
    .map((plan) => ({ plan, design }));

/** A store never has the same design twice. */
export const nameOf = ({ plan, design }: Allotment): string => `${plan.slug}/${design.key}`;

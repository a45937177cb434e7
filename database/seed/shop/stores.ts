import { quartiersOfLome } from '../../reference/quartiers-of-lome.ts';
import { chanceOf, seedOf } from './random.ts';
import { careStores } from './stores/care.ts';
import { fashionStores } from './stores/fashion.ts';
import { foodStores } from './stores/food.ts';
import { buildingStores, householdStores, schoolStores } from './stores/household.ts';
import type { StorePlan, Week } from './stores/plan.ts';
import { technicalStores } from './stores/technical.ts';
import type { DeliveryZone, OpeningHours, SeedStore } from './types.ts';
import { typeset } from './typeset.ts';

/** The forty stores as they are written down, with what they sell. */
export const storePlans: readonly StorePlan[] = [
  ...foodStores,
  ...fashionStores,
  ...careStores,
  ...technicalStores,
  ...householdStores,
  ...buildingStores,
  ...schoolStores,
];

function openStore(plan: StorePlan, n: number): SeedStore {
  const { slug, ownerName, preparationMinutes, orderMinXof } = plan;
  const [, name, lat, lon] = quartierOf(plan.quartier);
  // Off the quartier's middle by less than 200 m, or stores of one quartier lie on one point.
  const chance = chanceOf(seedOf(slug));
  const aside = (): number => Math.round((chance.next() - 0.5) * 30) / 10_000;
  const position = { lat: round(lat + aside()), lon: round(lon + aside()) };
  return {
    slug,
    name: typeset(plan.name),
    description: typeset(plan.description),
    // Of the same invented range as the demonstration's people.
    phone: `+22890000${String(201 + n)}`,
    ownerName,
    quartier: name,
    landmark: typeset(plan.landmark),
    ...position,
    hours: hoursOf(plan.week),
    preparationMinutes,
    orderMinXof,
    zones: zonesAround(position, plan),
    isDemo: true,
  };
}

const round = (degrees: number): number => Math.round(degrees * 10_000) / 10_000;

function quartierOf(key: string) {
  const row = quartiersOfLome.find(([one]) => one === key);
  if (row === undefined) throw new Error(`no quartier ${key}`);
  return row;
}

const at = (hour: number, minute = 0): number => hour * 60 + minute;

function hoursOf(week: Week): OpeningHours[] {
  const days = (from: number, to: number, ...spans: readonly (readonly [number, number])[]) =>
    Array.from({ length: to - from + 1 }, (_, n) => from + n).flatMap((weekday) =>
      spans.map(([opensMinute, closesMinute]) => ({ weekday, opensMinute, closesMinute })),
    );
  switch (week) {
    case 'always':
      return days(1, 7, [at(0), at(24)]);
    case 'shop':
      return days(1, 6, [at(8), at(12, 30)], [at(15), at(19)]);
    case 'market':
      return days(1, 6, [at(6, 30), at(18, 30)]);
    case 'evening':
      return days(1, 7, [at(7), at(22)]);
    case 'office':
      return [
        ...days(1, 5, [at(7, 30), at(12)], [at(14, 30), at(18)]),
        ...days(6, 6, [at(8), at(13)]),
      ];
    case 'market-day':
      return [
        ...days(1, 2, [at(7), at(17)]),
        ...days(3, 3, [at(5, 30), at(19)]),
        ...days(4, 5, [at(7), at(17)]),
        ...days(6, 6, [at(5, 30), at(19)]),
      ];
  }
}

/** Up to 2.5 km at the near fee, then in rings of 3 km, each dearer by the same step. */
function zonesAround(
  from: { readonly lat: number; readonly lon: number },
  { nearFeeXof, reachKm }: StorePlan,
): DeliveryZone[] {
  return quartiersOfLome.flatMap(([, quartier, lat, lon]) => {
    const distanceKm = kilometres(from, { lat, lon });
    if (distanceKm > reachKm) return [];
    const ring = Math.max(0, Math.ceil((distanceKm - 2.5) / 3));
    return [{ quartier, feeXof: nearFeeXof + ring * Math.max(300, nearFeeXof / 2) }];
  });
}

interface Point {
  readonly lat: number;
  readonly lon: number;
}

/** Flat enough within one town: a degree is 111.2 km, of longitude 110.6 km at 6° north. */
const kilometres = (a: Point, b: Point): number =>
  Math.hypot((a.lat - b.lat) * 111.2, (a.lon - b.lon) * 110.6);

/** The stores as they are inserted: invented, and marked so. */
export const stores: readonly SeedStore[] = storePlans.map(openStore);

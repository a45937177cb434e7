/** The week of a store, by what it is like; `always` is for who tries Ecom at night. */
export type Week = 'always' | 'shop' | 'market' | 'evening' | 'office' | 'market-day';

/** A store as it is written down; hours, zones and position are worked out from it. */
export interface StorePlan {
  readonly slug: string;
  readonly name: string;
  readonly description: string;
  readonly ownerName: string;
  /** The key of a quartier of `database/reference`. */
  readonly quartier: string;
  readonly landmark: string;
  readonly week: Week;
  readonly preparationMinutes: number;
  readonly orderMinXof: number;
  /** To the store's own quartier and around; farther costs more. */
  readonly nearFeeXof: number;
  /** As the crow flies. */
  readonly reachKm: number;
  /** Which goods it sells, by the name of their kind. */
  readonly sells: readonly string[];
}

type Told = readonly [
  slug: string,
  name: string,
  ownerName: string,
  quartier: string,
  landmark: string,
];
type Terms = readonly [
  week: Week,
  preparationMinutes: number,
  orderMinXof: number,
  nearFeeXof: number,
  reachKm: number,
];

export const store = (
  [slug, name, ownerName, quartier, landmark]: Told,
  description: string,
  [week, preparationMinutes, orderMinXof, nearFeeXof, reachKm]: Terms,
  sells: string,
): StorePlan => ({
  slug,
  name,
  description,
  ownerName: `${ownerName} (démo)`,
  quartier,
  landmark,
  week,
  preparationMinutes,
  orderMinXof,
  nearFeeXof,
  reachKm,
  sells: sells.split(' '),
});

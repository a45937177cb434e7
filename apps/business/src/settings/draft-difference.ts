import type { Difference as Differs } from '../parts/conflict.tsx';

/** A form's fields by name; each value is compared, kept and taken over as a whole. */
export type Draft = Readonly<Record<string, unknown>>;

export type Difference = Differs<unknown>;

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** In what my form differs from what somebody kept meanwhile, in the order of the fields. */
export function differencesOf(base: Draft, mine: Draft, theirs: Draft): Difference[] {
  const fields = [...new Set([...Object.keys(mine), ...Object.keys(theirs)])];
  return fields
    .filter((field) => !isSame(mine[field], theirs[field]))
    .map((field) => ({
      field,
      mine: mine[field],
      theirs: theirs[field],
      proposed: isSame(mine[field], base[field]) ? 'theirs' : 'mine',
    }));
}

/** My form with their values in the fields that were given up. */
export function mergeDrafts<Some extends Draft>(
  mine: Some,
  theirs: Some,
  given: ReadonlySet<string>,
): Some {
  const fields = [...new Set([...Object.keys(mine), ...Object.keys(theirs)])];
  const merged = fields.map((field) => [field, (given.has(field) ? theirs : mine)[field]]);
  return Object.fromEntries(merged.filter(([, value]) => value !== undefined)) as Some;
}

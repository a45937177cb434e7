/** Something that must hold, with how many things were looked at. */
export interface Check {
  readonly title: string;
  readonly looked: number;
  /** What contradicts it, in words; empty when it holds. */
  readonly faults: readonly string[];
}

/** Looks at each thing; a check that saw nothing has not been made. */
export function checkEach<Thing>(
  title: string,
  things: readonly Thing[],
  faultOf: (thing: Thing) => string | null,
): Check {
  const faults = things.map(faultOf).filter((fault) => fault !== null);
  return { title, looked: things.length, faults };
}

/** Holds, and saw something. */
export const holds = ({ looked, faults }: Check): boolean => looked > 0 && faults.length === 0;

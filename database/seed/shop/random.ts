/** Chance that comes out the same on every machine: the seed is all of its state. */
export interface Chance {
  /** From 0 to just under 1. */
  next(): number;
  /** A whole number, both ends included. */
  between(min: number, max: number): number;
  /** One of them; there must be at least one. */
  pick<T>(all: readonly T[]): T;
  /** True in `share` of the cases. */
  happens(share: number): boolean;
}

/** The splitmix32 generator: a demonstration needs repeatable, not unguessable. */
export function chanceOf(seed: number): Chance {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x9e3779b9) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 16), 0x21f0aaad);
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
    return ((mixed ^ (mixed >>> 15)) >>> 0) / 0x1_0000_0000;
  };
  const between = (min: number, max: number): number => min + Math.floor(next() * (max - min + 1));
  return {
    next,
    between,
    pick: (all) => {
      const one = all[between(0, all.length - 1)];
      if (one === undefined) throw new Error('nothing to pick from');
      return one;
    },
    happens: (share) => next() < share,
  };
}

/** The seed that belongs to a text (FNV-1a): a product keeps its chance when others come and go. */
export function seedOf(text: string): number {
  let hash = 0x811c9dc5;
  for (const letter of text) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  return hash >>> 0;
}

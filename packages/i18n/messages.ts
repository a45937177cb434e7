import type { fr } from './fr.ts';

export type Widened<T> = T extends string
  ? string
  : T extends (...parameters: infer P) => string
    ? (...parameters: P) => string
    : { readonly [Key in keyof T]: Widened<T[Key]> };

/** The shape that French gives to every other language: a missing text does not compile. */
export type Messages = Widened<typeof fr>;

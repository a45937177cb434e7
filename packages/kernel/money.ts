import { invariant } from './invariant.ts';

declare const xofBrand: unique symbol;

/** Whole CFA francs (XOF has no decimals), a safe integer, negative where a debt is meant. */
export type Xof = number & { readonly [xofBrand]: true };

/** Takes a number that is already known to be whole francs; anything else is a bug. */
export function xof(amount: number): Xof {
  invariant(Number.isSafeInteger(amount), `not whole francs: ${amount}`);
  return amount as Xof;
}

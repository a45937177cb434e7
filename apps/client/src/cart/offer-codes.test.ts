import { expect, it } from 'vitest';
import { readCode } from './offer-codes.ts';

it.each([
  [' rentrée 10 ', 'RENTREE10'],
  ['eco-m', 'ECOM'],
  ['ab', null],
  ['a_b_c', null],
])('a code that was typed as «%s» is %s', (typed, code) => {
  expect(readCode(typed)).toBe(code);
});

import { randomInt } from 'node:crypto';

/** PINs that tests choose: one that stands in its owner's number is refused. */
const pinsOfTests = /8305|7391|7294|4917|9512|9041|9011|8302|4719|2307/;

/** A mobile number that no other test uses: limits belong to the phone. */
export function togolesePhone(): string {
  const phone = `+22890${String(randomInt(1_000_000)).padStart(6, '0')}`;
  return pinsOfTests.test(phone) ? togolesePhone() : phone;
}

/** PINs that tests choose: one that stands in its owner's number is refused. */
const pinsOfTests = /8305|7391|7294|4917|9512|9041|9011|8302|4719|2307/;

/** Of one operator; 92 is left to the numbers that the simulator reads something from. */
const prefixes = ['90', '91', '93'] as const;
/** Of each prefix. Each process has a thousand of them. */
const numbers = 1_000_000;
const own = (process.pid % 1_000) * 1_000;
/** Without a divisor in common with a million: neighbours lie apart, and none comes twice. */
const step = 377_777;
let taken = 0;

/**
 * A mobile number that no other test uses: limits belong to the phone. Counted, since of some
 * hundred that were drawn from a million two are alike in one run out of eight.
 */
export function togolesePhone(): string {
  for (;;) {
    const prefix = prefixes[Math.floor(taken / 1_000) % prefixes.length];
    const digits = ((own + (taken % 1_000)) * step) % numbers;
    const phone = `+228${prefix}${String(digits).padStart(6, '0')}`;
    taken += 1;
    // Those that begin with noughts are the demonstration's.
    if (digits >= 1_000 && !pinsOfTests.test(phone)) return phone;
  }
}

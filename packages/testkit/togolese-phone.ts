import { randomInt } from 'node:crypto';

/** A mobile number that no other test uses: limits belong to the phone. */
export const togolesePhone = (): string => `+22890${String(randomInt(1_000_000)).padStart(6, '0')}`;

import { randomInt } from 'node:crypto';

/** Without 0, O, I and l: a code may be read aloud. */
const letters = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';

const length = 12;

/** Twelve of 58 letters, 70 bits: nobody finds a place by trying. */
export const newShareCode = (): string =>
  Array.from({ length }, () => letters[randomInt(letters.length)]).join('');

/** The numbers of the PIN. Durations in milliseconds. */
export const pinPolicy = {
  triesMax: 5,
  tokenMs: 2 * 60_000,
} as const;

export type PinWeakness = 'too_simple' | 'too_common' | 'personal';

/**
 * Those that people choose most where every choice is possible (DataGenetics 2012, Bonneau et al.
 * 2012) and that the rules below do not catch already.
 */
const common = new Set([
  ...['1004', '2580', '0852', '5683', '4200', '6969', '1122', '1133', '2211', '2233', '3322'],
  ...['1342', '1472', '1379', '7410', '1590', '7531', '1357', '2468', '1470', '3690'],
  ...['12321', '13579', '24680', '11223', '54123', '12300', '25800', '14725', '36925'],
  ...['112233', '121314', '159753', '147258', '258369', '123654', '123789', '147852'],
  ...['520520', '741852', '963852', '789456', '456789', '102030', '101010', '159357', '142536'],
]);

/**
 * Why a PIN is refused; null when it is good. `known` are digits that others may know of this
 * person: her number, her birthday.
 */
export function pinWeakness(pin: string, known: readonly string[]): PinWeakness | null {
  if (isRun(pin) || isRepeat(pin)) return 'too_simple';
  if (common.has(pin) || isYear(pin)) return 'too_common';
  return known.some((digits) => digits.includes(pin)) ? 'personal' : null;
}

/** 1234, 9876, 0000, 2468: the same step from digit to digit; 7890 goes on past nine. */
function isRun(pin: string): boolean {
  const digits = [...pin].map(Number);
  const steps = digits.slice(1).map((digit, n) => (digit - (digits[n] ?? 0) + 10) % 10);
  return steps.every((step) => step === steps[0]);
}

/** 1212, 123123: a part again and again; 1221, 123321: there and back. */
function isRepeat(pin: string): boolean {
  const parts = [1, 2, 3].filter((length) => length < pin.length && pin.length % length === 0);
  const mirrored = [...pin].reverse().join('') === pin;
  return mirrored || parts.some((n) => pin === pin.slice(0, n).repeat(pin.length / n));
}

const isYear = (pin: string): boolean => pin.length === 4 && /^(19[3-9]|20[0-3])\d$/.test(pin);

/** The spellings of a birthday that people make PINs of, from `YYYY-MM-DD`. */
export function birthdayDigits(birthDate: string): string[] {
  const [year = '', month = '', day = ''] = birthDate.split('-');
  const short = year.slice(2);
  return [`${day}${month}${short}`, `${day}${month}`, `${month}${day}`, `${short}${month}${day}`];
}

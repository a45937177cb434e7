import type { Messages } from '@ecom/i18n';

/**
 * What can be said of a new PIN before it is sent: its length, runs and repetitions. The API
 * knows more, such as this person's number; undefined when nothing is to be said here.
 */
export function checkNewPin({ pin: words }: Messages, pin: string): string | undefined {
  if (!/^\d{4,6}$/.test(pin)) return words.length;
  return isRun(pin) || isRepeat(pin) ? words.tooSimple : undefined;
}

/** 1234, 9876, 0000, 2468: the same step from digit to digit; 7890 goes on past nine. */
function isRun(pin: string): boolean {
  const digits = [...pin].map(Number);
  const steps = digits.slice(1).map((digit, n) => (digit - (digits[n] ?? 0) + 10) % 10);
  return steps.every((step) => step === steps[0]);
}

/** 1212, 123123: a part again and again; 1221: there and back. */
function isRepeat(pin: string): boolean {
  const parts = [1, 2, 3].filter((length) => length < pin.length && pin.length % length === 0);
  const mirrored = [...pin].reverse().join('') === pin;
  return mirrored || parts.some((n) => pin === pin.slice(0, n).repeat(pin.length / n));
}

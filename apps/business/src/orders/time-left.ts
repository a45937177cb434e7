/** «12:05», «0:40», «1:02:00»: whole seconds, rounded up, never below nothing. */
export function leftText(leftMs: number): string {
  const all = Math.max(0, Math.ceil(leftMs / 1000));
  const [hours, minutes, seconds] = [Math.floor(all / 3600), Math.floor(all / 60) % 60, all % 60];
  const two = (value: number) => String(value).padStart(2, '0');
  return hours > 0 ? `${hours}:${two(minutes)}:${two(seconds)}` : `${minutes}:${two(seconds)}`;
}

/** From here on a colour says that it presses. */
export const pressesBelowMs = 5 * 60_000;

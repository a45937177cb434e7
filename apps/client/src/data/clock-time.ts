/** «14 h 02», in the phone's own zone. */
export function clockTime(atMs: number): string {
  const time = new Date(atMs);
  return `${time.getHours()}\u00a0h\u00a0${String(time.getMinutes()).padStart(2, '0')}`;
}

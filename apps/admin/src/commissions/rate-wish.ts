/** A share in per cent as somebody types it, as basis points: «7,5» is 750. Null for what is none. */
export function readPercent(text: string): number | null {
  const found = /^(\d{1,2})(?:[.,](\d{1,2}))?$/.exec(text.replace('%', '').trim());
  if (!found) return null;
  const [, whole = '', part = ''] = found;
  const bp = Number(whole) * 100 + Number(part.padEnd(2, '0'));
  return bp <= 5_000 ? bp : null;
}

/** 750 is «7,5» in French. */
export const percentText = (bp: number, language: string): string =>
  (bp / 100).toLocaleString(language, { maximumFractionDigits: 2 });

/** Midnight of Lomé of a day to come, as ISO 8601; null for what is none. Lomé has no offset. */
export function readStart(day: string, now: Date): string | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) return null;
  const start = new Date(`${day}T00:00:00Z`);
  const isDay = !Number.isNaN(start.getTime()) && start.toISOString().startsWith(day);
  return isDay && start > now ? start.toISOString() : null;
}

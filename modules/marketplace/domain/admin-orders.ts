/** What operators look through: everything, what is in hand, what is late, what is locked. */
export const adminOrderQueues = ['all', 'open', 'late', 'locked'] as const;
export type AdminOrderQueue = (typeof adminOrderQueues)[number];

/** A number as somebody reads it aloud or types it: «ka 4821» is KA-4821. Null for what is none. */
export function readOrderNumber(text: string): string | null {
  const found = /^\s*([a-z]{2})[\s-]*(\d{4})(?:-(\d{1,6}))?\s*$/i.exec(text);
  if (!found) return null;
  const [, letters = '', digits = '', round] = found;
  return `${letters.toUpperCase()}-${digits}${round ? `-${round}` : ''}`;
}

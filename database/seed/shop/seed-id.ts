import { createHash } from 'node:crypto';

/** What is older than every product that somebody puts on a shelf. */
const openedAtMs = Date.UTC(2026, 0, 5);
const minuteMs = 60_000;

/**
 * The id of something seeded: the same on every machine and at every start. Sorted among others it
 * comes at the `nth` minute of the demonstration's first day. A UUID of version 8, which says that
 * its bits are made up: nobody else makes such ids.
 * @param name tells one of a kind from another, `product gari-2-0`
 */
export function seedId(name: string, nth: number): string {
  const time = (openedAtMs + nth * minuteMs).toString(16).padStart(12, '0');
  const rest = createHash('sha256').update(name).digest('hex');
  const parts = [time.slice(0, 8), time.slice(8), `8${rest.slice(0, 3)}`, `8${rest.slice(3, 6)}`];
  return `${parts.join('-')}-${rest.slice(6, 18)}`;
}

/** Whether `seedId` may have made it. */
export const isSeedId = (id: string): boolean =>
  /^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/.test(id);

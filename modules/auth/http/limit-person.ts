import { HttpRefusal, takeToken } from '@ecom/server-kit';
import type { AuthRouteDeps } from '../http.ts';

/**
 * Bounds what one person may make us work in an hour, in all her sessions together.
 * @throws HttpRefusal `http.rate_limited` with `retryInMs`
 */
export async function limitPerson(
  { database }: AuthRouteDeps,
  userId: string,
  { name, perHour }: { name: string; perHour: number },
): Promise<void> {
  const retryInMs = await takeToken(database, { name, max: perHour, windowS: 3600 }, userId);
  if (retryInMs === null) return;
  throw new HttpRefusal({ code: 'http.rate_limited', facts: { retryInMs } });
}

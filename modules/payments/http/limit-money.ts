import { type Database, HttpRefusal, takeToken } from '@ecom/server-kit';

/**
 * Bounds how often one person may ask a provider for something in an hour.
 * @throws HttpRefusal `http.rate_limited` with `retryInMs`
 */
export async function limitMoney(
  database: Database,
  userId: string,
  { name, perHour }: { name: string; perHour: number },
): Promise<void> {
  const retryInMs = await takeToken(database, { name, max: perHour, windowS: 3600 }, userId);
  if (retryInMs !== null) {
    throw new HttpRefusal({ code: 'http.rate_limited', facts: { retryInMs } });
  }
}

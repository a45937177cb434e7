import { type Database, HttpRefusal, takeToken } from '@ecom/server-kit';

/**
 * Bounds how often a provider is asked for something in an hour, by one person or of one phone.
 * @throws HttpRefusal `http.rate_limited` with `retryInMs`
 */
export async function limitMoney(
  database: Database,
  who: string,
  { name, perHour }: { name: string; perHour: number },
): Promise<void> {
  const retryInMs = await takeToken(database, { name, max: perHour, windowS: 3600 }, who);
  if (retryInMs !== null) {
    throw new HttpRefusal({ code: 'http.rate_limited', facts: { retryInMs } });
  }
}

import {
  type CommandRequest,
  type Database,
  earlierReply,
  HttpRefusal,
  takeToken,
} from '@ecom/server-kit';

interface HourLimit {
  readonly name: string;
  readonly who: string;
  readonly perHour: number;
}

/**
 * Bounds how often a provider is asked for something in an hour, by one person or of one phone.
 * A retry of what has its answer counts for nothing: it asks nobody.
 * @throws HttpRefusal `http.rate_limited` with `retryInMs`
 */
export async function limitMoney(
  database: Database,
  request: CommandRequest,
  limits: readonly HourLimit[],
): Promise<void> {
  if (await earlierReply(database, request)) return;
  for (const { name, who, perHour } of limits) {
    const retryInMs = await takeToken(database, { name, max: perHour, windowS: 3600 }, who);
    if (retryInMs !== null) {
      throw new HttpRefusal({ code: 'http.rate_limited', facts: { retryInMs } });
    }
  }
}

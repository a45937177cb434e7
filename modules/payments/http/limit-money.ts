import {
  type CommandRequest,
  type Database,
  earlierReply,
  HttpRefusal,
  takeToken,
} from '@ecom/server-kit';
import { topupPolicy } from '../domain/topup-policy.ts';

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

/**
 * Bounds how often a phone is rung for money, whatever for: by one person, and whoever asks.
 * @param phone E.164
 * @throws HttpRefusal `http.rate_limited` with `retryInMs`
 */
export function limitPrompts(
  database: Database,
  request: CommandRequest,
  { userId, phone }: { readonly userId: string; readonly phone: string },
): Promise<void> {
  const { perHour, perPhoneHour } = topupPolicy;
  return limitMoney(database, request, [
    { name: 'payments.topup', who: userId, perHour },
    { name: 'payments.topup_phone', who: phone, perHour: perPhoneHour },
  ]);
}

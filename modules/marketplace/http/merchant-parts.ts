import { parseId } from '@ecom/kernel';
import { type ApiEnv, type Database, HttpRefusal, requireActor, takeToken } from '@ecom/server-kit';
import { z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import type { Member } from '../use-cases/merchant/member-command.ts';

export const merchantTags = ['business'];
export const merchantSecurity = [{ accessToken: [] }];

/** The store's id in the address; every route of merchants starts from it. */
export const storeParam = z.strictObject({
  storeId: z.string().max(60).openapi({ example: 'sto_0190b6a5-…' }),
});

export const answer = <Schema extends z.ZodType>(description: string, schema: Schema) => ({
  description,
  content: { 'application/json': { schema } },
});
export const jsonBody = <Schema extends z.ZodType>(schema: Schema) => ({
  required: true,
  content: { 'application/json': { schema } },
});

export const badRequest = [400, 'http.invalid_request'] as const;
export const badCommand = [400, 'http.invalid_request', 'http.idempotency_key_required'] as const;
export const liveSession = [401, 'auth.unauthenticated', 'auth.session_ended'] as const;
export const registered = [403, 'auth.registration_incomplete'] as const;
export const mayWrite = [403, 'auth.registration_incomplete', 'auth.account_frozen'] as const;
/** What a reading route of a store answers to those who may not. */
export const mayLookAtStore = [...registered, 'market.role_too_low'] as const;
/** What a writing route of a store answers to those who may not. */
export const mayActForStore = [...mayWrite, 'market.role_too_low'] as const;
export const storeUnknown = [404, 'market.store_unknown'] as const;
export const keyConflict = [409, 'http.idempotency_conflict'] as const;
/** As above, and somebody else changed it first. */
export const staleOrConflict = [...keyConflict, 'market.changed_meanwhile'] as const;
export const limited = [429, 'http.rate_limited'] as const;

/** Who asks, and for which store; an id that is none stands as null and ends in 404. */
export const memberOf = (c: Context<ApiEnv>, storeId: string): Member => ({
  ...requireActor(c),
  storeId: parseId('sto', storeId),
});

const writeLimit = { name: 'market.write', max: 3_000, windowS: 3_600 };

/**
 * Bounds how often a person writes: the shelves of a whole day fit, a loop does not.
 * @throws HttpRefusal `http.rate_limited` with `retryInMs`
 */
export async function limitWrites(
  database: Database,
  userId: string,
  limit: { name: string; max: number; windowS: number } = writeLimit,
): Promise<void> {
  const retryInMs = await takeToken(database, limit, userId);
  if (retryInMs !== null) {
    throw new HttpRefusal({ code: 'http.rate_limited', facts: { retryInMs } });
  }
}

import type { Refusal } from '@ecom/kernel';
import {
  type ApiEnv,
  type Database,
  HttpRefusal,
  type ProblemStatuses,
  problemResponse,
  takeToken,
} from '@ecom/server-kit';
import type { z } from '@hono/zod-openapi';
import type { Context } from 'hono';

/** Which status each refusal of this module answers with. */
const promotionStatuses: ProblemStatuses = {
  'promotions.unknown': 404,
  'promotions.changed_meanwhile': 409,
  'promotions.code_taken': 409,
  'promotions.too_many_open': 409,
  'promotions.over': 409,
  'promotions.limit_below_use': 409,
  'promotions.code_invalid': 422,
  'promotions.target_unknown': 422,
  'promotions.minimum_below_amount': 422,
  'promotions.ends_before_start': 422,
  'promotions.limits_stay': 422,
  'promotions.payer_unclear': 422,
  'market.store_unknown': 404,
  'market.role_too_low': 403,
  'auth.forbidden': 403,
  'auth.second_factor_required': 403,
  'auth.session_ended': 401,
  'auth.registration_incomplete': 403,
  'auth.account_frozen': 403,
};

export const security = [{ accessToken: [] }];

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
export const limited = [429, 'http.rate_limited'] as const;

/** Answers a refusal of this module; typed as the route's answer, which it is by declaration. */
export const refuse = (c: Context<ApiEnv>, refusal: Refusal): never =>
  problemResponse(c, refusal, promotionStatuses) as never;

const writeLimit = { name: 'promotions.write', max: 300, windowS: 3_600 };

/** @throws HttpRefusal `http.rate_limited` with `retryInMs` */
export async function limitWrites(database: Database, userId: string): Promise<void> {
  const retryInMs = await takeToken(database, writeLimit, userId);
  if (retryInMs !== null) {
    throw new HttpRefusal({ code: 'http.rate_limited', facts: { retryInMs } });
  }
}

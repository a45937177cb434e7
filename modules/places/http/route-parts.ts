import type { Refusal } from '@ecom/kernel';
import {
  type ApiEnv,
  type Database,
  HttpRefusal,
  type ProblemStatuses,
  problemResponse,
  takeToken,
} from '@ecom/server-kit';
import { z } from '@hono/zod-openapi';
import type { Context } from 'hono';

/** Which status each refusal of this module answers with. */
const placeStatuses: ProblemStatuses = {
  'places.not_found': 404,
  'places.share_gone': 404,
  'places.too_many': 409,
  'places.kind_taken': 409,
  'places.label_needed': 422,
  'places.words_too_short': 422,
  'places.phone_invalid': 422,
  'places.landmark_unknown': 422,
  'files.empty': 422,
  'files.not_audio': 422,
  'files.too_large': 413,
  'auth.session_ended': 401,
  'auth.registration_incomplete': 403,
  'auth.account_frozen': 403,
};

export const security = [{ accessToken: [] }];
export const tags = ['places'];

export const answer = <Schema extends z.ZodType>(description: string, schema: Schema) => ({
  description,
  content: { 'application/json': { schema } },
});
export const jsonBody = <Schema extends z.ZodType>(schema: Schema) => ({
  required: true,
  content: { 'application/json': { schema } },
});

export const liveSession = [401, 'auth.unauthenticated', 'auth.session_ended'] as const;
export const registered = [403, 'auth.registration_incomplete'] as const;
export const mayWrite = [403, 'auth.registration_incomplete', 'auth.account_frozen'] as const;
export const invalid = [400, 'http.invalid_request', 'http.idempotency_key_required'] as const;
export const conflict = [409, 'http.idempotency_conflict'] as const;
export const limited = [429, 'http.rate_limited'] as const;
export const notFound = [404, 'places.not_found'] as const;

export const idParam = z.strictObject({
  id: z.string().max(60).openapi({ example: 'plc_0190b6a5-…' }),
});

/** Answers a refusal of this module; typed as the route's answer, which it is by declaration. */
export const refuse = (c: Context<ApiEnv>, refusal: Refusal): never =>
  problemResponse(c, refusal, placeStatuses) as never;

/**
 * Bounds how often somebody, a person or an address, asks for something.
 * @throws HttpRefusal `http.rate_limited` with `retryInMs`
 */
export async function limitWho(
  database: Database,
  who: string,
  limit: { name: string; max: number; windowS: number },
): Promise<void> {
  const retryInMs = await takeToken(database, limit, who);
  if (retryInMs !== null) {
    throw new HttpRefusal({ code: 'http.rate_limited', facts: { retryInMs } });
  }
}

import { problems } from '@ecom/server-kit';
import type { z } from '@hono/zod-openapi';

/** A JSON body that must come. */
export const json = <Schema extends z.ZodType>(schema: Schema) => ({
  content: { 'application/json': { schema } },
  required: true as const,
});

/** A JSON answer. */
export const answer = <Schema extends z.ZodType>(description: string, schema: Schema) => ({
  description,
  content: { 'application/json': { schema } },
});

export const signedIn = [{ accessToken: [] }];
export const invalid = [400, 'http.invalid_request', 'http.idempotency_key_required'] as const;
export const unauthenticated = [401, 'auth.unauthenticated'] as const;
export const limited = [429, 'http.rate_limited'] as const;
export const conflict = [409, 'http.idempotency_conflict'] as const;

/** Of every write that reads the session again. */
export const liveSession = [401, 'auth.unauthenticated', 'auth.session_ended'] as const;
export const mayAct = [403, 'auth.registration_incomplete', 'auth.account_frozen'] as const;
export const codeLimits = [
  429,
  'auth.otp_too_soon',
  'auth.otp_send_limit',
  'auth.otp_locked',
] as const;

/** What every write of a signed-in person may be answered with, and its own refusals. */
export const ownProblems = (...codes: Parameters<typeof problems>) =>
  problems(liveSession, limited, ...codes);

import type { Refusal } from '@ecom/kernel';
import { type ApiEnv, type ProblemStatuses, problemResponse } from '@ecom/server-kit';
import { z } from '@hono/zod-openapi';
import type { Context } from 'hono';

/** Which status each refusal of this module answers with. */
export const paymentStatuses: ProblemStatuses = {
  'payments.insufficient_funds': 422,
  'payments.over_limit': 422,
  'payments.amount_too_large': 422,
  'payments.amount_too_small': 422,
  'payments.over_balance_limit': 422,
  'payments.over_month_limit': 422,
  'payments.network_unavailable': 422,
  'payments.phone_invalid': 422,
  'payments.to_oneself': 422,
  'payments.payee_unknown': 404,
  'payments.topup_unknown': 404,
  'payments.provider_unknown': 404,
  'payments.id_conflict': 409,
  'payments.fee_changed': 409,
  'payments.too_many_open': 409,
  'payments.webhook_refused': 400,
  'auth.session_ended': 401,
  'auth.registration_incomplete': 403,
  'auth.account_frozen': 403,
  'auth.device_untrusted': 403,
  'auth.pin_token_invalid': 403,
  'auth.restricted': 403,
  'auth.payee_unknown': 404,
};

export const security = [{ accessToken: [] }];
export const tags = ['wallet'];

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
export const limited = [429, 'http.rate_limited'] as const;

export const networkSchema = z.enum(['mixx', 'moov']).openapi('MobileNetwork');
export const phoneText = z.string().max(40).openapi({ example: '90 11 22 33' });

/** Answers a refusal of this module; typed as the route's answer, which it is by declaration. */
export const refuse = (c: Context<ApiEnv>, refusal: Refusal): never =>
  problemResponse(c, refusal, paymentStatuses) as never;

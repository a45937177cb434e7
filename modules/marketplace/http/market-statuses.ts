import type { Refusal } from '@ecom/kernel';
import { type ApiEnv, type ProblemStatuses, problemResponse } from '@ecom/server-kit';
import type { Context } from 'hono';

/** Which status each refusal of this module answers with. */
const marketStatuses: ProblemStatuses = {
  'market.category_unknown': 404,
  'market.store_unknown': 404,
  'market.product_unknown': 404,
  'market.picture_unknown': 404,
  'market.role_too_low': 403,
  'market.changed_meanwhile': 409,
  'auth.session_ended': 401,
  'auth.registration_incomplete': 403,
  'auth.account_frozen': 403,
};

/** Answers a refusal of this module; typed as the route's answer, which it is by declaration. */
export const refuse = (c: Context<ApiEnv>, refusal: Refusal): never =>
  problemResponse(c, refusal, marketStatuses) as never;

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
  'market.variant_unknown': 404,
  'market.sku_taken': 409,
  'market.variant_promised': 409,
  'market.stock_promised': 409,
  'market.too_many_pictures': 409,
  'market.title_too_short': 422,
  'market.category_not_for_products': 422,
  'market.attribute_unknown': 422,
  'market.attribute_invalid': 422,
  'market.options_unclear': 422,
  'market.variant_twice': 422,
  'market.sku_twice': 422,
  'market.was_not_dearer': 422,
  'market.nothing_for_sale': 422,
  'market.reason_mismatch': 422,
  'market.stock_too_high': 422,
  'files.empty': 422,
  'files.not_an_image': 422,
  'files.too_many_pixels': 422,
  'files.too_small': 422,
  'files.damaged': 422,
  'files.too_large': 413,
  'auth.session_ended': 401,
  'auth.registration_incomplete': 403,
  'auth.account_frozen': 403,
};

/** Answers a refusal of this module; typed as the route's answer, which it is by declaration. */
export const refuse = (c: Context<ApiEnv>, refusal: Refusal): never =>
  problemResponse(c, refusal, marketStatuses) as never;

import { commandKeyHeader, problems } from '@ecom/server-kit';
import { createRoute, z } from '@hono/zod-openapi';
import {
  answer,
  badCommand,
  badRequest,
  jsonBody,
  keyConflict,
  limited,
  liveSession,
  mayActForStore,
  mayLookAtStore,
  merchantSecurity as security,
  staleOrConflict,
  storeParam,
  merchantTags as tags,
} from './merchant-parts.ts';
import {
  ownProductSchema,
  productChangeSchema,
  productWishSchema,
} from './merchant-product-schemas.ts';

const path = '/v1/business/stores/{storeId}/products';

export const productParam = z.strictObject({
  ...storeParam.shape,
  id: z.string().max(60).openapi({ example: 'prd_0190b6a5-…' }),
});
export const productUnknown = [404, 'market.store_unknown', 'market.product_unknown'] as const;

const refused = [
  422,
  'market.title_too_short',
  'market.category_not_for_products',
  'market.attribute_unknown',
  'market.attribute_invalid',
  'market.options_unclear',
  'market.variant_twice',
  'market.sku_twice',
  'market.was_not_dearer',
  'market.nothing_for_sale',
] as const;

export const createProductRoute = createRoute({
  method: 'post',
  path,
  tags,
  summary: 'Put a product on the shelf',
  description: 'Active where something of it is for sale; a draft until then.',
  security,
  request: { params: storeParam, headers: commandKeyHeader, body: jsonBody(productWishSchema) },
  responses: {
    201: answer('Kept', ownProductSchema),
    ...problems(
      badCommand,
      liveSession,
      mayActForStore,
      [404, 'market.store_unknown'],
      [...keyConflict, 'market.sku_taken'],
      refused,
      limited,
    ),
  },
});

export const readProductRoute = createRoute({
  method: 'get',
  path: `${path}/{id}`,
  tags,
  summary: 'A product, whatever its state',
  security,
  request: { params: productParam },
  responses: {
    200: answer('Found', ownProductSchema),
    ...problems(badRequest, liveSession, mayLookAtStore, productUnknown),
  },
});

export const changeProductRoute = createRoute({
  method: 'put',
  path: `${path}/{id}`,
  tags,
  summary: 'Say everything of a product anew',
  description:
    'Its pictures and its stock stay. Variants that are not named any more are taken off the shelf. A refusal `market.changed_meanwhile` tells the present `version`.',
  security,
  request: {
    params: productParam,
    headers: commandKeyHeader,
    body: jsonBody(productChangeSchema),
  },
  responses: {
    200: answer('Changed', ownProductSchema),
    ...problems(
      badCommand,
      liveSession,
      mayActForStore,
      [...productUnknown, 'market.variant_unknown'],
      [...staleOrConflict, 'market.sku_taken', 'market.variant_promised'],
      refused,
      limited,
    ),
  },
});

export const duplicateProductRoute = createRoute({
  method: 'post',
  path: `${path}/{id}/duplicate`,
  tags,
  summary: 'A draft like it, under another title',
  description:
    'Without stock and without numbers; its pictures are copied, and `processing` until then.',
  security,
  request: {
    params: productParam,
    headers: commandKeyHeader,
    body: jsonBody(z.strictObject({ title: productWishSchema.shape.title })),
  },
  responses: {
    201: answer('Kept', ownProductSchema),
    ...problems(
      badCommand,
      liveSession,
      mayActForStore,
      productUnknown,
      keyConflict,
      [422, 'market.title_too_short'],
      limited,
    ),
  },
});

import { commandKeyHeader, problems } from '@ecom/server-kit';
import { createRoute, z } from '@hono/zod-openapi';
import { picturePolicy } from '../domain/picture-rules.ts';
import {
  answer,
  badCommand,
  jsonBody,
  keyConflict,
  limited,
  liveSession,
  mayActForStore,
  merchantSecurity as security,
  staleOrConflict,
  merchantTags as tags,
} from './merchant-parts.ts';
import { productParam, productUnknown } from './merchant-product-routes.ts';
import { ownPictureSchema } from './merchant-product-schemas.ts';

const path = '/v1/business/stores/{storeId}/products/{id}/pictures';
const binary = z.string().openapi({ format: 'binary' });

export const addPictureRoute = createRoute({
  method: 'post',
  path,
  tags,
  summary: 'Add a picture',
  description:
    'JPEG, PNG or WebP, 8 MB at most, eight a product: what it is, is read from its bytes. The worker draws it again; until then it is `processing` and only the store sees it.',
  security,
  request: {
    params: productParam,
    headers: commandKeyHeader,
    body: {
      required: true as const,
      content: {
        'image/jpeg': { schema: binary },
        'image/png': { schema: binary },
        'image/webp': { schema: binary },
      },
    },
  },
  responses: {
    201: answer('Kept', ownPictureSchema),
    ...problems(
      badCommand,
      liveSession,
      mayActForStore,
      productUnknown,
      [...keyConflict, 'market.too_many_pictures'],
      [413, 'http.body_too_large', 'files.too_large'],
      [
        422,
        'files.empty',
        'files.not_an_image',
        'files.too_many_pixels',
        'files.too_small',
        'files.damaged',
      ],
      limited,
    ),
  },
});

const picturesSchema = z.object({ pictures: z.array(ownPictureSchema) });

export const orderPicturesRoute = createRoute({
  method: 'put',
  path: `${path}/order`,
  tags,
  summary: 'Show its pictures in another order',
  description: 'All of them, each once; where others came or went meanwhile, nothing moves.',
  security,
  request: {
    params: productParam,
    headers: commandKeyHeader,
    body: jsonBody(
      z.strictObject({ ids: z.array(z.string().max(60)).max(picturePolicy.perProductMax) }),
    ),
  },
  responses: {
    200: answer('So they stand', picturesSchema),
    ...problems(badCommand, liveSession, mayActForStore, productUnknown, staleOrConflict, limited),
  },
});

export const deletePictureRoute = createRoute({
  method: 'delete',
  path: `${path}/{pictureId}`,
  tags,
  summary: 'Take a picture away',
  security,
  request: {
    params: z.strictObject({
      ...productParam.shape,
      pictureId: z.string().max(60).openapi({ example: 'pic_0190b6a5-…' }),
    }),
    headers: commandKeyHeader,
  },
  responses: {
    200: answer('Those that stay', picturesSchema),
    ...problems(
      badCommand,
      liveSession,
      mayActForStore,
      [...productUnknown, 'market.picture_unknown'],
      keyConflict,
      limited,
    ),
  },
});

import { createHash } from 'node:crypto';
import { err, ok, parseId } from '@ecom/kernel';
import { commandKeyHeader, problems, type Router } from '@ecom/server-kit';
import { createRoute, z } from '@hono/zod-openapi';
import { picturePolicy } from '../domain/picture-rules.ts';
import type { MarketRouteDeps } from '../http.ts';
import { addPicture, keepPicture } from '../use-cases/merchant/keep-picture.ts';
import { refuseWriting } from '../use-cases/merchant/member-command.ts';
import { shelfCommand } from './catalogue-command.ts';
import { refuse } from './market-statuses.ts';
import {
  answer,
  badCommand,
  keyConflict,
  limited,
  limitWrites,
  liveSession,
  mayActForStore,
  memberOf,
  merchantSecurity as security,
  merchantTags as tags,
} from './merchant-parts.ts';
import { pictureAnswer } from './merchant-product-answers.ts';
import { productParam, productUnknown } from './merchant-product-routes.ts';
import { ownPictureSchema } from './merchant-product-schemas.ts';

const path = '/v1/business/stores/{storeId}/products/{id}/pictures';
const binary = z.string().openapi({ format: 'binary' });

const addRoute = createRoute({
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

const uploadLimit = {
  name: 'market.picture',
  max: picturePolicy.uploadsPerHour,
  windowS: 3_600,
};

/** The pictures of a store's product. */
export function pictureHandlers(router: Router, deps: MarketRouteDeps): void {
  const { database, onCommitted } = deps;

  router.openapi(addRoute, async (c) => {
    const { storeId: store, id } = c.req.valid('param');
    const member = memberOf(c, store);
    const productId = parseId('prd', id);
    const refused = await refuseWriting(database, member, 'keep_shelf');
    if (refused) return refuse(c, refused);
    await limitWrites(database, member.userId, uploadLimit);
    const bytes = new Uint8Array(await c.req.arrayBuffer());
    const kept = await keepPicture(deps, bytes);
    if (!kept.ok) return refuse(c, kept.error);
    const digest = createHash('sha256').update(bytes).digest('base64url');
    const command = { name: 'market.add_picture', store, input: { productId, digest } };
    const result = await shelfCommand(c, database, command, async (tx, { storeId }) => {
      if (!productId) return err('market.product_unknown');
      const picture = await addPicture(tx, { storeId, productId }, kept.value);
      return picture.ok ? ok(pictureAnswer(picture.value)) : picture;
    });
    onCommitted();
    return result.ok ? c.json(result.value, 201) : refuse(c, result.error);
  });
}

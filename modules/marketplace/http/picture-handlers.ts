import { createHash } from 'node:crypto';
import { err, ok, parseId } from '@ecom/kernel';
import type { Router } from '@ecom/server-kit';
import { picturePolicy } from '../domain/picture-rules.ts';
import type { MarketRouteDeps } from '../http.ts';
import { arrangePictures, removePicture } from '../use-cases/merchant/arrange-pictures.ts';
import { addPicture, keepPicture } from '../use-cases/merchant/keep-picture.ts';
import { refuseWriting } from '../use-cases/merchant/member-command.ts';
import { shelfCommand } from './catalogue-command.ts';
import { refuse } from './market-statuses.ts';
import { limitWrites, memberOf } from './merchant-parts.ts';
import { pictureAnswer } from './merchant-product-answers.ts';
import { addPictureRoute, deletePictureRoute, orderPicturesRoute } from './picture-routes.ts';

const uploadLimit = {
  name: 'market.picture',
  max: picturePolicy.uploadsPerHour,
  windowS: 3_600,
};

/** The pictures of a store's product. */
export function pictureHandlers(router: Router, deps: MarketRouteDeps): void {
  const { database, onCommitted } = deps;

  router.openapi(addPictureRoute, async (c) => {
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
    const told = { productId: id };
    const command = { name: 'market.add_picture', store, input: { productId, digest }, told };
    const result = await shelfCommand(c, database, command, async (tx, { storeId }) => {
      if (!productId) return err('market.product_unknown');
      const picture = await addPicture(tx, { storeId, productId }, kept.value);
      return picture.ok ? ok(pictureAnswer(picture.value)) : picture;
    });
    onCommitted();
    return result.ok ? c.json(result.value, 201) : refuse(c, result.error);
  });

  router.openapi(orderPicturesRoute, async (c) => {
    const { storeId: store, id } = c.req.valid('param');
    const productId = parseId('prd', id);
    const ids = c.req.valid('json').ids.map((one) => parseId('pic', one) ?? one);
    const told = { productId: id };
    const command = { name: 'market.order_pictures', store, input: { productId, ids }, told };
    const result = await shelfCommand(c, database, command, async (tx, { storeId }) => {
      if (!productId) return err('market.product_unknown');
      const pictures = await arrangePictures(tx, { storeId, productId }, ids);
      return pictures.ok ? ok({ pictures: pictures.value.map(pictureAnswer) }) : pictures;
    });
    return result.ok ? c.json(result.value, 200) : refuse(c, result.error);
  });

  router.openapi(deletePictureRoute, async (c) => {
    const { storeId: store, id, pictureId: told } = c.req.valid('param');
    const productId = parseId('prd', id);
    const pictureId = parseId('pic', told);
    const input = { productId, pictureId };
    const command = { name: 'market.remove_picture', store, input, told: { productId: id } };
    const result = await shelfCommand(c, database, command, async (tx, { storeId }) => {
      if (!productId) return err('market.product_unknown');
      if (!pictureId) return err('market.picture_unknown');
      const pictures = await removePicture(tx, { storeId, productId }, pictureId);
      return pictures.ok ? ok({ pictures: pictures.value.map(pictureAnswer) }) : pictures;
    });
    onCommitted();
    return result.ok ? c.json(result.value, 200) : refuse(c, result.error);
  });
}

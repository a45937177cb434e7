import { err, newId, ok, parseId } from '@ecom/kernel';
import type { Router } from '@ecom/server-kit';
import type { MarketRouteDeps } from '../http.ts';
import { changeProduct } from '../use-cases/merchant/change-product.ts';
import { createProduct } from '../use-cases/merchant/create-product.ts';
import { duplicateProduct } from '../use-cases/merchant/duplicate-product.ts';
import { refuseLooking } from '../use-cases/merchant/member-command.ts';
import { readOwnProduct } from '../use-cases/merchant/read-own-product.ts';
import { shelfCommand } from './catalogue-command.ts';
import { refuse } from './market-statuses.ts';
import { memberOf } from './merchant-parts.ts';
import { ownProductAnswer, wishOf } from './merchant-product-answers.ts';
import {
  changeProductRoute,
  createProductRoute,
  duplicateProductRoute,
  readProductRoute,
} from './merchant-product-routes.ts';

/** A store's products, one at a time. */
export function merchantProductHandlers(router: Router, deps: MarketRouteDeps): void {
  const { database, onCommitted } = deps;

  router.openapi(createProductRoute, async (c) => {
    const { storeId: store } = c.req.valid('param');
    const wish = wishOf(c.req.valid('json'));
    const command = { name: 'market.create_product', store, input: { ...wish } };
    const result = await shelfCommand(c, database, command, async (tx, by) => {
      const product = await createProduct(tx, { ...by, productId: newId<'prd'>() }, wish);
      return product.ok ? ok(ownProductAnswer(product.value)) : product;
    });
    return result.ok ? c.json(result.value, 201) : refuse(c, result.error);
  });

  router.openapi(readProductRoute, async (c) => {
    const { storeId, id } = c.req.valid('param');
    const member = memberOf(c, storeId);
    const refused = await refuseLooking(database, member);
    if (refused) return refuse(c, refused);
    const productId = parseId('prd', id);
    const product = productId && (await readOwnProduct(database, member.storeId ?? '', productId));
    if (!product) return refuse(c, { code: 'market.product_unknown' });
    return c.json(ownProductAnswer(product), 200);
  });

  router.openapi(changeProductRoute, async (c) => {
    const { storeId: store, id } = c.req.valid('param');
    const productId = parseId('prd', id);
    const body = c.req.valid('json');
    const wish = { ...wishOf(body), version: body.version };
    const input = { productId, ...wish };
    const told = { productId: id };
    const command = { name: 'market.change_product', store, input, told };
    const result = await shelfCommand(c, database, command, async (tx, by) => {
      if (!productId) return err('market.product_unknown');
      const product = await changeProduct(tx, { ...by, productId }, wish);
      return product.ok ? ok(ownProductAnswer(product.value)) : product;
    });
    return result.ok ? c.json(result.value, 200) : refuse(c, result.error);
  });

  router.openapi(duplicateProductRoute, async (c) => {
    const { storeId: store, id } = c.req.valid('param');
    const productId = parseId('prd', id);
    const { title } = c.req.valid('json');
    const input = { productId, title };
    const told = { productId: id };
    const command = { name: 'market.duplicate_product', store, input, told };
    const result = await shelfCommand(c, database, command, async (tx, by) => {
      if (!productId) return err('market.product_unknown');
      const copy = { id: newId<'prd'>(), title };
      const product = await duplicateProduct(tx, { ...by, productId }, copy);
      return product.ok ? ok(ownProductAnswer(product.value)) : product;
    });
    onCommitted();
    return result.ok ? c.json(result.value, 201) : refuse(c, result.error);
  });
}

import { ok, parseId } from '@ecom/kernel';
import { type ApiEnv, commandRequest, type Router, requireActor } from '@ecom/server-kit';
import type { Context } from 'hono';
import type { PromotionRouteDeps } from '../http.ts';
import { changePromotion, endPromotion } from '../use-cases/change-promotion.ts';
import { makePromotion } from '../use-cases/make-promotion.ts';
import { memberCommand } from '../use-cases/member-command.ts';
import { readPromotions } from '../use-cases/read-promotions.ts';
import { boundsOf, pageAnswer, pageOf, wire, wishOf } from './promotion-answers.ts';
import { limitWrites, refuse } from './route-parts.ts';
import {
  changeStorePromotionRoute,
  endStorePromotionRoute,
  makeStorePromotionRoute,
  storePromotionsRoute,
} from './store-promotion-routes.ts';

/** What a store offers, by its own people. */
export function storePromotionHandlers(router: Router, deps: PromotionRouteDeps): void {
  const { database, stores } = deps;

  router.openapi(storePromotionsRoute, async (c) => {
    const member = memberOf(c, c.req.valid('param').storeId);
    const refused = await stores.refuse(database, member, 'see');
    if (refused) return refuse(c, refused);
    const page = pageOf(c.req.valid('query'));
    const found = await readPromotions(database, stores, member.storeId, page);
    return c.json(pageAnswer(found), 200);
  });

  router.openapi(makeStorePromotionRoute, async (c) => {
    const { storeId: store } = c.req.valid('param');
    const { productIds, ...body } = c.req.valid('json');
    const member = memberOf(c, store);
    await limitWrites(database, member.userId);
    const request = requestOf(c, 'promotions.make', store, { ...body, productIds });
    const wish = wishOf(body);
    const result = await memberCommand(deps, member, request, async (tx, storeId) => {
      const made = await makePromotion(tx, stores, {
        ...wish,
        ...{ owner: 'store', storeId, platformBp: 0, userId: member.userId },
        productIds: productIds.map((id) => parseId('prd', id)),
      });
      return made.ok ? ok({ id: wire('prm', made.value) }) : made;
    });
    return result.ok ? c.json(result.value, 201) : refuse(c, result.error);
  });

  router.openapi(changeStorePromotionRoute, async (c) => {
    const { storeId: store, promotionId } = c.req.valid('param');
    const { version, ...body } = c.req.valid('json');
    const member = memberOf(c, store);
    await limitWrites(database, member.userId);
    const told = { promotionId, version, ...body };
    const request = requestOf(c, 'promotions.change', store, told, promotionId);
    const id = parseId('prm', promotionId);
    const result = await memberCommand(deps, member, request, (tx, storeId) =>
      changePromotion(tx, { id, storeId }, version, boundsOf(body)),
    );
    return result.ok ? c.body(null, 204) : refuse(c, result.error);
  });

  router.openapi(endStorePromotionRoute, async (c) => {
    const { storeId: store, promotionId } = c.req.valid('param');
    const member = memberOf(c, store);
    await limitWrites(database, member.userId);
    const request = requestOf(c, 'promotions.end', store, { promotionId }, promotionId);
    const id = parseId('prm', promotionId);
    const result = await memberCommand(deps, member, request, (tx, storeId) =>
      endPromotion(tx, { id, storeId }),
    );
    return result.ok ? c.body(null, 204) : refuse(c, result.error);
  });
}

const memberOf = (c: Context<ApiEnv>, storeId: string) => ({
  ...requireActor(c),
  storeId: parseId('sto', storeId),
});

function requestOf(
  c: Context<ApiEnv>,
  name: string,
  storeId: string,
  input: Readonly<Record<string, unknown>>,
  promotionId?: string,
) {
  const detail = { storeId, ...(promotionId !== undefined && { promotionId }) };
  return { ...commandRequest(c, name, { storeId, ...input }), detail };
}

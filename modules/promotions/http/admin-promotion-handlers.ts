import { ok, parseId } from '@ecom/kernel';
import { type ApiEnv, type Router, requireActor } from '@ecom/server-kit';
import type { Context } from 'hono';
import type { PromotionRouteDeps } from '../http.ts';
import { managerCommand, refuseManager } from '../use-cases/admin-command.ts';
import { changePromotion, endPromotion } from '../use-cases/change-promotion.ts';
import { makePlatformPromotion } from '../use-cases/make-platform-promotion.ts';
import { readPromotions } from '../use-cases/read-promotions.ts';
import {
  changePlatformPromotionRoute,
  endPlatformPromotionRoute,
  makePlatformPromotionRoute,
  platformPromotionsRoute,
} from './admin-promotion-routes.ts';
import { boundsOf, pageAnswer, pageOf, wire, wishOf } from './promotion-answers.ts';
import { refuse } from './route-parts.ts';

const callOf = (c: Context<ApiEnv>) => ({
  actor: requireActor(c),
  requestId: c.get('requestId'),
  key: c.req.header('idempotency-key'),
  userAgent: c.req.header('user-agent') ?? '',
});

/** What the platform offers, by its own people. */
export function adminPromotionHandlers(
  router: Router,
  { database, stores }: PromotionRouteDeps,
): void {
  router.openapi(platformPromotionsRoute, async (c) => {
    const refused = await refuseManager(database, requireActor(c));
    if (refused) return refuse(c, refused);
    const page = pageOf(c.req.valid('query'));
    return c.json(pageAnswer(await readPromotions(database, stores, null, page)), 200);
  });

  router.openapi(makePlatformPromotionRoute, async (c) => {
    const { storeId, platformBp, ...body } = c.req.valid('json');
    const wish = wishOf(body);
    const told = {
      name: 'promotions.admin_make',
      input: { ...body, storeId, platformBp },
      detail: { title: body.title, ...(storeId !== null && { storeId }) },
    };
    const result = await managerCommand(database, callOf(c), told, async (tx, userId) => {
      const store = storeId === null ? undefined : parseId('sto', storeId);
      const made = await makePlatformPromotion(tx, stores, {
        ...{ ...wish, platformBp, userId },
        storeId: store,
      });
      return made.ok ? ok({ id: wire('prm', made.value) }) : made;
    });
    return result.ok ? c.json(result.value, 201) : refuse(c, result.error);
  });

  router.openapi(changePlatformPromotionRoute, async (c) => {
    const { id } = c.req.valid('param');
    const { version, ...body } = c.req.valid('json');
    const told = {
      name: 'promotions.admin_change',
      input: { id, version, ...body },
      detail: { promotionId: id },
    };
    const which = { id: parseId('prm', id), storeId: null };
    const result = await managerCommand(database, callOf(c), told, (tx) =>
      changePromotion(tx, which, version, boundsOf(body)),
    );
    return result.ok ? c.body(null, 204) : refuse(c, result.error);
  });

  router.openapi(endPlatformPromotionRoute, async (c) => {
    const { id } = c.req.valid('param');
    const told = { name: 'promotions.admin_end', input: { id }, detail: { promotionId: id } };
    const which = { id: parseId('prm', id), storeId: null };
    const result = await managerCommand(database, callOf(c), told, (tx) => endPromotion(tx, which));
    return result.ok ? c.body(null, 204) : refuse(c, result.error);
  });
}

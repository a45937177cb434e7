import { newId } from '@ecom/kernel';
import { offerChange, offerWish, platformWish } from '../../harness/offer-wish.ts';
import { shelveGoods } from '../../harness/orders.ts';
import { dismiss } from './actors.ts';
import { join } from './goods-review-recipes.ts';
import type { Ingredients, Recipe } from './recipe.ts';

const base = '/v1/business/stores/{storeId}/promotions';
const admin = '/v1/admin/promotions';
const freshCode = () => `F${newId().replaceAll('-', '').slice(-12)}`.toUpperCase();
const idOf = (json: unknown) => ((json ?? {}) as { id?: string }).id;

/** An offer of a store that is hers, or a member's where she is nobody. */
const ofStore =
  (body?: () => Readonly<Record<string, unknown>>): Recipe =>
  async (lane, actor): Promise<Ingredients> => {
    const isKeeper = actor.token && actor.kind === 'member';
    const keeper = isKeeper ? actor : await lane.actor('member');
    const shop = await shelveGoods(lane.api, [{ title: 'Riz', priceXof: 1_000, onHand: 9 }]);
    await join(lane, keeper, shop);
    const path = { storeId: `sto_${shop.storeId}` };
    const wish = offerWish(freshCode());
    const { json } = await lane.call(`POST ${base}`, { actor: keeper, path, body: wish });
    const promotionId = idOf(json);
    if (!promotionId) dismiss(keeper);
    const found = promotionId ? { ...path, promotionId } : path;
    return { path: found, ...(body && { body: body() }) };
  };

const ofPlatform =
  (body?: Readonly<Record<string, unknown>>): Recipe =>
  async (lane, actor): Promise<Ingredients> => {
    const made = await lane.call(`POST ${admin}`, { actor, body: platformWish(freshCode()) });
    const id = idOf(made.json);
    return id ? { path: { id }, ...(body && { body }) } : {};
  };

export const promotionRecipes: Readonly<Record<string, Recipe>> = {
  [`GET ${base}`]: ofStore(),
  [`POST ${base}`]: ofStore(() => offerWish(freshCode())),
  [`PUT ${base}/{promotionId}`]: ofStore(() => offerChange(1)),
  [`DELETE ${base}/{promotionId}`]: ofStore(),
  [`GET ${admin}`]: async () => ({ query: { over: 'false', limit: '5' } }),
  [`POST ${admin}`]: async () => ({ body: platformWish(freshCode()) }),
  [`PUT ${admin}/{id}`]: ofPlatform(offerChange(1)),
  [`DELETE ${admin}/{id}`]: ofPlatform(),
};

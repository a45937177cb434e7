import { greyPng } from '../images.ts';
import { type Actor, dismiss } from './actors.ts';
import { received } from './goods-review-recipes.ts';
import type { Lane } from './lane.ts';
import type { Ingredients, Recipe } from './recipe.ts';

const ofOrder = '/v1/market/orders/{orderId}/returns';
const one = '/v1/market/returns/{returnId}';
const ofStore = '/v1/business/stores/{storeId}/returns';
const disputes = '/v1/admin/disputes';
const said = { reason: 'damaged', words: 'Le sac est percé.', wish: 'refund' };
const no = { words: 'Le sac était entier.' };
const proof = { words: 'Regardez la photo.' };

type Stage = 'open' | 'shown' | 'refused' | 'disputed';

/** What somebody reported of goods that she received at the keeper’s; how far it came. */
async function reported(
  lane: Lane,
  buyer: Actor,
  keeper: Actor,
  to: Stage,
): Promise<Readonly<Record<string, string>> | null> {
  const sale = await received(lane, buyer, keeper);
  if (!sale) return null;
  const { orderId, lineId } = sale.path;
  const body = { lines: [{ lineId, quantity: 1 }], ...said };
  const opened = await lane.call(`POST ${ofOrder}`, { actor: buyer, path: { orderId }, body });
  const returnId = ((opened.json ?? {}) as { id?: string }).id;
  // The keeper stood still, so that the goods never arrived.
  if (!returnId) dismiss(keeper);
  if (!returnId) return null;
  const path = { storeId: `sto_${sale.shop.storeId}`, orderId, returnId, id: returnId };
  if (to === 'open') return path;
  const show = { actor: buyer, path, raw: greyPng() };
  const { json } = await lane.call(`POST ${one}/pictures`, show);
  const [picture] = ((json ?? {}) as { pictures?: { id: string }[] }).pictures ?? [];
  const shown = { ...path, ...(picture && { pictureId: picture.id }) };
  if (to === 'shown') return shown;
  const refusal = { actor: keeper, path, body: { version: 1, ...no } };
  await lane.call(`POST ${ofStore}/{returnId}/refuse`, refusal);
  if (to === 'refused') return shown;
  const dispute = { actor: buyer, path, body: { version: 2, ...proof } };
  await lane.call(`POST ${one}/dispute`, dispute);
  return shown;
}

const request = (path: Readonly<Record<string, string>> | null, more: Ingredients): Ingredients =>
  path ? { path, ...more } : {};

const own =
  (to: Stage, more: Ingredients = {}): Recipe =>
  async (lane, actor) =>
    actor.token ? request(await reported(lane, actor, await lane.actor('other'), to), more) : {};

/** Of a store that is hers, or a member’s where she is nobody. */
const asked =
  (to: Stage, more: Ingredients = {}): Recipe =>
  async (lane, actor) => {
    const isKeeper = actor.token && actor.kind === 'member';
    const keeper = isKeeper ? actor : await lane.actor('member');
    return request(await reported(lane, await lane.actor('other'), keeper, to), more);
  };

const receiving: Recipe = async (lane, actor) => {
  const sale = actor.token ? await received(lane, actor, await lane.actor('other')) : null;
  if (!sale) return {};
  const { orderId, lineId } = sale.path;
  return { path: { orderId }, body: { lines: [{ lineId, quantity: 1 }], ...said } };
};

/** Before the platform: of nobody who works for it, since she may not judge in her own cause. */
const judged =
  (body?: Ingredients['body']): Recipe =>
  async (lane) => {
    const [buyer, keeper] = [await lane.actor('other'), await lane.actor('member')];
    return request(await reported(lane, buyer, keeper, 'disputed'), body ? { body } : {});
  };

export const returnRecipes: Readonly<Record<string, Recipe>> = {
  [`GET ${ofOrder}`]: own('open'),
  [`POST ${ofOrder}`]: receiving,
  [`POST ${one}/dispute`]: own('refused', { body: { version: 2, ...proof } }),
  [`POST ${one}/withdraw`]: own('open', { body: { version: 1 } }),
  [`POST ${one}/pictures`]: own('open', { raw: greyPng() }),
  [`GET ${one}/pictures/{pictureId}`]: own('shown'),
  [`GET ${ofStore}`]: asked('open'),
  [`GET ${ofStore}/{returnId}`]: asked('shown'),
  [`POST ${ofStore}/{returnId}/accept`]: asked('open', { body: { version: 1, amountXof: 500 } }),
  [`POST ${ofStore}/{returnId}/refuse`]: asked('open', { body: { version: 1, ...no } }),
  [`PUT ${ofStore}/{returnId}/words`]: asked('disputed', { body: proof }),
  [`POST ${ofStore}/{returnId}/pictures`]: asked('open', { raw: greyPng() }),
  [`GET ${ofStore}/{returnId}/pictures/{pictureId}`]: asked('shown'),
  [`GET ${disputes}`]: async () => ({ query: { queue: 'done', limit: '5' } }),
  [`GET ${disputes}/{id}`]: judged(),
  [`POST ${disputes}/{id}/judge`]: judged({
    version: 3,
    amountXof: 500,
    reason: 'La photo le montre.',
  }),
  [`GET ${disputes}/{id}/pictures/{pictureId}`]: judged(),
};

import { type Actor, newActor } from './actors.ts';
import { adminMoneyRecipes } from './admin-money-recipes.ts';
import { adminOrderRecipes } from './admin-order-recipes.ts';
import { adminRecipes } from './admin-recipes.ts';
import { catalogueRecipes } from './catalogue-recipes.ts';
import { goodsReviewRecipes } from './goods-review-recipes.ts';
import { importRecipes } from './import-recipes.ts';
import type { Lane } from './lane.ts';
import { marketRecipes } from './market-recipes.ts';
import { moneyRecipes } from './money-recipes.ts';
import { orderRecipes } from './order-recipes.ts';
import { paperRecipes } from './papers.ts';
import { payingRecipes } from './paying-recipes.ts';
import {
  ensurePin,
  legalVersion,
  obtainCode,
  obtainSignInCode,
  registrationBody,
} from './people.ts';
import { placeRecipes } from './place-recipes.ts';
import { promotionRecipes } from './promotion-recipes.ts';
import type { Recipe } from './recipe.ts';
import { returnRecipes } from './return-recipes.ts';
import { storeMoneyRecipes } from './store-money-recipes.ts';
import { storeRecipes } from './store-recipes.ts';

/** A device that nobody is signed in on, with a number of its own. */
const stranger = (lane: Lane): Actor => newActor('anonymous', lane.nextPhone());

const minute = 61_000;
const locale = 'fr';

/** A code to the account's own number, once the minute since the last one is over. */
async function ownCode(lane: Lane, actor: Actor, id: string): Promise<string> {
  await lane.clock.pass(minute);
  return obtainCode(lane, actor.phone, () => lane.call(id, { actor, body: { locale } }));
}

/** The PIN's token for an act, where this person has a PIN. */
async function pinTokenFor(lane: Lane, actor: Actor, purpose: string) {
  if (!actor.pinSet) return {};
  const body = { purpose, pin: actor.pin };
  const { json } = await lane.call('POST /v1/me/pin/verify', { actor, body });
  const { pinToken } = (json ?? {}) as { pinToken?: string };
  return pinToken ? { pinToken } : {};
}

async function closing(lane: Lane, actor: Actor) {
  const code = await ownCode(lane, actor, 'POST /v1/me/closure/code');
  return { code, ...(await pinTokenFor(lane, actor, 'close_account')) };
}

/** By operation. One without a recipe is reached by its schema, the hints and the memory. */
const accountRecipes: Readonly<Record<string, Recipe>> = {
  'POST /v1/auth/otp/request': async (lane) => {
    const { phone, deviceId } = stranger(lane);
    return { body: { phone, deviceId, locale } };
  },
  'POST /v1/auth/otp/verify': async (lane) => {
    const somebody = stranger(lane);
    const { phone, deviceId } = somebody;
    const code = await obtainSignInCode(lane, somebody);
    return { actor: somebody, body: { phone, deviceId, code } };
  },
  'POST /v1/auth/refresh': async (_, { deviceId }) => ({ body: { deviceId } }),
  'POST /v1/me/registration': async () => ({ body: registrationBody }),
  'DELETE /v1/me/sessions/{id}': async (lane, actor) => {
    if (!actor.token) return {};
    const { json } = await lane.call('GET /v1/me/sessions', { actor });
    const { sessions = [] } = (json ?? {}) as { sessions?: { id: string }[] };
    return sessions[0] ? { path: { id: sessions[0].id } } : {};
  },
  'PUT /v1/me/pin': async (_, { pin, pinSet }) => ({
    body: pinSet ? { pin, currentPin: pin } : { pin },
  }),
  'POST /v1/me/pin/verify': async (lane, actor) => {
    await ensurePin(lane, actor);
    return {};
  },
  'POST /v1/me/pin/forgotten': async (lane) => {
    await lane.clock.pass(minute);
    return { body: { locale } };
  },
  'POST /v1/me/pin/reset': async (lane, actor) => {
    const code = await ownCode(lane, actor, 'POST /v1/me/pin/forgotten');
    return { body: { code, pin: actor.pin } };
  },
  'POST /v1/me/phone-change': async (lane) => ({
    body: { phone: lane.nextPhone(), oldNumberAtHand: false, locale },
  }),
  'POST /v1/me/phone-change/confirm': async (lane, actor) => {
    const phone = lane.nextPhone();
    const body = { phone, oldNumberAtHand: false, locale };
    const code = await obtainCode(lane, phone, () =>
      lane.call('POST /v1/me/phone-change', { actor, body }),
    );
    return { body: { phone, code, ...(await pinTokenFor(lane, actor, 'change_phone')) } };
  },
  'POST /v1/me/closure/code': async (lane) => {
    await lane.clock.pass(minute);
    return { body: { locale } };
  },
  'POST /v1/me/closure': async (lane, actor) => ({ body: await closing(lane, actor) }),
  'DELETE /v1/me/closure': async (lane, actor) => {
    if (!actor.token) return {};
    await lane.call('POST /v1/me/closure', { actor, body: await closing(lane, actor) });
    return {};
  },
};

export const recipes: Readonly<Record<string, Recipe>> = {
  ...accountRecipes,
  ...paperRecipes,
  ...adminRecipes,
  ...moneyRecipes,
  ...adminMoneyRecipes,
  ...placeRecipes,
  ...marketRecipes,
  ...catalogueRecipes,
  ...importRecipes,
  ...storeRecipes,
  ...orderRecipes,
  ...promotionRecipes,
  ...payingRecipes,
  ...goodsReviewRecipes,
  ...adminOrderRecipes,
  ...returnRecipes,
  ...storeMoneyRecipes,
};

/** What fields of a name usually hold, where no recipe says it. */
export const hints: Readonly<Record<string, (actor: Actor) => unknown>> = {
  phone: (actor) => actor.phone,
  deviceId: (actor) => actor.deviceId,
  name: () => 'Testeur',
  fullName: () => 'Testeur Exemple',
  birthDate: () => '1990-04-17',
  pin: (actor) => actor.pin,
  termsVersion: () => legalVersion,
  privacyVersion: () => legalVersion,
};

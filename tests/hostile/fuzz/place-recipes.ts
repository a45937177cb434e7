import type { Actor } from './actors.ts';
import type { Lane } from './lane.ts';
import type { Ingredients, Recipe } from './recipe.ts';

const wish = {
  kind: 'other',
  label: 'Chez ma tante',
  words: 'Derrière la pharmacie, portail vert',
  latitude: 6.1569,
  longitude: 1.2382,
};
const near = '6.1304,1.2158';
const webm = Buffer.concat([Buffer.from([0x1a, 0x45, 0xdf, 0xa3]), Buffer.alloc(100)]);
const voice = '/v1/me/places/{id}/voice';

interface Listed {
  readonly items?: readonly { readonly id: string }[];
}

/** One that is there, or a new one: thirty are the most that a person keeps. */
async function placeOf(lane: Lane, actor: Actor): Promise<Ingredients> {
  if (!actor.token) return {};
  const { json: list } = await lane.call('GET /v1/me/places', { actor });
  const known = ((list ?? {}) as Listed).items?.[0]?.id;
  if (known) return { path: { id: known } };
  const { json } = await lane.call('POST /v1/me/places', { actor, body: wish });
  const { id } = (json ?? {}) as { id?: string };
  return id ? { path: { id } } : {};
}

const withVoice: Recipe = async (lane, actor) => {
  const place = await placeOf(lane, actor);
  if (place.path) await lane.call(`PUT ${voice}`, { actor, path: place.path, raw: webm });
  return place;
};

export const placeRecipes: Readonly<Record<string, Recipe>> = {
  'GET /v1/places/search': async () => ({ query: { q: 'pharmacie tokoin', near, limit: '5' } }),
  'GET /v1/places/around': async () => ({ query: { near, limit: '20' } }),
  'POST /v1/me/places': async () => ({ body: wish }),
  'PUT /v1/me/places/{id}': async (lane, actor) => ({
    ...(await placeOf(lane, actor)),
    body: { ...wish, placeKey: 'grand-marche' },
  }),
  'DELETE /v1/me/places/{id}': placeOf,
  [`PUT ${voice}`]: async (lane, actor) => ({ ...(await placeOf(lane, actor)), raw: webm }),
  [`GET ${voice}`]: withVoice,
  [`DELETE ${voice}`]: withVoice,
  'POST /v1/me/places/{id}/shares': placeOf,
  'DELETE /v1/me/places/{id}/shares': placeOf,
  'GET /v1/shared-places/{code}': async (lane, actor) => {
    const { path } = await placeOf(lane, actor);
    if (!path) return {};
    const asked = { actor, path, body: { showsPhone: false } };
    const { json } = await lane.call('POST /v1/me/places/{id}/shares', asked);
    const { code } = (json ?? {}) as { code?: string };
    return code ? { path: { code } } : {};
  },
};

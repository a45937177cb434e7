import { greyPng } from '../images.ts';
import type { Actor } from './actors.ts';
import type { Lane } from './lane.ts';
import type { Ingredients, Recipe } from './recipe.ts';

const declaration = { fullName: 'Testeur Exemple', birthDate: '1990-04-17' };
const paper = 'PUT /v1/me/identity/review/documents/{side}';

const picture = async (): Promise<Ingredients> => ({ raw: greyPng() });

const declare = (lane: Lane, actor: Actor) =>
  lane.call('PUT /v1/me/identity', { actor, body: declaration });

async function begin(lane: Lane, actor: Actor): Promise<void> {
  await declare(lane, actor);
  const body = { documentKind: 'passport' };
  await lane.call('POST /v1/me/identity/review', { actor, body });
}

async function fill(lane: Lane, actor: Actor): Promise<void> {
  await begin(lane, actor);
  for (const side of ['front', 'selfie']) {
    await lane.call(paper, { actor, path: { side }, raw: greyPng() });
  }
}

/** Hands a passport in, where nothing hinders. */
export async function submitPapers(lane: Lane, actor: Actor): Promise<void> {
  await fill(lane, actor);
  await lane.call('POST /v1/me/identity/review/submit', { actor });
}

/** Portrait and papers, before a reviewer sees them. */
export const paperRecipes: Readonly<Record<string, Recipe>> = {
  'PUT /v1/me/photo': picture,
  'PUT /v1/me/identity': async () => ({ body: declaration }),
  'POST /v1/me/identity/review': async (lane, actor) => {
    if (actor.token) await declare(lane, actor);
    return {};
  },
  [paper]: async (lane, actor) => {
    if (actor.token) await begin(lane, actor);
    return picture();
  },
  'POST /v1/me/identity/review/submit': async (lane, actor) => {
    if (actor.token) await fill(lane, actor);
    return {};
  },
  'GET /v1/photos/{id}': async (lane, actor) => {
    const { json } = await lane.call('PUT /v1/me/photo', { actor, raw: greyPng() });
    const { photoUrl } = (json ?? {}) as { photoUrl?: string };
    return photoUrl ? { path: { id: photoUrl.split('/').at(-1) ?? '' } } : {};
  },
};

import { acting, everybody } from './rights.ts';
import type { Row, Scene } from './row.ts';

const wish = {
  kind: 'other',
  label: 'Chez ma tante',
  words: 'Derrière la pharmacie, portail vert',
  latitude: 6.1569,
  longitude: 1.2382,
};

/** The first bytes of a WebM file, and room for a sound. */
const webm = Buffer.concat([Buffer.from([0x1a, 0x45, 0xdf, 0xa3]), Buffer.alloc(100)]);

/** A place that the owner saved. */
async function saved({ ownerDoes }: Scene) {
  const { body } = await ownerDoes('POST', '/v1/me/places', wish);
  return { path: { id: body.id as string } };
}

async function withVoice(scene: Scene) {
  const request = await saved(scene);
  await scene.ownerUploads(`/v1/me/places/${request.path.id}/voice`, webm);
  return request;
}

async function shared(scene: Scene) {
  const { path } = await saved(scene);
  const { body } = await scene.ownerDoes('POST', `/v1/me/places/${path.id}/shares`, {});
  return { path: { code: body.code as string } };
}

/** One's own, in a frozen account too; another's is as unknown as none. */
const unknown = { stranger: '404 places.not_found' };

/** Places of everybody, of one person, and those that are shared. */
export const placeRows: Readonly<Record<string, Row>> = {
  'GET /v1/places/search': { request: () => ({ query: 'q=pharmacie' }), expect: everybody('200') },
  'GET /v1/places/around': {
    request: () => ({ query: 'near=6.1304,1.2158' }),
    expect: everybody('200'),
  },
  'GET /v1/me/places': { expect: { ...acting('200'), frozen: '200' } },
  'POST /v1/me/places': { request: () => ({ body: wish }), expect: acting('201') },
  'PUT /v1/me/places/{id}': {
    request: async (scene) => ({ ...(await saved(scene)), body: { ...wish, label: 'Au marché' } }),
    expect: { ...acting('200'), ...unknown },
  },
  'DELETE /v1/me/places/{id}': { request: saved, expect: { ...acting('204'), ...unknown } },
  'PUT /v1/me/places/{id}/voice': {
    request: async (scene) => ({ ...(await saved(scene)), bytes: webm }),
    expect: { ...acting('200'), ...unknown },
  },
  'GET /v1/me/places/{id}/voice': {
    request: withVoice,
    expect: { ...acting('200'), frozen: '200', ...unknown },
  },
  'DELETE /v1/me/places/{id}/voice': {
    request: withVoice,
    expect: { ...acting('200'), ...unknown },
  },
  'POST /v1/me/places/{id}/shares': {
    request: async (scene) => ({ ...(await saved(scene)), body: { showsPhone: true } }),
    expect: { ...acting('201'), ...unknown },
  },
  'DELETE /v1/me/places/{id}/shares': { request: saved, expect: { ...acting('204'), ...unknown } },
  // Whoever has the link may look: its code is the secret.
  'GET /v1/shared-places/{code}': { request: shared, expect: everybody('200') },
};

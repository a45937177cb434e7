import { greyPng } from '../images.ts';
import { acting } from './rights.ts';
import type { Row, Scene } from './row.ts';

export const declaration = { fullName: 'Testeur Exemple', birthDate: '1990-04-17' };
const documentKind = 'passport';
const review = '/v1/me/identity/review';

const declare = ({ ownerDoes }: Scene) => ownerDoes('PUT', '/v1/me/identity', declaration);

async function openDraft(scene: Scene): Promise<void> {
  await declare(scene);
  await scene.ownerDoes('POST', review, { documentKind });
}

/** A draft with every paper that a passport needs. */
export async function fillDraft(scene: Scene): Promise<void> {
  await openDraft(scene);
  for (const side of ['front', 'selfie']) {
    await scene.ownerUploads(`${review}/documents/${side}`, greyPng());
  }
}

/** Levels of identity, seen by the person herself. */
export const identityRows: Readonly<Record<string, Row>> = {
  // Reads go on in a frozen account.
  'GET /v1/me/identity': { expect: { ...acting('200'), frozen: '200' } },
  'PUT /v1/me/identity': { request: () => ({ body: declaration }), expect: acting('204') },
  'POST /v1/me/identity/review': {
    request: async (scene) => {
      await declare(scene);
      return { body: { documentKind } };
    },
    expect: acting('204'),
  },
  'PUT /v1/me/identity/review/documents/{side}': {
    request: async (scene) => {
      await openDraft(scene);
      return { path: { side: 'front' }, bytes: greyPng() };
    },
    expect: acting('204'),
  },
  'POST /v1/me/identity/review/submit': {
    request: async (scene) => {
      await fillDraft(scene);
      return {};
    },
    expect: acting('204'),
  },
  'DELETE /v1/me/identity/review': {
    request: async (scene) => {
      await openDraft(scene);
      return {};
    },
    expect: acting('204'),
  },
};

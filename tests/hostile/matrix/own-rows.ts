import { greyPng } from '../images.ts';
import { acting, defending, everybody, reading } from './rights.ts';
import type { Row, Scene } from './row.ts';
import { nextPhone } from './seed-person.ts';

const locale = 'fr';
const pin = '4917';

const ownCode = async ({ api, owner, ownerDoes }: Scene, route: string): Promise<string> => {
  await ownerDoes('POST', route, { locale });
  return api.readCode(owner.phone);
};

/** A person's own account. */
export const ownRows: Readonly<Record<string, Row>> = {
  'GET /v1/me': { expect: reading },
  'GET /v1/events': { expect: reading },
  'GET /v1/activity': { expect: reading },
  'PATCH /v1/me': { request: () => ({ body: { name: 'Autre' } }), expect: acting('200') },
  'POST /v1/me/registration': {
    request: () => ({
      body: { name: 'Testeur', language: 'fr', termsVersion: '2026-11', privacyVersion: '2026-11' },
    }),
    expect: { ...acting('409 auth.already_registered'), unregistered: '200' },
  },
  'PUT /v1/me/photo': { request: () => ({ bytes: greyPng() }), expect: acting('200') },
  'DELETE /v1/me/photo': { expect: acting('200') },
  'GET /v1/photos/{id}': {
    request: async ({ ownerUploads }) => {
      const { body } = await ownerUploads('/v1/me/photo', greyPng());
      return { path: { id: body.photoUrl.split('/').at(-1) } };
    },
    // An image in a page comes without a token: its id is the secret.
    expect: { ...everybody('200'), stranger: '200' },
  },
  'GET /v1/me/sessions': { expect: defending('200') },
  'DELETE /v1/me/sessions/{id}': {
    request: ({ owner }) => ({ path: { id: `ses_${owner.sessionId}` } }),
    expect: {
      ...defending('204'),
      unregistered: '404 auth.not_found',
      stranger: '404 auth.not_found',
    },
  },
  'POST /v1/me/sessions/revoke-others': { expect: defending('200') },
  'GET /v1/me/security': { expect: defending('200') },
  'PUT /v1/me/pin': { request: () => ({ body: { pin } }), expect: acting('204') },
  'POST /v1/me/pin/verify': {
    request: async ({ ownerDoes }) => {
      await ownerDoes('PUT', '/v1/me/pin', { pin });
      return { body: { purpose: 'change_phone', pin } };
    },
    expect: acting('200'),
  },
  'POST /v1/me/pin/forgotten': { request: () => ({ body: { locale } }), expect: acting('202') },
  'POST /v1/me/pin/reset': {
    request: async (scene) => ({
      body: { code: await ownCode(scene, '/v1/me/pin/forgotten'), pin },
    }),
    expect: acting('204'),
  },
  'POST /v1/me/phone-change': {
    request: () => ({ body: { phone: nextPhone(), oldNumberAtHand: true, locale } }),
    expect: acting('202'),
  },
  'POST /v1/me/phone-change/confirm': {
    request: async ({ api, ownerDoes }) => {
      const phone = nextPhone();
      await ownerDoes('POST', '/v1/me/phone-change', { phone, oldNumberAtHand: false, locale });
      return { body: { phone, code: await api.readCode(phone) } };
    },
    expect: acting('200'),
  },
  'POST /v1/me/closure/code': { request: () => ({ body: { locale } }), expect: acting('202') },
  'POST /v1/me/closure': {
    request: async (scene) => ({ body: { code: await ownCode(scene, '/v1/me/closure/code') } }),
    expect: acting('200'),
  },
  'DELETE /v1/me/closure': {
    request: async (scene) => {
      const code = await ownCode(scene, '/v1/me/closure/code');
      await scene.ownerDoes('POST', '/v1/me/closure', { code });
      return {};
    },
    expect: acting('204'),
  },
};

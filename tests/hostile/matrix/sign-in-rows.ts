import { randomUUID } from 'node:crypto';
import { everybody } from './rights.ts';
import type { Row } from './row.ts';
import { nextPhone } from './seed-person.ts';

const newPhone = () => ({ phone: nextPhone(), deviceId: randomUUID() });

/** Sign-in and what needs no sign-in. */
export const signInRows: Readonly<Record<string, Row>> = {
  'POST /v1/auth/otp/request': {
    request: () => ({ body: { ...newPhone(), locale: 'fr' } }),
    expect: everybody('202'),
  },
  'POST /v1/auth/otp/verify': {
    request: async ({ api, ownerDoes }) => {
      const somebody = newPhone();
      await ownerDoes('POST', '/v1/auth/otp/request', { ...somebody, locale: 'fr' });
      return { body: { ...somebody, code: await api.readCode(somebody.phone) } };
    },
    expect: everybody('200'),
  },
  'POST /v1/auth/refresh': {
    request: ({ caller }) => ({
      body: { deviceId: caller?.deviceId ?? randomUUID() },
      ...(caller && { cookie: caller.cookie }),
    }),
    // A frozen account may be read, so its sessions live.
    expect: {
      ...everybody('200'),
      anonymous: '401 auth.session_ended',
      revoked: '401 auth.session_ended',
    },
  },
  'POST /v1/auth/sign-out': {
    request: ({ caller }) => (caller ? { cookie: caller.cookie } : {}),
    expect: everybody('204'),
  },
  'GET /v1/about': { expect: everybody('200') },
  'GET /v1/legal': { expect: everybody('200') },
};

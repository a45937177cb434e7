import type { Row } from './row.ts';

export const nobody = '401 auth.unauthenticated';
export const ended = '401 auth.session_ended';
const unfinished = '403 auth.registration_incomplete';
const frozen = '403 auth.account_frozen';

/** The same for all: nobody is known yet, or something else than the token says who it is. */
export const everybody = (expected: string): Row['expect'] => ({
  anonymous: expected,
  unregistered: expected,
  owner: expected,
  revoked: expected,
  frozen: expected,
});

/** What a registered person does while her account is open. */
export const acting = (owner: string): Row['expect'] => ({
  anonymous: nobody,
  unregistered: unfinished,
  owner,
  revoked: ended,
  frozen,
});

/** Reads of one's own that the token alone opens, for the ten minutes it lives. */
export const reading: Row['expect'] = {
  anonymous: nobody,
  unregistered: '200',
  owner: '200',
  revoked: '200',
  frozen: '200',
};

/** What a thief must not be able to prevent: it works in a frozen and an unfinished account. */
export const defending = (owner: string): Row['expect'] => ({
  anonymous: nobody,
  unregistered: owner,
  owner,
  revoked: ended,
  frozen: owner,
});

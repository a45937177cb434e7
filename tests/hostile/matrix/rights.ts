import type { Kind } from './kinds.ts';
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

const forbidden = '403 auth.forbidden';

/** Every account, none of an admin: what a person gets who only has a token. */
const outsiders: Row['expect'] = { ...acting(forbidden), adminWithoutDuty: forbidden };

/** Acts that want a duty and the second factor; `duties` are those that give the right. */
export const guarded = (done: string, duties: readonly Kind[], path = ''): Row['expect'] => ({
  ...outsiders,
  ...(path.includes('{') && { stranger: forbidden }),
  adminWithoutFactor: '403 auth.second_factor_required',
  adminSupport: duties.includes('adminSupport') ? done : forbidden,
  adminReviewer: duties.includes('adminReviewer') ? done : forbidden,
  adminOwner: done,
});

/** What every admin does, with or without the second factor. */
export const anyAdmin = (before: string, after: string): Row['expect'] => ({
  ...outsiders,
  adminWithoutFactor: before,
  adminSupport: after,
  adminReviewer: after,
  adminOwner: after,
});

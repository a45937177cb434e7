import { type Refusal, toWireId } from '@ecom/kernel';
import type { ProblemStatuses } from '@ecom/server-kit';
import type { User } from '../domain/user.ts';

/** Which status each refusal of this module answers with. */
export const authStatuses: ProblemStatuses = {
  'auth.phone_invalid': 422,
  'auth.code_wrong': 422,
  'auth.code_expired': 422,
  'auth.code_used': 422,
  'auth.consent_outdated': 422,
  'auth.otp_locked': 429,
  'auth.otp_too_soon': 429,
  'auth.otp_send_limit': 429,
  'auth.sms_paused': 503,
  'auth.session_ended': 401,
  'auth.already_registered': 409,
  'auth.registration_incomplete': 403,
  'auth.account_frozen': 403,
  'auth.number_dormant': 403,
  'auth.not_found': 404,
  'auth.pin_not_set': 409,
  'auth.pin_weak': 422,
  'auth.pin_wrong': 422,
  'auth.pin_locked': 423,
  'auth.pin_required': 403,
  'auth.pin_token_invalid': 403,
  'auth.phone_taken': 409,
  'auth.phone_same': 409,
  'auth.already_closing': 409,
  'auth.identity_not_declared': 409,
  'auth.identity_checked': 409,
  'auth.review_open': 409,
  'auth.no_draft': 409,
  'auth.papers_missing': 422,
  'auth.birth_date_invalid': 422,
  'auth.too_young': 422,
  'files.empty': 422,
  'files.not_an_image': 422,
  'files.too_many_pixels': 422,
  'files.too_small': 422,
  'files.damaged': 422,
  'files.too_large': 413,
  'auth.not_closing': 409,
};

/** `reason` is the parser's own word. */
export const invalidPhone = (reason: string): Refusal => ({
  code: 'auth.phone_invalid',
  facts: { reason },
});

/** A person as the app sees herself. Also bears a user that came back out of JSON. */
export const userAnswer = (user: User) => ({
  id: toWireId('usr', user.id),
  phone: user.phone as string,
  name: user.name,
  language: user.language,
  roles: [...user.roles],
  registered: user.registeredAt !== null,
  createdAt: new Date(user.createdAt).toISOString(),
  photoUrl: user.photoId === null ? null : `/v1/photos/${toWireId('pho', user.photoId)}`,
  closesAt: user.closesAt === null ? null : new Date(user.closesAt).toISOString(),
  frozen: user.frozen,
});

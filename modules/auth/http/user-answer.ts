import { toWireId } from '@ecom/kernel';
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
};

/** A person as the app sees herself. Also bears a user that came back out of JSON. */
export const userAnswer = (user: User) => ({
  id: toWireId('usr', user.id),
  phone: user.phone as string,
  name: user.name,
  language: user.language,
  roles: [...user.roles],
  registered: user.registeredAt !== null,
  createdAt: new Date(user.createdAt).toISOString(),
});

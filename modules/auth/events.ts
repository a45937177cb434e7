import { brandId, toWireId } from '@ecom/kernel';
import type { EndReason } from './domain/end-reason.ts';

/** Announced on subject `user:<uuid>`; the data names no phone and no address. */
export interface AuthEvents {
  'auth.signed_up': Record<string, never>;
  /** `device` is a label such as «Chrome · Android»; `sessionId` as on the wire, `ses_…`. */
  'auth.signed_in': { device: string; sessionId: string; newDevice: boolean };
  'auth.signed_out': { sessionId: string };
  'auth.profile_changed': { changed: ('name' | 'language' | 'photo')[] };
  /** Ended by another hand: reuse of a token, another device, an admin, a recycled number. */
  'auth.session_ended': { sessionId: string; device: string; reason: EndReason };
  'auth.pin_set': { device: string };
  'auth.pin_changed': { device: string };
  /** By a code, without the old PIN: no withdrawal for a day. */
  'auth.pin_reset': { device: string };
  /** The fifth wrong try. */
  'auth.pin_locked': { device: string };
  'auth.number_changed': { device: string };
  'auth.closing_requested': { closesAt: string };
  'auth.closing_cancelled': Record<string, never>;
  'auth.identity_declared': Record<string, never>;
  'auth.identity_submitted': Record<string, never>;
  'auth.identity_approved': Record<string, never>;
  'auth.identity_refused': { reason: string };
  'auth.account_frozen': Record<string, never>;
  'auth.account_unfrozen': Record<string, never>;
  'auth.restrictions_lifted': Record<string, never>;
  /** A parked account has a number again. */
  'auth.number_restored': Record<string, never>;
  'auth.second_factor_enrolled': { device: string };
  /** The fifth wrong try, by whoever holds the admin's session. */
  'auth.second_factor_locked': { device: string };
  /** By the operator: it was lost. */
  'auth.second_factor_reset': Record<string, never>;
  'auth.recovery_code_used': { device: string; left: number };
}

/** The subject of a person's own events. */
export const userSubject = (userId: string): string => `user:${userId}`;

/** Tells the owner, and the device itself, that a session was ended. */
export const sessionEnded = (session: {
  userId: string;
  sessionId: string;
  device: string;
  reason: EndReason;
}) => {
  const { userId, sessionId, device, reason } = session;
  const data = { sessionId: toWireId('ses', brandId(sessionId)), device, reason };
  return { subject: userSubject(userId), type: 'auth.session_ended', data };
};

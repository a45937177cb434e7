import { err, ok, type Result } from '@ecom/kernel';
import type { Tx } from '@ecom/server-kit';
import { legalDocuments } from '../domain/legal.ts';
import type { User } from '../domain/user.ts';
import { ownDevice } from '../store/device-store.ts';
import { addConsent, findUser, lockUser, registerUser } from '../store/user-store.ts';
import { revokeSessions } from './revoke-session.ts';

export interface RegistrationInput {
  readonly userId: string;
  readonly sessionId: string;
  readonly deviceId: string;
  readonly name: string;
  readonly language: 'fr' | 'en';
  readonly termsVersion: string;
  readonly privacyVersion: string;
}

type Refused = 'auth.already_registered' | 'auth.consent_outdated' | 'auth.unauthenticated';

/**
 * Whoever signed in on this number before is not the person who now gives her name: an operator
 * may have given her a number whose last holder once asked for a code.
 */
async function takePossession(tx: Tx, { userId, sessionId, deviceId }: RegistrationInput) {
  await revokeSessions(tx, { userId, exceptId: sessionId, reason: 'revoked' });
  await ownDevice(tx, userId, deviceId);
}

/** Name and consent in one step: there is no person with one and without the other. */
export async function completeRegistration(
  tx: Tx,
  input: RegistrationInput,
): Promise<Result<User, Refused>> {
  const user = await lockUser(tx, input.userId);
  if (!user) return err('auth.unauthenticated');
  if (user.registeredAt) return err('auth.already_registered');
  const { terms, privacy } = legalDocuments;
  if (input.termsVersion !== terms.version || input.privacyVersion !== privacy.version) {
    return err('auth.consent_outdated');
  }
  await registerUser(tx, user.id, input.name, input.language);
  await addConsent(tx, user.id, 'terms', terms.version);
  await addConsent(tx, user.id, 'privacy', privacy.version);
  await takePossession(tx, input);
  const registered = await findUser(tx, user.id);
  return registered ? ok(registered) : err('auth.unauthenticated');
}

import { err, ok, type Result } from '@ecom/kernel';
import type { Tx } from '@ecom/server-kit';
import { legalDocuments } from '../domain/legal.ts';
import type { User } from '../domain/user.ts';
import { addConsent, findUser, lockUser, registerUser } from '../store/user-store.ts';

export interface RegistrationInput {
  readonly userId: string;
  readonly name: string;
  readonly language: 'fr' | 'en';
  readonly termsVersion: string;
  readonly privacyVersion: string;
}

type Refused = 'auth.already_registered' | 'auth.consent_outdated' | 'auth.unauthenticated';

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
  const registered = await findUser(tx, user.id);
  return registered ? ok(registered) : err('auth.unauthenticated');
}

import { acceptUser, ownSessionId, type User } from '../session/session.ts';

/**
 * Shows what the API knows of the person after a change. Not after she signed out while the
 * answer was on its way: nobody is to be signed in again by it.
 */
export function takeOver(user: User): void {
  if (ownSessionId() !== null) acceptUser(user);
}

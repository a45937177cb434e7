import type { Id, Role } from '@ecom/kernel';

/** The person behind a verified access token. */
export interface Actor {
  readonly userId: Id<'usr'>;
  readonly sessionId: Id<'ses'>;
  readonly roles: readonly Role[];
}

/** How an actor is written in the audit and as the scope of idempotency keys. */
export const actorName = (actor: Actor): string => `user:${actor.userId}`;

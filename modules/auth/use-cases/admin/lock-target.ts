import { err, ok, type Result } from '@ecom/kernel';
import type { Tx } from '@ecom/server-kit';
import type { Standing } from '../../domain/standing.ts';
import { lockTarget, type Target } from '../../store/admin/target-store.ts';

/** The admin of an act on somebody's account. */
export interface Actor {
  readonly userId: string;
  readonly standing: Standing;
}

export type TargetRefused =
  | 'auth.not_found'
  | 'auth.account_closed'
  | 'auth.not_oneself'
  | 'auth.forbidden';

/**
 * The account that an admin acts on. Not her own, not a closed one, and an owner's only for an
 * owner: support must not lock out whom it answers to. Locks the user. A null id is nobody.
 */
export async function targetOf(
  tx: Tx,
  admin: Actor,
  targetId: string | null,
): Promise<Result<Target, TargetRefused>> {
  const target = targetId === null ? null : await lockTarget(tx, targetId);
  if (!target) return err('auth.not_found');
  if (target.id === admin.userId) return err('auth.not_oneself');
  if (target.isOwner && !admin.standing.platformRoles.includes('owner')) {
    return err('auth.forbidden');
  }
  return target.closed ? err('auth.account_closed') : ok(target);
}

import { err, ok, type Result } from '@ecom/kernel';
import type { Reader } from '@ecom/server-kit';
import { type AdminAct, type AdminRefusal, refuseAdmin } from '../../domain/admin-rights.ts';
import type { Standing } from '../../domain/standing.ts';
import { readStanding } from '../../store/standing-store.ts';

/**
 * Whether somebody may do an act of the platform now, by what the database says of her session,
 * role, duties and second factor. The token only says who she is. Locks nothing.
 */
export async function admitAdmin(
  reader: Reader,
  actor: { readonly userId: string; readonly sessionId: string },
  act: AdminAct,
): Promise<Result<Standing, AdminRefusal>> {
  const standing = await readStanding(reader, actor);
  const code = refuseAdmin(standing, act);
  if (code === 'auth.second_factor_required') {
    return err(code, { facts: { enrolled: standing?.secondFactorSet ?? false } });
  }
  return code || !standing ? err(code ?? 'auth.session_ended') : ok(standing);
}

import type { Reader } from '@ecom/server-kit';
import { actsOf, secondFactorValidMs } from '../../domain/admin-rights.ts';
import type { Standing } from '../../domain/standing.ts';
import { adminSelf } from '../../store/admin/admin-store.ts';

/** An admin as she sees herself: duties, what they allow, and how long her second factor holds. */
export async function readAdmin(
  reader: Reader,
  actor: { userId: string; sessionId: string },
  standing: Standing,
) {
  const { name, phone, passedUntil } = await adminSelf(reader, actor, secondFactorValidMs);
  const passed = standing.secondFactorSet && passedUntil !== null;
  return {
    name,
    phone,
    duties: [...standing.platformRoles],
    acts: actsOf(standing.platformRoles),
    secondFactor: {
      enrolled: standing.secondFactorSet,
      passed,
      passedUntil: passed ? passedUntil.toISOString() : null,
    },
  };
}

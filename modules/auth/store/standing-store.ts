import { type Reader, statement } from '@ecom/server-kit';
import type { Standing } from '../domain/standing.ts';

const standingStatement = statement<Standing>(
  'auth.read_standing',
  `SELECT s.ended_at IS NULL AND u.closed_at IS NULL AND u.parked_at IS NULL AS live,
     u.registered_at IS NOT NULL AS registered,
     EXISTS (SELECT FROM identity.freeze f WHERE f.user_id = u.id AND f.lifted_at IS NULL)
       AS frozen,
     ARRAY(SELECT role FROM identity.user_role r WHERE r.user_id = u.id ORDER BY role) AS roles,
     ARRAY(SELECT m.role FROM identity.membership m WHERE m.user_id = u.id
       AND m.scope = 'platform' AND m.ended_at IS NULL ORDER BY m.role) AS "platformRoles",
     floor(extract(epoch FROM app.now() - s.second_factor_at) * 1000)::float8
       AS "secondFactorAgeMs",
     EXISTS (SELECT FROM identity.second_factor t
       WHERE t.user_id = u.id AND t.confirmed_at IS NOT NULL) AS "secondFactorSet",
     s.device_id AS "deviceId", d.trusted_at IS NOT NULL AS "deviceTrusted",
     (SELECT max(x.ends_at) FROM identity.restriction x WHERE x.user_id = u.id
       AND x.lifted_at IS NULL AND x.ends_at > app.now()
       AND (x.device_id IS NULL OR x.device_id = s.device_id)) AS "restrictedUntil",
     EXISTS (SELECT FROM identity.restriction x WHERE x.user_id = u.id AND x.device_id IS NULL
       AND x.lifted_at IS NULL AND x.ends_at > app.now()) AS "accountRestricted",
     identity.level_of(u.id) AS "identityLevel"
   FROM identity.session s
   JOIN identity.app_user u ON u.id = s.user_id
   JOIN identity.device d ON d.user_id = s.user_id AND d.device_id = s.device_id
   WHERE s.id = $1 AND s.user_id = $2`,
);

/** The person's standing now, or null when there is no such session. Locks nothing. */
export async function readStanding(
  reader: Reader,
  actor: { readonly userId: string; readonly sessionId: string },
): Promise<Standing | null> {
  const [row] = await reader.query(standingStatement, [actor.sessionId, actor.userId]);
  return row ?? null;
}

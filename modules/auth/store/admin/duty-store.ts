import type { Id } from '@ecom/kernel';
import { type Reader, statement, type Tx } from '@ecom/server-kit';
import type { PlatformRole } from '../../domain/standing.ts';

/** Somebody who works for the platform, for the operator's list. */
export interface AdminLine {
  readonly id: Id<'usr'>;
  readonly phone: string | null;
  readonly name: string | null;
  readonly duties: readonly PlatformRole[];
  readonly secondFactorSet: boolean;
  readonly frozen: boolean;
}

const addRole = statement(
  'auth.add_admin_role',
  `INSERT INTO identity.user_role (user_id, role) VALUES ($1, 'ADMIN') ON CONFLICT DO NOTHING`,
);
const dropRole = statement(
  'auth.drop_admin_role',
  `DELETE FROM identity.user_role WHERE user_id = $1 AND role = 'ADMIN'`,
);
const addMembership = statement<{ id: string }>(
  'auth.add_membership',
  `INSERT INTO identity.membership (id, user_id, scope, role, granted_by)
   VALUES ($1, $2, 'platform', $3, $4)
   ON CONFLICT (user_id, scope, role) WHERE ended_at IS NULL DO NOTHING RETURNING id`,
);
const endMemberships = statement<{ role: PlatformRole }>(
  'auth.end_platform_memberships',
  `UPDATE identity.membership SET ended_at = app.now()
   WHERE user_id = $1 AND scope = 'platform' AND ended_at IS NULL
     AND ($2::text IS NULL OR role = $2) RETURNING role`,
);
const dutiesStatement = statement<{ role: PlatformRole }>(
  'auth.live_duties',
  `SELECT role FROM identity.membership
   WHERE user_id = $1 AND scope = 'platform' AND ended_at IS NULL ORDER BY role`,
);
const ownersStatement = statement<{ owners: number }>(
  'auth.count_owners',
  `SELECT count(*)::int AS owners FROM identity.membership
   WHERE scope = 'platform' AND role = 'owner' AND ended_at IS NULL`,
);
const dropFactorStatement = statement(
  'auth.drop_second_factor',
  'DELETE FROM identity.second_factor WHERE user_id = $1',
);
const listStatement = statement<AdminLine>(
  'auth.list_admins',
  `SELECT u.id, u.phone, u.name, array_agg(m.role ORDER BY m.role) AS duties,
     EXISTS (SELECT FROM identity.second_factor t
       WHERE t.user_id = u.id AND t.confirmed_at IS NOT NULL) AS "secondFactorSet",
     EXISTS (SELECT FROM identity.freeze f WHERE f.user_id = u.id AND f.lifted_at IS NULL)
       AS frozen
   FROM identity.membership m JOIN identity.app_user u ON u.id = m.user_id
   WHERE m.scope = 'platform' AND m.ended_at IS NULL
   GROUP BY u.id ORDER BY min(m.granted_at), u.id LIMIT 500`,
);

/** False when the person had this duty already. */
export async function giveDuty(
  tx: Tx,
  duty: { id: string; userId: string; role: PlatformRole; grantedBy: string },
): Promise<boolean> {
  await tx.query(addRole, [duty.userId]);
  const row = [duty.id, duty.userId, duty.role, duty.grantedBy];
  return (await tx.query(addMembership, row)).length > 0;
}

/** Ends one duty, or all where none is named; the role goes with the last. Tells which ended. */
export async function takeDuties(
  tx: Tx,
  userId: string,
  role: PlatformRole | null,
): Promise<PlatformRole[]> {
  const ended = await tx.query(endMemberships, [userId, role]);
  if ((await tx.query(dutiesStatement, [userId])).length === 0) await tx.query(dropRole, [userId]);
  return ended.map((row) => row.role);
}

export async function dutiesOf(reader: Reader, userId: string): Promise<PlatformRole[]> {
  return (await reader.query(dutiesStatement, [userId])).map(({ role }) => role);
}

export async function countOwners(reader: Reader): Promise<number> {
  const [row] = await reader.query(ownersStatement, []);
  return row?.owners ?? 0;
}

/** Takes the recovery codes with it. */
export const dropFactor = (tx: Tx, userId: string) => tx.query(dropFactorStatement, [userId]);

/** Everybody with a live duty, the longest serving first, 500 at most. */
export const adminLines = (reader: Reader) => reader.query(listStatement, []);

import type { Id, Role } from '@ecom/kernel';
import { type Reader, statement } from '@ecom/server-kit';
import type { RestrictionReason } from '../../domain/device-policy.ts';
import type { EndReason } from '../../domain/end-reason.ts';
import type { PlatformRole } from '../../domain/standing.ts';

export interface UserRecord {
  readonly language: 'fr' | 'en';
  readonly registeredAt: Date | null;
  readonly parkedAt: Date | null;
  readonly closedAt: Date | null;
  readonly keptUntil: Date | null;
  readonly photoId: Id<'pho'> | null;
  readonly roles: readonly Role[];
}

export interface SessionRecord {
  readonly id: Id<'ses'>;
  readonly device: string;
  readonly trusted: boolean;
  readonly createdAt: Date;
  readonly usedAt: Date;
  readonly endedAt: Date | null;
  readonly endReason: EndReason | null;
}

export interface FreezeRecord {
  readonly reason: string;
  readonly frozenAt: Date;
  readonly frozenBy: Id<'usr'>;
  readonly frozenByName: string | null;
  readonly liftedAt: Date | null;
  readonly liftedBy: Id<'usr'> | null;
  readonly liftedByName: string | null;
  readonly liftReason: string | null;
}

export interface RestrictionRecord {
  readonly reason: RestrictionReason;
  /** Of the one device it holds for; null when it holds for all. */
  readonly device: string | null;
  readonly createdAt: Date;
  readonly endsAt: Date;
  readonly liftedAt: Date | null;
  readonly running: boolean;
}

export interface MembershipRecord {
  readonly scope: 'platform';
  readonly role: PlatformRole;
  readonly grantedAt: Date;
  readonly grantedBy: string;
  readonly endedAt: Date | null;
}

export interface FormerPhone {
  readonly phone: string;
  readonly leftAt: Date;
  readonly reason: 'changed' | 'parked' | 'closed';
}

const recordStatement = statement<UserRecord>(
  'auth.admin_read_user',
  `SELECT u.language, u.registered_at AS "registeredAt", u.parked_at AS "parkedAt",
     u.closed_at AS "closedAt", u.kept_until AS "keptUntil", u.photo_id AS "photoId",
     ARRAY(SELECT role FROM identity.user_role r WHERE r.user_id = u.id ORDER BY role) AS roles
   FROM identity.app_user u WHERE u.id = $1`,
);
/** Every live one, and the last twenty that ended. */
const sessionsStatement = statement<SessionRecord>(
  'auth.admin_read_sessions',
  `SELECT s.id, d.label AS device, d.trusted_at IS NOT NULL AS trusted,
     s.created_at AS "createdAt", s.used_at AS "usedAt", s.ended_at AS "endedAt",
     s.end_reason AS "endReason"
   FROM (
     (SELECT * FROM identity.session WHERE user_id = $1 AND ended_at IS NULL
      ORDER BY used_at DESC LIMIT 100)
     UNION ALL
     (SELECT * FROM identity.session WHERE user_id = $1 AND ended_at IS NOT NULL
      ORDER BY ended_at DESC LIMIT 20)
   ) s JOIN identity.device d ON d.user_id = s.user_id AND d.device_id = s.device_id
   ORDER BY s.ended_at DESC NULLS FIRST, s.used_at DESC, s.id`,
);
const freezesStatement = statement<FreezeRecord>(
  'auth.admin_read_freezes',
  `SELECT f.reason, f.frozen_at AS "frozenAt", f.frozen_by AS "frozenBy", b.name AS "frozenByName",
     f.lifted_at AS "liftedAt", f.lifted_by AS "liftedBy", l.name AS "liftedByName",
     f.lift_reason AS "liftReason"
   FROM identity.freeze f JOIN identity.app_user b ON b.id = f.frozen_by
   LEFT JOIN identity.app_user l ON l.id = f.lifted_by
   WHERE f.user_id = $1 ORDER BY f.frozen_at DESC, f.id DESC LIMIT 50`,
);
const restrictionsStatement = statement<RestrictionRecord>(
  'auth.admin_read_restrictions',
  `SELECT r.reason, d.label AS device, r.created_at AS "createdAt", r.ends_at AS "endsAt",
     r.lifted_at AS "liftedAt", r.lifted_at IS NULL AND r.ends_at > app.now() AS running
   FROM identity.restriction r
   LEFT JOIN identity.device d ON d.user_id = r.user_id AND d.device_id = r.device_id
   WHERE r.user_id = $1 ORDER BY r.created_at DESC, r.id DESC LIMIT 20`,
);
const membershipsStatement = statement<MembershipRecord>(
  'auth.admin_read_memberships',
  `SELECT scope, role, granted_at AS "grantedAt", granted_by AS "grantedBy",
     ended_at AS "endedAt"
   FROM identity.membership WHERE user_id = $1 ORDER BY granted_at DESC, id DESC LIMIT 50`,
);
const phonesStatement = statement<FormerPhone>(
  'auth.admin_read_former_phones',
  `SELECT phone, left_at AS "leftAt", reason FROM identity.former_phone
   WHERE user_id = $1 ORDER BY left_at DESC, id DESC LIMIT 50`,
);

export async function userRecord(reader: Reader, id: string): Promise<UserRecord | null> {
  const [row] = await reader.query(recordStatement, [id]);
  return row ?? null;
}

export const sessionRecords = (reader: Reader, id: string) => reader.query(sessionsStatement, [id]);
export const freezeRecords = (reader: Reader, id: string) => reader.query(freezesStatement, [id]);
export const restrictionRecords = (reader: Reader, id: string) =>
  reader.query(restrictionsStatement, [id]);
export const membershipRecords = (reader: Reader, id: string) =>
  reader.query(membershipsStatement, [id]);
/** The numbers an account had before, the last one first. */
export const formerPhones = (reader: Reader, id: string) => reader.query(phonesStatement, [id]);

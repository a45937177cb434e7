import type { Id } from '@ecom/kernel';
import { type Reader, statement } from '@ecom/server-kit';

/** A person in a list of found ones. */
export interface FoundUser {
  readonly id: Id<'usr'>;
  readonly name: string | null;
  /** Null for an account that was closed, or lost its number to another. */
  readonly phone: string | null;
  readonly state: 'active' | 'parked' | 'closed';
  readonly identityLevel: 0 | 1 | 2;
  readonly frozen: boolean;
  readonly registered: boolean;
  readonly createdAt: Date;
  readonly closesAt: Date | null;
}

/** Where a page goes on: after this person; null for the first page. */
export interface Page {
  readonly afterId: string | null;
  readonly limit: number;
}

const columns = `u.id, u.name, u.phone,
  CASE WHEN u.closed_at IS NOT NULL THEN 'closed' WHEN u.parked_at IS NOT NULL THEN 'parked'
    ELSE 'active' END AS state,
  identity.level_of(u.id) AS "identityLevel",
  EXISTS (SELECT FROM identity.freeze f WHERE f.user_id = u.id AND f.lifted_at IS NULL) AS frozen,
  u.registered_at IS NOT NULL AS registered, u.created_at AS "createdAt",
  u.closing_at AS "closesAt"`;

const byIdStatement = statement<FoundUser>(
  'auth.admin_find_by_id',
  `SELECT ${columns} FROM identity.app_user u WHERE u.id = $1`,
);
/** Who has the number, and who had it. */
const byPhoneStatement = statement<FoundUser>(
  'auth.admin_find_by_phone',
  `SELECT ${columns} FROM identity.app_user u
   WHERE u.id IN (
     SELECT id FROM identity.app_user WHERE phone = $1
     UNION SELECT user_id FROM identity.former_phone WHERE phone = $1
   ) AND ($2::uuid IS NULL OR u.id > $2) ORDER BY u.id LIMIT $3`,
);
const byPhoneEndStatement = statement<FoundUser>(
  'auth.admin_find_by_phone_end',
  `SELECT ${columns} FROM identity.app_user u
   WHERE u.id IN (
     SELECT id FROM identity.app_user
     WHERE reverse(phone) ~>=~ reverse($1) AND reverse(phone) ~<~ (reverse($1) || ':')
     UNION SELECT user_id FROM identity.former_phone
     WHERE reverse(phone) ~>=~ reverse($1) AND reverse(phone) ~<~ (reverse($1) || ':')
   ) AND ($2::uuid IS NULL OR u.id > $2) ORDER BY u.id LIMIT $3`,
);
/**
 * A range in the order of the index: LIKE would need its pattern while planning. A later page
 * begins at the name where the one before ended.
 */
const byNameStatement = statement<FoundUser>(
  'auth.admin_find_by_name',
  `SELECT ${columns} FROM identity.app_user u
   WHERE lower(u.name) ~>=~ lower($1) AND lower(u.name) ~<~ (lower($1) || U&'\\+10FFFF')
     AND lower(u.name) ~>=~
       coalesce((SELECT lower(a.name) FROM identity.app_user a WHERE a.id = $2), '')
     AND ($2::uuid IS NULL OR u.id > $2
       OR lower(u.name) <> (SELECT lower(a.name) FROM identity.app_user a WHERE a.id = $2))
   ORDER BY lower(u.name) USING ~<~, u.id LIMIT $3`,
);

export const findById = (reader: Reader, id: string) => reader.query(byIdStatement, [id]);

/** Who has this number or had it before, in the order of their accounts. */
export const findByPhone = (reader: Reader, phone: string, { afterId, limit }: Page) =>
  reader.query(byPhoneStatement, [phone, afterId, limit]);

/** Whose number, now or before, ends in these digits. */
export const findByPhoneEnd = (reader: Reader, digits: string, { afterId, limit }: Page) =>
  reader.query(byPhoneEndStatement, [digits, afterId, limit]);

/** Whose name begins so, capitals aside, in the order of names. */
export const findByName = (reader: Reader, beginning: string, { afterId, limit }: Page) =>
  reader.query(byNameStatement, [beginning, afterId, limit]);

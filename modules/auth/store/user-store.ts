import type { Phone, Role } from '@ecom/kernel';
import { type Reader, statement, type Tx } from '@ecom/server-kit';
import type { User } from '../domain/user.ts';

const columns = `u.id, u.phone, u.name, u.language, u.registered_at AS "registeredAt",
  u.created_at AS "createdAt", u.photo_id AS "photoId", u.closing_at AS "closesAt",
  EXISTS (SELECT FROM identity.freeze f WHERE f.user_id = u.id AND f.lifted_at IS NULL) AS frozen,
  ARRAY(SELECT role FROM identity.user_role r WHERE r.user_id = u.id ORDER BY role) AS roles`;

const byId = statement<User>(
  'auth.find_user',
  `SELECT ${columns} FROM identity.app_user u WHERE u.id = $1 AND u.phone IS NOT NULL`,
);
const byPhone = statement<User>(
  'auth.find_user_by_phone',
  `SELECT ${columns} FROM identity.app_user u WHERE u.phone = $1`,
);
const insertUser = statement<{ id: string }>(
  'auth.insert_user',
  `INSERT INTO identity.app_user (id, phone, language) VALUES ($1, $2, $3)
   ON CONFLICT (phone) DO NOTHING RETURNING id`,
);
const insertRole = statement(
  'auth.insert_role',
  `INSERT INTO identity.user_role (user_id, role) VALUES ($1, $2) ON CONFLICT DO NOTHING`,
);
const lockStatement = statement<User>(
  'auth.lock_user',
  `SELECT ${columns} FROM identity.app_user u WHERE u.id = $1 AND u.phone IS NOT NULL FOR NO KEY UPDATE OF u`,
);
const registerStatement = statement(
  'auth.register_user',
  `UPDATE identity.app_user SET name = $2, language = $3, registered_at = app.now()
   WHERE id = $1 AND registered_at IS NULL`,
);
const changeStatement = statement(
  'auth.change_profile',
  'UPDATE identity.app_user SET name = $2, language = $3 WHERE id = $1',
);
const insertConsent = statement(
  'auth.insert_consent',
  `INSERT INTO identity.consent (user_id, document, version) VALUES ($1, $2, $3)
   ON CONFLICT DO NOTHING`,
);

const anyDemo = statement<{ found: boolean }>(
  'auth.any_demo_user',
  'SELECT EXISTS (SELECT 1 FROM identity.app_user WHERE is_demo) AS found',
);

export async function hasDemoUsers(reader: Reader): Promise<boolean> {
  const [row] = await reader.query(anyDemo, []);
  return row?.found ?? false;
}

export async function findUser(reader: Reader, id: string): Promise<User | null> {
  const [row] = await reader.query(byId, [id]);
  return row ?? null;
}

export async function findUserByPhone(reader: Reader, phone: string): Promise<User | null> {
  const [row] = await reader.query(byPhone, [phone]);
  return row ?? null;
}

/** Holds the row until the end of the transaction. */
export async function lockUser(tx: Tx, id: string): Promise<User | null> {
  const [row] = await tx.query(lockStatement, [id]);
  return row ?? null;
}

/** True when this call made the user; false when the phone had one. */
export async function addUser(
  tx: Tx,
  user: { id: string; phone: string; language: string },
): Promise<boolean> {
  const rows = await tx.query(insertUser, [user.id, user.phone, user.language]);
  if (rows.length > 0) await tx.query(insertRole, [user.id, 'CLIENT']);
  return rows.length > 0;
}

export const registerUser = (tx: Tx, id: string, name: string, language: string) =>
  tx.query(registerStatement, [id, name, language]);

export const changeUser = (tx: Tx, id: string, name: string | null, language: string) =>
  tx.query(changeStatement, [id, name, language]);

export const addConsent = (tx: Tx, id: string, document: string, version: string) =>
  tx.query(insertConsent, [id, document, version]);

const phoneStatement = statement<{ phone: Phone }>(
  'auth.phone_of_user',
  'SELECT phone FROM identity.app_user WHERE id = $1 AND phone IS NOT NULL',
);

/** The number that an account has now; null once it has none. Read again after the lock. */
export async function phoneOf(reader: Reader, userId: string): Promise<Phone | null> {
  const [row] = await reader.query(phoneStatement, [userId]);
  return row?.phone ?? null;
}

const namesStatement = statement<{ id: string; name: string }>(
  'auth.names_of_users',
  'SELECT id, name FROM identity.app_user WHERE id = ANY ($1::uuid[]) AND name IS NOT NULL',
);

export const userNames = (reader: Reader, ids: readonly string[]) =>
  reader.query(namesStatement, [ids]);

export const addRole = (tx: Tx, userId: string, role: Role) => tx.query(insertRole, [userId, role]);

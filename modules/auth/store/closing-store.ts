import { type Reader, statement, type Tx } from '@ecom/server-kit';
import { closingPolicy } from '../domain/closing-policy.ts';

const markStatement = statement<{ closesAt: Date }>(
  'auth.mark_closing',
  `UPDATE identity.app_user SET closing_at = app.now() + $2 * interval '1 day'
   WHERE id = $1 RETURNING closing_at AS "closesAt"`,
);
const cancelStatement = statement<{ id: string }>(
  'auth.cancel_closing',
  `UPDATE identity.app_user SET closing_at = NULL
   WHERE id = $1 AND closing_at IS NOT NULL RETURNING id`,
);
/** What an inquiry looks at is not erased under its eyes. */
const unfrozen = `AND NOT EXISTS
     (SELECT FROM identity.freeze f WHERE f.user_id = u.id AND f.lifted_at IS NULL)`;
const dueStatement = statement<{ id: string }>(
  'auth.closings_due',
  `SELECT u.id FROM identity.app_user u WHERE u.closing_at <= app.now() ${unfrozen}
   ORDER BY u.closing_at LIMIT 100`,
);
const lockDueStatement = statement<{ id: string; photoId: string | null; level: number }>(
  'auth.lock_closing_due',
  `SELECT u.id, u.photo_id AS "photoId", identity.level_of(u.id) AS level
   FROM identity.app_user u WHERE u.id = $1 AND u.closing_at <= app.now() ${unfrozen}
   FOR UPDATE OF u`,
);
const eraseStatement = statement(
  'auth.erase_user',
  `UPDATE identity.app_user SET phone = NULL, name = NULL, photo_id = NULL, photo_type = NULL,
     closing_at = NULL, closed_at = app.now(),
     kept_until = CASE WHEN $2 THEN app.now() + $3 * interval '1 year' END
   WHERE id = $1`,
);
const erasePin = statement('auth.erase_pin', 'DELETE FROM identity.pin WHERE user_id = $1');
const eraseFactor = statement(
  'auth.erase_second_factor',
  'DELETE FROM identity.second_factor WHERE user_id = $1',
);
const endMemberships = statement(
  'auth.end_memberships',
  `UPDATE identity.membership SET ended_at = app.now() WHERE user_id = $1 AND ended_at IS NULL`,
);
const blankDevices = statement(
  'auth.blank_devices',
  `UPDATE identity.device SET label = '' WHERE user_id = $1`,
);
const forgetPhones = statement(
  'auth.forget_former_phones',
  'DELETE FROM identity.former_phone WHERE user_id = $1',
);
const forgetDeclaration = statement(
  'auth.forget_declaration',
  'DELETE FROM identity.declaration WHERE user_id = $1',
);
const forgetCodes = statement(
  'auth.forget_codes',
  `DELETE FROM identity.otp_challenge WHERE phone IN
     (SELECT phone FROM identity.app_user WHERE id = $1)`,
);

const forgetFailures = statement(
  'auth.forget_otp_failures',
  `DELETE FROM identity.otp_failure WHERE phone IN
     (SELECT phone FROM identity.app_user WHERE id = $1)`,
);
const forgetAnswers = statement(
  'auth.forget_answers',
  `DELETE FROM app.idempotency_key WHERE scope = 'user:' || $1::uuid OR scope IN
     (SELECT 'device:' || device_id FROM identity.device WHERE user_id = $1)`,
);
const forgetRoles = statement(
  'auth.forget_roles',
  'DELETE FROM identity.user_role WHERE user_id = $1',
);
const forgetMoves = statement(
  'auth.forget_review_moves',
  `DELETE FROM identity.identity_review_move WHERE review_id IN
     (SELECT id FROM identity.identity_review WHERE user_id = $1)`,
);
const forgetReviews = statement(
  'auth.forget_reviews',
  'DELETE FROM identity.identity_review WHERE user_id = $1',
);
const keptStatement = statement<{ id: string }>(
  'auth.kept_no_longer',
  'SELECT id FROM identity.app_user WHERE kept_until <= app.now() ORDER BY kept_until LIMIT 100',
);
const endKeeping = statement(
  'auth.end_keeping',
  'UPDATE identity.app_user SET kept_until = NULL WHERE id = $1',
);

/** Starts the week of grace; tells when it ends. */
export async function markClosing(tx: Tx, userId: string): Promise<Date> {
  const [row] = await tx.query(markStatement, [userId, closingPolicy.graceDays]);
  if (!row) throw new Error('a locked user is gone');
  return row.closesAt;
}

const renewStatement = statement(
  'auth.renew_closing_grace',
  `UPDATE identity.app_user
   SET closing_at = greatest(closing_at, app.now() + $2 * interval '1 day')
   WHERE id = $1 AND closing_at IS NOT NULL`,
);

/** Gives a closing account its days of grace anew. */
export const renewGrace = (tx: Tx, userId: string) =>
  tx.query(renewStatement, [userId, closingPolicy.graceDays]);

/** False when the account was not closing. */
export async function cancelClosing(tx: Tx, userId: string): Promise<boolean> {
  return (await tx.query(cancelStatement, [userId])).length > 0;
}

/** Accounts whose grace is over, the oldest first, 100 at most. */
export const closingsDue = (reader: Reader) => reader.query(dueStatement, []);

/** Null when the owner changed her mind, or another process was first. Locks the user. */
export async function lockClosingDue(tx: Tx, userId: string) {
  const [row] = await tx.query(lockDueStatement, [userId]);
  return row ?? null;
}

/** Erases what describes the person. `kept`: her identity and numbers stay for the law. */
export async function eraseUser(tx: Tx, userId: string, kept: boolean): Promise<void> {
  const everywhere = [forgetCodes, forgetFailures, forgetAnswers, forgetRoles];
  for (const one of [...everywhere, erasePin, eraseFactor, endMemberships, blankDevices]) {
    await tx.query(one, [userId]);
  }
  if (!kept) await forgetIdentity(tx, userId);
  await tx.query(eraseStatement, [userId, kept, closingPolicy.keptYears]);
}

/** After their photos: reviews, declaration and former numbers. */
async function forgetIdentity(tx: Tx, userId: string): Promise<void> {
  for (const one of [forgetMoves, forgetReviews, forgetDeclaration, forgetPhones]) {
    await tx.query(one, [userId]);
  }
}

/** Closed accounts whose time of keeping is over, 100 at most. */
export const keptNoLonger = (reader: Reader) => reader.query(keptStatement, []);

/** Forgets what the law asked to keep. */
export async function forgetKept(tx: Tx, userId: string): Promise<void> {
  await forgetIdentity(tx, userId);
  await tx.query(endKeeping, [userId]);
}

import type { Id, Phone } from '@ecom/kernel';
import { statement, type Tx } from '@ecom/server-kit';

/** The account that an admin acts on; held until the end of the transaction. */
export interface Target {
  readonly id: Id<'usr'>;
  readonly phone: Phone | null;
  readonly parked: boolean;
  readonly closed: boolean;
  /** Owns the platform: only another owner may touch this account. */
  readonly isOwner: boolean;
}

const lockStatement = statement<Target>(
  'auth.lock_target',
  `SELECT u.id, u.phone, u.parked_at IS NOT NULL AS parked, u.closed_at IS NOT NULL AS closed,
     EXISTS (SELECT FROM identity.membership m WHERE m.user_id = u.id AND m.scope = 'platform'
       AND m.role = 'owner' AND m.ended_at IS NULL) AS "isOwner"
   FROM identity.app_user u WHERE u.id = $1 FOR UPDATE OF u`,
);
const freezeStatement = statement<{ id: string }>(
  'auth.freeze_user',
  `INSERT INTO identity.freeze (id, user_id, reason, frozen_by) VALUES ($1, $2, $3, $4)
   ON CONFLICT (user_id) WHERE lifted_at IS NULL DO NOTHING RETURNING id`,
);
const unfreezeStatement = statement<{ id: string }>(
  'auth.unfreeze_user',
  `UPDATE identity.freeze SET lifted_at = app.now(), lifted_by = $2, lift_reason = $3
   WHERE user_id = $1 AND lifted_at IS NULL RETURNING id`,
);
const liftStatement = statement<{ id: string }>(
  'auth.lift_restrictions',
  `UPDATE identity.restriction SET lifted_at = app.now(), lifted_by = $2
   WHERE user_id = $1 AND lifted_at IS NULL AND ends_at > app.now() RETURNING id`,
);
const parkedWithStatement = statement<{ phone: Phone }>(
  'auth.number_lost',
  `SELECT phone FROM identity.former_phone
   WHERE user_id = $1 AND ($2::text IS NULL OR phone = $2)
   ORDER BY left_at DESC, id DESC LIMIT 1`,
);
const restoreStatement = statement(
  'auth.restore_number',
  `UPDATE identity.app_user SET phone = $2, parked_at = NULL, restored_at = app.now()
   WHERE id = $1`,
);

export async function lockTarget(tx: Tx, id: string): Promise<Target | null> {
  const [row] = await tx.query(lockStatement, [id]);
  return row ?? null;
}

/** False when it was frozen already. */
export async function freezeUser(
  tx: Tx,
  freeze: { id: string; userId: string; reason: string; frozenBy: string },
): Promise<boolean> {
  const { id, userId, reason, frozenBy } = freeze;
  return (await tx.query(freezeStatement, [id, userId, reason, frozenBy])).length > 0;
}

/** False when it was not frozen. */
export async function unfreezeUser(
  tx: Tx,
  lift: { userId: string; liftedBy: string; reason: string },
): Promise<boolean> {
  const { userId, liftedBy, reason } = lift;
  return (await tx.query(unfreezeStatement, [userId, liftedBy, reason])).length > 0;
}

/** How many running restrictions this lifted. */
export async function liftRestrictions(tx: Tx, userId: string, liftedBy: string): Promise<number> {
  return (await tx.query(liftStatement, [userId, liftedBy])).length;
}

/** The number that an account lost last, or `phone` if it ever had it; null where there is none. */
export async function numberLost(
  tx: Tx,
  userId: string,
  phone: Phone | null,
): Promise<Phone | null> {
  const [row] = await tx.query(parkedWithStatement, [userId, phone]);
  return row?.phone ?? null;
}

export const restoreNumber = (tx: Tx, userId: string, phone: Phone) =>
  tx.query(restoreStatement, [userId, phone]);

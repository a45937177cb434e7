import { type Reader, statement } from '@ecom/server-kit';

/** Whole francs; `identityLevel` as it counts now: 0 while the whole account is restricted. */
export interface OwnerLimits {
  readonly identityLevel: number;
  readonly balanceMaxXof: number;
  readonly monthMaxXof: number;
}

/** Of a person `u.id`: the level that counts, its rule in force, and the wallet's own rule. */
const inForce = `
  CROSS JOIN LATERAL (SELECT CASE WHEN EXISTS (SELECT FROM identity.restriction r
      WHERE r.user_id = u.id AND r.device_id IS NULL AND r.lifted_at IS NULL
        AND r.ends_at > app.now()) THEN 0 ELSE identity.level_of(u.id) END AS level) v
  CROSS JOIN LATERAL (SELECT balance_max_xof, topup_month_max_xof FROM identity.level_limit
    WHERE level = v.level AND valid_from <= app.now()::date
    ORDER BY valid_from DESC LIMIT 1) l
  LEFT JOIN payments.account a ON a.code = 'user:' || u.id || ':wallet'
  LEFT JOIN LATERAL (SELECT ceiling_xof FROM payments.account_limit
    WHERE account_id = a.id AND valid_from <= app.now()
      AND (valid_until IS NULL OR valid_until > app.now())
    ORDER BY valid_from DESC LIMIT 1) o ON true`;

const limitsStatement = statement<OwnerLimits>(
  'payments.limits_of_owner',
  `SELECT v.level AS "identityLevel",
     coalesce(o.ceiling_xof, l.balance_max_xof) AS "balanceMaxXof",
     l.topup_month_max_xof AS "monthMaxXof"
   FROM identity.app_user u ${inForce} WHERE u.id = $1`,
);
const ceilingsStatement = statement(
  'payments.set_ceilings',
  `UPDATE payments.account w SET ceiling_xof = f.ceiling
   FROM (SELECT a.id, coalesce(o.ceiling_xof, l.balance_max_xof) AS ceiling
     FROM identity.app_user u ${inForce} WHERE u.id = ANY($1) ORDER BY a.id) f
   WHERE w.id = f.id AND w.ceiling_xof IS DISTINCT FROM f.ceiling`,
);

/** @throws when there is no such person */
export async function limitsOfOwner(reader: Reader, userId: string): Promise<OwnerLimits> {
  const [row] = await reader.query(limitsStatement, [userId]);
  if (!row) throw new Error('no limits of nobody');
  return row;
}

/** Locks the wallets whose ceiling changes. */
export const setCeilings = (reader: Reader, userIds: readonly string[]) =>
  reader.query(ceilingsStatement, [userIds]);

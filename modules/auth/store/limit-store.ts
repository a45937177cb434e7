import { type Reader, statement } from '@ecom/server-kit';

/** What a level of identity may hold and receive, in whole francs. */
export interface LevelLimits {
  readonly balanceMaxXof: number;
  readonly topupMonthMaxXof: number;
}

const limitStatement = statement<LevelLimits>(
  'auth.limits_of_level',
  `SELECT balance_max_xof AS "balanceMaxXof", topup_month_max_xof AS "topupMonthMaxXof"
   FROM identity.level_limit WHERE level = $1 AND valid_from <= app.now()::date
   ORDER BY valid_from DESC LIMIT 1`,
);

/** What somebody's identity allows now. `level` is 0 while her whole account is restricted. */
export interface Allowance extends LevelLimits {
  readonly userId: string;
  readonly level: number;
}

const allowancesStatement = statement<Allowance>(
  'auth.allowances_of_users',
  `SELECT u.id AS "userId", v.level, l.balance_max_xof AS "balanceMaxXof",
     l.topup_month_max_xof AS "topupMonthMaxXof"
   FROM identity.app_user u
   CROSS JOIN LATERAL (SELECT CASE WHEN EXISTS (SELECT FROM identity.restriction r
       WHERE r.user_id = u.id AND r.device_id IS NULL AND r.lifted_at IS NULL
         AND r.ends_at > app.now()) THEN 0 ELSE identity.level_of(u.id) END AS level) v
   CROSS JOIN LATERAL (SELECT balance_max_xof, topup_month_max_xof FROM identity.level_limit
     WHERE level = v.level AND valid_from <= app.now()::date
     ORDER BY valid_from DESC LIMIT 1) l
   WHERE u.id = ANY($1)`,
);

/** Of those of the people who are there. */
export const readAllowances = (reader: Reader, userIds: readonly string[]): Promise<Allowance[]> =>
  reader.query(allowancesStatement, [userIds]);

/** The limits in force today. @throws when the data names none for the level */
export async function limitsOf(reader: Reader, level: number): Promise<LevelLimits> {
  const [row] = await reader.query(limitStatement, [level]);
  if (!row) throw new Error(`no limits in force for identity level ${level}`);
  return row;
}

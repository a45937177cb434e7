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

/** The limits in force today. @throws when the data names none for the level */
export async function limitsOf(reader: Reader, level: number): Promise<LevelLimits> {
  const [row] = await reader.query(limitStatement, [level]);
  if (!row) throw new Error(`no limits in force for identity level ${level}`);
  return row;
}

import { type Reader, statement, type Tx } from '@ecom/server-kit';

export interface Declaration {
  readonly fullName: string;
  /** `YYYY-MM-DD`. */
  readonly birthDate: string;
}

const readStatement = statement<Declaration>(
  'auth.read_declaration',
  `SELECT full_name AS "fullName", birth_date AS "birthDate"
   FROM identity.declaration WHERE user_id = $1`,
);
const writeStatement = statement(
  'auth.write_declaration',
  `INSERT INTO identity.declaration (user_id, full_name, birth_date) VALUES ($1, $2, $3)
   ON CONFLICT (user_id) DO UPDATE
   SET full_name = excluded.full_name, birth_date = excluded.birth_date, declared_at = app.now()`,
);

const todayStatement = statement<{ today: string }>(
  'auth.today',
  `SELECT (app.now() AT TIME ZONE 'Africa/Lome')::date AS today`,
);

/** The day it is in Togo by the database's clock, `YYYY-MM-DD`. */
export async function databaseToday(reader: Reader): Promise<string> {
  const [row] = await reader.query(todayStatement, []);
  if (!row) throw new Error('a select without a table has one row');
  return row.today;
}

export async function findDeclaration(reader: Reader, userId: string): Promise<Declaration | null> {
  const [row] = await reader.query(readStatement, [userId]);
  return row ?? null;
}

export const writeDeclaration = (tx: Tx, userId: string, { fullName, birthDate }: Declaration) =>
  tx.query(writeStatement, [userId, fullName, birthDate]);

import { type Reader, statement, type Tx } from '@ecom/server-kit';
import { type AccountCode, rulesOf } from '../domain/account-code.ts';

const openStatement = statement<{ id: number; code: string }>(
  'payments.open_accounts',
  `WITH wanted AS (
     SELECT * FROM unnest($1::text[], $2::uuid[], $3::boolean[], $4::bigint[], $5::bigint[])
       w (code, owner_id, balanced, floor_xof, debt_floor_xof)
   ), opened AS (
     INSERT INTO payments.account (code, owner_id, balanced, floor_xof, debt_floor_xof)
     SELECT w.code, w.owner_id, w.balanced, w.floor_xof, w.debt_floor_xof FROM wanted w
     ORDER BY w.code ON CONFLICT (code) DO NOTHING RETURNING id, code
   )
   SELECT id, code FROM opened
   UNION ALL SELECT a.id, a.code FROM payments.account a JOIN wanted w ON w.code = a.code`,
);
const findStatement = statement<{ id: number; code: string }>(
  'payments.find_accounts',
  'SELECT id, code FROM payments.account WHERE code = ANY($1)',
);
const ceilingStatement = statement(
  'payments.set_ceiling',
  'UPDATE payments.account SET ceiling_xof = $2 WHERE id = $1',
);

const moneyStatement = statement<{ postedXof: number; heldXof: number }>(
  'payments.lock_accounts_of_owner',
  `SELECT posted_xof AS "postedXof", held_xof AS "heldXof" FROM payments.account
   WHERE owner_id = $1 ORDER BY id FOR NO KEY UPDATE`,
);

const roomStatement = statement<{ code: string; roomXof: number }>(
  'payments.rooms_of_accounts',
  `SELECT code, posted_xof - held_xof - floor_xof AS "roomXof" FROM payments.account
   WHERE code = ANY ($1) AND balanced`,
);

/** How far balanced accounts are above their floors, debts of refunds below them; one that is not open is missing. */
export async function roomsOf(
  reader: Reader,
  codes: readonly AccountCode[],
): Promise<Map<string, number>> {
  const rows = await reader.query(roomStatement, [codes]);
  return new Map(rows.map(({ code, roomXof }) => [code, roomXof]));
}

/** Whether anything is in, held on, or owed by a person's accounts. Locks them in id order. */
export async function lockOwnerMoney(tx: Tx, ownerId: string): Promise<boolean> {
  const rows = await tx.query(moneyStatement, [ownerId]);
  return rows.some(({ postedXof, heldXof }) => postedXof !== 0 || heldXof !== 0);
}

/**
 * The numbers of accounts by name, opened where they are missing. An account never changes its
 * number, so the caller may remember it.
 */
export async function openAccounts(
  reader: Reader,
  codes: readonly AccountCode[],
): Promise<Map<string, number>> {
  const found = await reader.query(findStatement, [codes]);
  const known = new Map(found.map(({ id, code }) => [code, id]));
  const missing = [...new Set(codes)].filter((code) => !known.has(code)).map(rulesOf);
  if (missing.length === 0) return known;
  const rows = await reader.query(openStatement, [
    missing.map(({ code }) => code),
    missing.map(({ ownerId }) => ownerId),
    missing.map(({ balanced }) => balanced),
    missing.map(({ floorXof }) => floorXof),
    missing.map(({ debtFloorXof }) => debtFloorXof),
  ]);
  for (const { id, code } of rows) known.set(code, id);
  // Another process opened one between the look and the insert: it can be read now.
  const still = codes.filter((code) => !known.has(code));
  return still.length === 0 ? known : openAccounts(reader, codes);
}

/** The most that an account may come to hold; null for no limit. */
export const setCeiling = (reader: Reader, accountId: number, ceilingXof: number | null) =>
  reader.query(ceilingStatement, [accountId, ceilingXof]);

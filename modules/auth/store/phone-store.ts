import { statement, type Tx } from '@ecom/server-kit';

const insertFormer = statement(
  'auth.insert_former_phone',
  `INSERT INTO identity.former_phone (id, user_id, phone, reason)
   SELECT $1, u.id, u.phone, $3 FROM identity.app_user u WHERE u.id = $2 AND u.phone IS NOT NULL`,
);
const parkStatement = statement(
  'auth.park_user',
  `UPDATE identity.app_user SET phone = NULL, parked_at = app.now(), closing_at = NULL
   WHERE id = $1`,
);
const moveStatement = statement(
  'auth.change_phone',
  'UPDATE identity.app_user SET phone = $2 WHERE id = $1',
);

/** Writes down the number that the account has now, before it loses it. */
export const keepFormerPhone = (
  tx: Tx,
  row: { id: string; userId: string; reason: 'changed' | 'parked' | 'closed' },
) => tx.query(insertFormer, [row.id, row.userId, row.reason]);

export const parkUser = (tx: Tx, userId: string) => tx.query(parkStatement, [userId]);

export const movePhone = (tx: Tx, userId: string, phone: string) =>
  tx.query(moveStatement, [userId, phone]);
